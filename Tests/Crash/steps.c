// Counts the steps by which a process leaves a trace outside itself, and kills it at one of them.
//
//     cc -shared -fPIC -O2 -o steps.so steps.c -ldl
//     CRASH_PROGRAM=sardze CRASH_AT=17 CRASH_MODE=torn LD_PRELOAD=./steps.so sardze alert
//
// A step is a call that writes to a file or a socket, makes, renames, cuts or removes a file, waits for the disk, locks,
// connects, closes a socket, reads what a socket has, or starts a program. Steps count from 1 over all threads. Modes:
//
//     before   killed when it is about to take the step
//     after    killed when it has taken it
//     torn     killed when it has written the first half of it; where there is no half, it is as `before`
//
// CRASH_REPORT=FILE gets a line `17 pwrite64 file` a step, flushed before the step is taken. What goes to standard
// output and standard error is no step. CRASH_PROGRAM names the one program that counts: what it starts is left alone.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

enum mode { NONE, BEFORE, AFTER, TORN };

static enum mode mode = NONE;
static long target = 0;
static int report = -1;
static int counting = 0;
static atomic_long steps = 0;

__attribute__((constructor)) static void begin(void) {
    const char *program = getenv("CRASH_PROGRAM"), *at = getenv("CRASH_AT"), *how = getenv("CRASH_MODE");
    const char *path = getenv("CRASH_REPORT");
    if (!program || strcmp(program, program_invocation_short_name) != 0) return;
    if (at) target = atol(at);
    if (how) mode = !strcmp(how, "before") ? BEFORE : !strcmp(how, "after") ? AFTER : !strcmp(how, "torn") ? TORN : NONE;
    if (path) report = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    counting = 1;
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

static const char *kind_of(int file) {
    struct stat found;
    if (file < 0 || fstat(file, &found) != 0) return "-";
    return S_ISSOCK(found.st_mode) ? "socket" : S_ISREG(found.st_mode) ? "file" : S_ISFIFO(found.st_mode) ? "pipe" : "-";
}

static int is_socket(int file) { return !strcmp(kind_of(file), "socket"); }

// Whether a read would give anything, be it the end: how often it is tried in vain is a matter of time.
static int is_ready(int file) {
    struct pollfd wanted = {file, POLLIN, 0};
    return poll(&wanted, 1, 0) > 0;
}

// Counts a step, and does not return when the process is to be killed before it.
static long take(const char *name, const char *kind, int has_half) {
    int kept = errno;
    long number = atomic_fetch_add(&steps, 1) + 1;
    if (report >= 0) {
        char line[96];
        int length = snprintf(line, sizeof line, "%ld %s %s\n", number, name, kind);
        if (syscall(SYS_write, report, line, length) != length) abort();
    }
    if (number == target && (mode == BEFORE || (mode == TORN && !has_half))) die();
    errno = kept;
    return number;
}

static void taken(long number) { if (number == target && mode == AFTER) die(); }

static int is_torn(long number) { return number == target && mode == TORN; }

#define REAL(name) ({ static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name); real; })

#define PLAIN(type, name, parameters, arguments, file, condition) \
    type name parameters { \
        if (!counting || !(condition)) return REAL(name) arguments; \
        long number = take(#name, kind_of(file), 0); \
        type result = REAL(name) arguments; \
        int kept = errno; taken(number); errno = kept; \
        return result; \
    }

#define TEARABLE(type, name, parameters, arguments, half, file, length) \
    type name parameters { \
        if (!counting || (file) <= 2) return REAL(name) arguments; \
        long number = take(#name, kind_of(file), (length) > 1); \
        if (is_torn(number)) { REAL(name) half; die(); } \
        type result = REAL(name) arguments; \
        int kept = errno; taken(number); errno = kept; \
        return result; \
    }

TEARABLE(ssize_t, write, (int f, const void *b, size_t n), (f, b, n), (f, b, n / 2), f, n)
TEARABLE(ssize_t, pwrite, (int f, const void *b, size_t n, off_t o), (f, b, n, o), (f, b, n / 2, o), f, n)
TEARABLE(ssize_t, pwrite64, (int f, const void *b, size_t n, off64_t o), (f, b, n, o), (f, b, n / 2, o), f, n)
TEARABLE(ssize_t, send, (int f, const void *b, size_t n, int g), (f, b, n, g), (f, b, n / 2, g), f, n)
TEARABLE(ssize_t, sendto, (int f, const void *b, size_t n, int g, const struct sockaddr *a, socklen_t l),
         (f, b, n, g, a, l), (f, b, n / 2, g, a, l), f, n)
PLAIN(ssize_t, writev, (int f, const struct iovec *v, int n), (f, v, n), f, f > 2)
PLAIN(ssize_t, pwritev, (int f, const struct iovec *v, int n, off_t o), (f, v, n, o), f, 1)
PLAIN(ssize_t, sendmsg, (int f, const struct msghdr *m, int g), (f, m, g), f, 1)

PLAIN(int, fsync, (int f), (f), f, 1)
PLAIN(int, fdatasync, (int f), (f), f, 1)
PLAIN(int, msync, (void *a, size_t n, int g), (a, n, g), -1, 1)
PLAIN(int, ftruncate, (int f, off_t n), (f, n), f, 1)
PLAIN(int, ftruncate64, (int f, off64_t n), (f, n), f, 1)
PLAIN(int, fallocate, (int f, int m, off_t o, off_t n), (f, m, o, n), f, 1)
PLAIN(int, posix_fallocate, (int f, off_t o, off_t n), (f, o, n), f, 1)
PLAIN(int, rename, (const char *a, const char *b), (a, b), -1, 1)
PLAIN(int, renameat, (int d, const char *a, int e, const char *b), (d, a, e, b), -1, 1)
PLAIN(int, link, (const char *a, const char *b), (a, b), -1, 1)
PLAIN(int, unlink, (const char *a), (a), -1, 1)
PLAIN(int, unlinkat, (int d, const char *a, int g), (d, a, g), -1, 1)
PLAIN(int, mkdir, (const char *a, mode_t m), (a, m), -1, 1)
PLAIN(int, fchmod, (int f, mode_t m), (f, m), f, 1)
PLAIN(int, chmod, (const char *a, mode_t m), (a, m), -1, 1)

PLAIN(int, connect, (int f, const struct sockaddr *a, socklen_t n), (f, a, n), f, 1)
PLAIN(int, shutdown, (int f, int h), (f, h), f, 1)
PLAIN(int, close, (int f), (f), f, is_socket(f))
PLAIN(ssize_t, recv, (int f, void *b, size_t n, int g), (f, b, n, g), f, is_ready(f))
PLAIN(ssize_t, recvfrom, (int f, void *b, size_t n, int g, struct sockaddr *a, socklen_t *l), (f, b, n, g, a, l), f,
      is_ready(f))
PLAIN(ssize_t, recvmsg, (int f, struct msghdr *m, int g), (f, m, g), f, is_ready(f))
PLAIN(ssize_t, read, (int f, void *b, size_t n), (f, b, n), f, is_socket(f) && is_ready(f))

PLAIN(int, posix_spawn, (pid_t *p, const char *a, const posix_spawn_file_actions_t *x, const posix_spawnattr_t *y,
      char *const *v, char *const *e), (p, a, x, y, v, e), -1, 1)
PLAIN(int, posix_spawnp, (pid_t *p, const char *a, const posix_spawn_file_actions_t *x, const posix_spawnattr_t *y,
      char *const *v, char *const *e), (p, a, x, y, v, e), -1, 1)
PLAIN(pid_t, waitpid, (pid_t p, int *s, int o), (p, s, o), -1, 1)

// The header gives these three a variable number of arguments.
#define OPENING(name, parameters, flags, real_arguments) \
    int name parameters { \
        mode_t bits = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); bits = va_arg(rest, mode_t); va_end(rest); } \
        if (!counting || !(flags & O_CREAT)) return REAL(name) real_arguments; \
        long number = take(#name, "create", 0); \
        int result = REAL(name) real_arguments; \
        int kept = errno; taken(number); errno = kept; \
        return result; \
    }

OPENING(open, (const char *path, int flags, ...), flags, (path, flags, bits))
OPENING(open64, (const char *path, int flags, ...), flags, (path, flags, bits))
OPENING(openat, (int folder, const char *path, int flags, ...), flags, (folder, path, flags, bits))

#define LOCKING(name) \
    int name(int file, int command, ...) { \
        va_list rest; va_start(rest, command); void *argument = va_arg(rest, void *); va_end(rest); \
        if (!counting || !(command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK)) \
            return REAL(name)(file, command, argument); \
        long number = take(#name, "lock", 0); \
        int result = REAL(name)(file, command, argument); \
        int kept = errno; taken(number); errno = kept; \
        return result; \
    }

LOCKING(fcntl)
LOCKING(fcntl64)
