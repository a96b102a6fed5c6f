#include "CLibCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>

static struct {
    CURLcode (*global_init)(long);
    CURL *(*easy_init)(void);
    void (*easy_cleanup)(CURL *);
    void (*easy_reset)(CURL *);
    CURLcode (*easy_perform)(CURL *);
    CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
    CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
    const char *(*easy_strerror)(CURLcode);
    struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
    void (*slist_free_all)(struct curl_slist *);
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char failure[512];

static void *open_library(void) {
#ifdef __APPLE__
    static const char *const names[] = {"libcurl.4.dylib", "libcurl.dylib"};
#else
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
#endif
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
        if (library) return library;
        // The first name is the usual one: what is said of it helps.
        if (index == 0) {
            const char *said = dlerror();
            snprintf(failure, sizeof failure, "%s", said ? said : names[0]);
        }
    }
    return NULL;
}

static void load(void) {
    void *library = open_library();
    if (!library) return;
    const struct {
        void **function;
        const char *name;
    } wanted[] = {
        {(void **)&curl.global_init, "curl_global_init"},   {(void **)&curl.easy_init, "curl_easy_init"},
        {(void **)&curl.easy_cleanup, "curl_easy_cleanup"}, {(void **)&curl.easy_reset, "curl_easy_reset"},
        {(void **)&curl.easy_perform, "curl_easy_perform"}, {(void **)&curl.easy_setopt, "curl_easy_setopt"},
        {(void **)&curl.easy_getinfo, "curl_easy_getinfo"}, {(void **)&curl.easy_strerror, "curl_easy_strerror"},
        {(void **)&curl.slist_append, "curl_slist_append"}, {(void **)&curl.slist_free_all, "curl_slist_free_all"},
    };
    for (size_t index = 0; index < sizeof wanted / sizeof *wanted; index++) {
        *wanted[index].function = dlsym(library, wanted[index].name);
        if (!*wanted[index].function) {
            snprintf(failure, sizeof failure, "libcurl has no %s", wanted[index].name);
            return;
        }
    }
    CURLcode code = curl.global_init(CURL_GLOBAL_DEFAULT);
    if (code != CURLE_OK) {
        snprintf(failure, sizeof failure, "libcurl cannot start: %s", curl.easy_strerror(code));
        return;
    }
    failure[0] = 0;
}

const char *sardze_curl_load(void) {
    pthread_once(&once, load);
    return failure[0] ? failure : NULL;
}

CURL *sardze_curl_new(void) { return curl.easy_init(); }

// A server that hangs up raises SIGPIPE, which would end the program; TLS libraries do not always ask to be spared.
// What this thread raises meanwhile is taken off its list; what was on it before stays.
typedef struct {
    sigset_t before;
    int was_pending;
} pipe_guard;

static pipe_guard hold_pipe(void) {
    pipe_guard guard;
    sigset_t pipe, pending;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigpending(&pending);
    guard.was_pending = sigismember(&pending, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, &guard.before);
    return guard;
}

static void release_pipe(pipe_guard guard) {
    sigset_t pipe, pending;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigpending(&pending);
    int number;
    if (!guard.was_pending && sigismember(&pending, SIGPIPE)) sigwait(&pipe, &number);
    pthread_sigmask(SIG_SETMASK, &guard.before, NULL);
}

void sardze_curl_free(CURL *handle) {
    // It says goodbye to the server.
    pipe_guard guard = hold_pipe();
    curl.easy_cleanup(handle);
    release_pipe(guard);
}


CURLcode sardze_curl_perform(CURL *handle) {
    pipe_guard guard = hold_pipe();
    CURLcode code = curl.easy_perform(handle);
    release_pipe(guard);
    return code;
}

const char *sardze_curl_meaning(CURLcode code) { return curl.easy_strerror(code); }

CURLcode sardze_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl.easy_setopt(handle, option, value);
}

CURLcode sardze_curl_set_size(CURL *handle, CURLoption option, long long value) {
    return curl.easy_setopt(handle, option, (curl_off_t)value);
}

CURLcode sardze_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl.easy_setopt(handle, option, value);
}

CURLcode sardze_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl.easy_setopt(handle, option, value);
}

CURLcode sardze_curl_set_authorities(CURL *handle, const void *bytes, size_t count) {
#if LIBCURL_VERSION_NUM >= 0x074d00
    struct curl_blob blob = {(void *)bytes, count, CURL_BLOB_COPY};
    return curl.easy_setopt(handle, CURLOPT_CAINFO_BLOB, &blob);
#else
    return CURLE_UNKNOWN_OPTION;
#endif
}

CURLcode sardze_curl_set_source(CURL *handle, sardze_curl_bytes source, void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_READDATA, context);
    return code == CURLE_OK ? curl.easy_setopt(handle, CURLOPT_READFUNCTION, source) : code;
}

CURLcode sardze_curl_set_lines(CURL *handle, sardze_curl_bytes receive, void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_HEADERDATA, context);
    return code == CURLE_OK ? curl.easy_setopt(handle, CURLOPT_HEADERFUNCTION, receive) : code;
}

CURLcode sardze_curl_set_sink(CURL *handle, sardze_curl_bytes body, void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_WRITEDATA, context);
    return code == CURLE_OK ? curl.easy_setopt(handle, CURLOPT_WRITEFUNCTION, body) : code;
}

CURLcode sardze_curl_set_watch(CURL *handle, sardze_curl_watch watch, void *context) {
    CURLcode code = curl.easy_setopt(handle, CURLOPT_DEBUGDATA, context);
    if (code == CURLE_OK) code = curl.easy_setopt(handle, CURLOPT_DEBUGFUNCTION, watch);
    return code == CURLE_OK ? curl.easy_setopt(handle, CURLOPT_VERBOSE, 1L) : code;
}

long sardze_curl_number(CURL *handle, CURLINFO info) {
    long value = 0;
    return curl.easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

const char *sardze_curl_authorities(CURL *handle) {
    // CURLINFO_CAINFO, which headers before 7.84 do not name.
    const CURLINFO info = (CURLINFO)(CURLINFO_STRING + 61);
    char *path = NULL;
    return curl.easy_getinfo(handle, info, &path) == CURLE_OK ? path : NULL;
}

struct curl_slist *sardze_curl_list_adding(struct curl_slist *list, const char *text) {
    return curl.slist_append(list, text);
}

void sardze_curl_list_free(struct curl_slist *list) { curl.slist_free_all(list); }
