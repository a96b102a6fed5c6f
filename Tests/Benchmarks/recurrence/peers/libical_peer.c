/* libical, asked as `RecurrenceBench.swift` says. */
#include <libical/ical.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST 200000

static struct icaltimetype start, first, last;
static char *rule;
static struct icalrecurrencetype parsed;
static struct icaltimetype found[MOST];

static int64_t day_number(struct icaltimetype day) {
    int64_t year = day.month <= 2 ? day.year - 1 : day.year;
    int64_t of_year = (153 * (day.month > 2 ? day.month - 3 : day.month + 9) + 2) / 5 + day.day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + of_year - 719468;
}

static struct icaltimetype read_day(const char *text) {
    char digits[9] = {text[0], text[1], text[2], text[3], text[5], text[6], text[8], text[9], 0};
    return icaltime_from_string(digits);
}

static int expand(struct icalrecurrencetype read, struct icaltimetype from, int one) {
    icalrecur_iterator *iterator = icalrecur_iterator_new(read, start);
    int count = 0;
    if (icaltime_compare_date_only(start, from) < 0) icalrecur_iterator_set_start(iterator, from);
    for (struct icaltimetype day = icalrecur_iterator_next(iterator); !icaltime_is_null_time(day) && count < MOST;
         day = icalrecur_iterator_next(iterator)) {
        if (one && icaltime_compare_date_only(day, from) <= 0) continue;
        if (!one && icaltime_compare_date_only(day, last) > 0) break;
        found[count++] = day;
        if (one) break;
    }
    icalrecur_iterator_free(iterator);
    return count;
}

static int expand_read(void) { return expand(parsed, first, 0); }
static int parse_and_expand(void) { return expand(icalrecurrencetype_from_string(rule), first, 0); }
static int next(void) { return expand(parsed, last, 1); }

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static volatile int sink;

static double best(int (*call)(void), int milliseconds) {
    int64_t began = now();
    sink = call();
    double fastest = now() - began > 0 ? now() - began : 1;
    int64_t size = fastest > 500000 ? 1 : 500000 / fastest;
    do {
        int64_t begin = now();
        for (int64_t i = 0; i < size; i++) sink = call();
        double each = (double)(now() - begin) / size;
        if (each < fastest) fastest = each;
    } while (now() - began < milliseconds * 1000000LL);
    return fastest;
}

static void answer(char *line) {
    char *field[6] = {0};
    for (int i = 0; i < 6; i++) field[i] = strtok(i ? NULL : line, "\t\n");
    if (!field[5]) { puts("error\tnot understood"); return; }
    int (*call)(void) = !strcmp(field[0], "expand") ? expand_read
                      : !strcmp(field[0], "parse")  ? parse_and_expand
                      : !strcmp(field[0], "next")   ? next : NULL;
    if (!call) { puts("error\tno such mode"); return; }
    rule = field[1];
    parsed = icalrecurrencetype_from_string(rule);
    start = read_day(field[2]), first = read_day(field[3]), last = read_day(field[4]);
    int count = call();
    uint64_t hash = 0;
    for (int i = 0; i < count; i++) hash = hash * 1000003u + (uint64_t)day_number(found[i]);
    printf("%d\t%llu\t%f\n", count, (unsigned long long)hash, best(call, atoi(field[5])));
}

int main(void) {
    char line[4096];
    setvbuf(stdout, NULL, _IOLBF, 0);
    while (fgets(line, sizeof line, stdin)) answer(line);
}
