#!/bin/sh
# Fuzzes one of the readers: Tests/Fuzz/fuzz.sh yaml|phrase|rrule|plan|lines SECONDS [OPTION OF LIBFUZZER ...]
# With a file in place of the seconds, that file is tried once; with `merge N`, the N inputs that reach most become the
# corpus. More in Tests/Fuzz/README.md.
set -eu

usage() { echo "usage: $0 yaml|phrase|rrule|plan|lines SECONDS|FILE|merge\ N [-option ...]" >&2; exit 64; }
[ $# -ge 2 ] || usage
case $1 in yaml | phrase | rrule | plan | lines) target=$1 ;; *) usage ;; esac
what=$2
shift 2

here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
build=$repository/.build/fuzz
mkdir -p "$build"
case $what in merge) [ $# -ge 1 ] || usage ;; *[!0-9]*) what=$(realpath "$what") ;; esac
cd "$repository"

# SwiftPM cannot link a fuzzer, so the compiler is called itself, once for each room: two rooms may have a type of the
# same name, which rules out one module of all sources. Optimised, or too little is tried; with assertions and checks.
flags="-O -assert-config Debug -gline-tables-only -swift-version 6 -parse-as-library -enable-testing
    -sanitize=fuzzer,address -I $build -I Sources/CLibYAML
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
    -enable-upcoming-feature MemberImportVisibility"
for option in $(pkg-config --cflags yaml-0.1); do flags="$flags -Xcc $option"; done

# Of the ledger only what reads and writes lines: the rest needs packages.
ledger='Sources/SardzeLedger/Lines/LedgerLine.swift Sources/SardzeLedger/Lines/LedgerLine+Reading.swift
    Sources/SardzeLedger/Lines/LinePlace.swift Sources/SardzeLedger/Lines/LineFault.swift
    Sources/SardzeLedger/Lines/LineFault+Wording.swift Sources/SardzeLedger/Store/LedgerRecord.swift
    Sources/SardzeLedger/Store/EventColumns.swift Sources/SardzeLedger/Chain/LedgerHash.swift'

# Of the test support only the slow reading of recurrences: the rest needs the testing library.
slow='Tests/TestSupport/SlowRule.swift Tests/TestSupport/SlowDay.swift Tests/TestSupport/SlowPeriods.swift
    Tests/TestSupport/SlowRecurrence.swift Tests/TestSupport/SlowTimedRecurrence.swift Tests/TestSupport/Steps.swift'

# Compiles the sources of a room unless nothing in it, or in a room below, has changed.
changed=
room() {
    name=$1
    shift
    if [ -z "$changed" ] && [ -e "$build/$name.o" ] && [ -z "$(find "$@" "$0" -newer "$build/$name.o")" ]; then return; fi
    changed=yes
    echo "compiling $name" >&2
    # shellcheck disable=SC2046,SC2086 # no path in the repository has a space
    swiftc $flags -wmo -module-name "$name" -emit-module -emit-module-path "$build/$name.swiftmodule" \
        -c -o "$build/$name.o" $(find "$@" -name '*.swift' | sort)
}
room SardzeWords Sources/SardzeWords
room SardzeTime Sources/SardzeTime
room SardzeText Sources/SardzeText
room SardzeRules Sources/SardzeRules
room SardzeWatch Sources/SardzeWatch
# shellcheck disable=SC2086
room SardzeLedger $ledger
# shellcheck disable=SC2086
room TestSupport $slow
room Fuzzer "$here/Promises" "$here/Fuzzer.swift"
if [ -n "$changed" ] || [ ! -x "$build/fuzzer" ]; then
    # shellcheck disable=SC2046
    swiftc -sanitize=fuzzer,address $(ls "$build"/*.o) $(pkg-config --libs yaml-0.1) -o "$build/fuzzer" 2>&1 |
        grep -v 'Cannot export local symbol' >&2 || true
fi

# Swift's own report of a crash would wait for a person.
export FUZZ_TARGET="$target" SWIFT_BACKTRACE=enable=no
limits='-timeout=2 -rss_limit_mb=2048 -max_len=4096'
if [ -f "$what" ]; then
    # shellcheck disable=SC2086
    exec "$build/fuzzer" $limits "$@" "$what" </dev/null
fi
# What is new goes into the first folder, where git does not look.
mkdir -p "$build/corpus/$target" "$build/crashes/$target"
if [ "$what" = merge ]; then
    rm -rf "$build/merged" "$build/control"
    mkdir "$build/merged"
    # Without counts of how often a place is reached, or the corpus would be ten times as large. Of the two ways to merge
    # this one notes all that each input reaches.
    "$build/fuzzer" -set_cover_merge=1 -use_counters=0 -merge_control_file="$build/control" \
        "$build/merged" "$here/corpus/$target" "$build/corpus/$target" </dev/null 2>"$build/merge.log"
    exec python3 "$here/keep.py" "$build/control" "$1" "$here/corpus/$target"
fi
# shellcheck disable=SC2086
exec nice -n 10 "$build/fuzzer" $limits -max_total_time="$what" -dict="$here/dictionary/$target.txt" \
    -artifact_prefix="$build/crashes/$target/" "$@" \
    "$build/corpus/$target" "$here/corpus/$target" "$here/finds/$target" </dev/null
