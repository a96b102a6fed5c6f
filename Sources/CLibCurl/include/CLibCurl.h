// libcurl, found when it is first needed.
//
// The program is not linked to it: loading libcurl and the thirty libraries behind it takes longer than a whole run in
// which there is no mail to send. The compiler reads its header, and `sardze_curl_load` finds the functions.

#ifndef SARDZE_CLIBCURL_H
#define SARDZE_CLIBCURL_H

#define CURL_DISABLE_DEPRECATION
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

/// Loads libcurl on the first call; to be called before everything below. Any thread may.
///
/// Returns NULL when it is there, else why it is not, in the system's words, until the program ends.
const char *sardze_curl_load(void);

CURL *sardze_curl_new(void);
void sardze_curl_free(CURL *handle);
/// Neither this nor `sardze_curl_free` raises SIGPIPE.
CURLcode sardze_curl_perform(CURL *handle);
/// What a code means, in libcurl's words; lives as long as the program.
const char *sardze_curl_meaning(CURLcode code);

CURLcode sardze_curl_set_number(CURL *handle, CURLoption option, long value);
CURLcode sardze_curl_set_size(CURL *handle, CURLoption option, long long value);
/// libcurl keeps a copy of the text.
CURLcode sardze_curl_set_text(CURL *handle, CURLoption option, const char *value);
/// The list, the pointer or the buffer must outlive what is done with the handle.
CURLcode sardze_curl_set_pointer(CURL *handle, CURLoption option, void *value);
/// libcurl keeps a copy of the bytes; CURLE_UNKNOWN_OPTION before version 7.77.
CURLcode sardze_curl_set_authorities(CURL *handle, const void *bytes, size_t count);

/// Where the bytes that are sent come from, and where what arrives goes to; `receive` takes each line of a server's answer
/// or header, `body` what an HTTP server answers beside that.
typedef size_t (*sardze_curl_bytes)(char *bytes, size_t size, size_t count, void *context);
/// What is told of a conversation beside what arrives.
typedef int (*sardze_curl_watch)(CURL *handle, curl_infotype kind, char *bytes, size_t count, void *context);

CURLcode sardze_curl_set_source(CURL *handle, sardze_curl_bytes source, void *context);
CURLcode sardze_curl_set_lines(CURL *handle, sardze_curl_bytes receive, void *context);
CURLcode sardze_curl_set_sink(CURL *handle, sardze_curl_bytes body, void *context);
CURLcode sardze_curl_set_watch(CURL *handle, sardze_curl_watch watch, void *context);

/// 0 where it cannot be told.
long sardze_curl_number(CURL *handle, CURLINFO info);
/// The file of certificates that are trusted unless told otherwise; NULL where libcurl has none or does not tell.
const char *sardze_curl_authorities(CURL *handle);

/// NULL when there is no memory left; the list before is then as it was.
struct curl_slist *sardze_curl_list_adding(struct curl_slist *list, const char *text);
void sardze_curl_list_free(struct curl_slist *list);

#endif
