/* Asks libical 3: reads lines of RULE TAB START TAB LAST TAB MOST, and prints for each the occurrences from START through
 * LAST, at most MOST of them, parted by commas; `refuses` for a rule that libical does not take, `hangs` after two
 * seconds, `crashes` for what it says. Dates are written as iCalendar writes them: 20250103 or 20250103T090000.
 */
#include <libical/ical.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char answer[1 << 16];

static void ask(const char *rule, const char *start, const char *last, int most)
{
    struct icaltimetype first = icaltime_from_string(start), end = icaltime_from_string(last);
    struct icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule);
    icalrecur_iterator *iterator =
        recurrence.freq == ICAL_NO_RECURRENCE ? NULL : icalrecur_iterator_new(recurrence, first);
    if (!iterator) {
        puts("refuses");
        return;
    }
    size_t length = 0;
    for (int found = 0; found < most; found++) {
        struct icaltimetype next = icalrecur_iterator_next(iterator);
        if (icaltime_is_null_time(next) || icaltime_compare(next, end) > 0) break;
        char *text = icaltime_as_ical_string_r(next);
        length += (size_t)snprintf(answer + length, sizeof answer - length, "%s%s", found ? "," : "", text);
        free(text);
    }
    puts(answer);
}

int main(void)
{
    static char line[1 << 16];
    icalerror_set_errors_are_fatal(0);
    while (fgets(line, sizeof line, stdin)) {
        char *rule = strtok(line, "\t"), *start = strtok(NULL, "\t"), *last = strtok(NULL, "\t");
        char *most = strtok(NULL, "\t\n");
        if (!most) return 64;
        fflush(stdout);
        /* A child for each, so that one that hangs or falls takes no other with it. */
        pid_t child = fork();
        if (child == 0) {
            alarm(2);
            ask(rule, start, last, atoi(most));
            fflush(stdout);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (WIFSIGNALED(status)) puts(WTERMSIG(status) == SIGALRM ? "hangs" : "crashes");
    }
    return 0;
}
