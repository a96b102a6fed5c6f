"""python-dateutil, asked as `RecurrenceBench.swift` says."""
import sys
import time
from datetime import date, datetime

from dateutil.rrule import rrulestr

EPOCH = date(1970, 1, 1).toordinal()


def midnight(text):
    return datetime.fromisoformat(text)


def call_for(mode, rule, start, first, last):
    """What to time, and a function that gives its answer as dates."""
    start, first, last = midnight(start), midnight(first), midnight(last)
    read = rrulestr(rule, dtstart=start)
    if mode == "expand":
        return lambda: read.between(first, last, inc=True)
    if mode == "parse":
        return lambda: rrulestr(rule, dtstart=start).between(first, last, inc=True)
    if mode == "next":
        return lambda: [read.after(last)]
    raise ValueError("no such mode")


def best(call, milliseconds):
    clock = time.perf_counter_ns
    began = clock()
    call()
    fastest = max(clock() - began, 1)
    size = max(1, 500_000 // fastest)
    while True:
        start = clock()
        for _ in range(size): call()
        now = clock()
        fastest = min(fastest, (now - start) / size)
        if now - began >= milliseconds * 1_000_000: return fastest


def answer(line):
    *question, milliseconds = line.rstrip("\n").split("\t")
    call = call_for(*question)
    days, digest = [one.toordinal() - EPOCH for one in call()], 0
    for day in days: digest = (digest * 1_000_003 + day) % 2**64
    return f"{len(days)}\t{digest}\t{best(call, int(milliseconds))}"


for line in sys.stdin:
    try:
        print(answer(line), flush=True)
    except Exception as error:
        print(f"error\t{error}", flush=True)
