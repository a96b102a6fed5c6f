#!/usr/bin/env python3
"""Record what two independent libraries answer to some thousands of rules, where the slow reading of the RFC agrees.

usage: record_oracles.py [--package FOLDER]

Needs python-dateutil, a C compiler and libical 3 with its headers. Asks both about random rules of a fixed seed and the
hostile ones, lets the Swift tests judge (`OracleTests` in FOLDER, by default this checkout), writes
Tests/Fixtures/recurrence/oracles.tsv and prints where the peers differ, class by class.
"""
import argparse
import datetime as datetime_module
import itertools
import os
import re
import signal
import subprocess
import warnings
from collections import Counter, defaultdict
from datetime import datetime
from pathlib import Path

import dateutil
from dateutil import rrule

import random_rules

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
BUILD = REPOSITORY / ".build" / "oracles"
FIXTURE = REPOSITORY / "Tests" / "Fixtures" / "recurrence" / "oracles.tsv"
MOST = 12
SEED = 5545


def hostile_rules():
    return [tuple(line.split("\t")) for line in (HERE / "hostile_rules.tsv").read_text().splitlines()]


def moment(text):
    return datetime.strptime(text, "%Y%m%dT%H%M%S" if "T" in text else "%Y%m%d")


class Calendar:
    """The module datetime with a nearer end than 9999, so that dateutil is done with a rule that never occurs."""

    def __init__(self, last):
        self.MAXYEAR = last.year

    def __getattr__(self, name):
        return getattr(datetime_module, name)


def ask_dateutil(rule, start, last):
    if "SKIP" in rule: return "cannot"
    rrule.datetime = Calendar(moment(last))

    def give_up(*_): raise TimeoutError

    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(2)
    try:
        found = itertools.takewhile(lambda d: d <= moment(last), rrule.rrulestr(rule, dtstart=moment(start)))
        return ",".join(random_rules.text(d, "T" in start) for d in itertools.islice(found, MOST))
    except TimeoutError:
        return "hangs"
    except ValueError as error:
        # So it says that a rule never occurs.
        return "" if "empty set" in str(error) else "refuses"
    finally:
        signal.alarm(0)


def ask_libical(questions):
    program = BUILD / "ask_libical"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libical"], check=True, capture_output=True, text=True)
    subprocess.run(["cc", "-O1", "-o", program, HERE / "ask_libical.c", *flags.stdout.split()], check=True)
    asked = "".join(f"{rule}\t{start}\t{last}\t{MOST}\n" for rule, start, last in questions)
    answers = subprocess.run([program], input=asked, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(answers) == len(questions)
    return answers


def spelt(answer):
    """As the fixture has it: the first occurrence, then the steps to the next ones in days or seconds."""
    if not re.match(r"\d", answer): return answer or "none"
    moments = [moment(text) for text in answer.split(",")]
    timed = "T" in answer
    first = moments[0].isoformat() if timed else moments[0].date().isoformat()
    steps = [int((b - a).total_seconds()) // (1 if timed else 86400) for a, b in zip(moments, moments[1:])]
    runs = [(step, len(list(group))) for step, group in itertools.groupby(steps)]
    return " ".join([first, *(f"{step}*{times}" if times > 1 else f"{step}" for step, times in runs)])


def iso(text):
    return moment(text).isoformat() if "T" in text else moment(text).date().isoformat()


def ask(questions):
    peers = zip((ask_dateutil(*question) for question in questions), ask_libical(questions))
    lines = ["rule\tstart\tlast\tdateutil\tlibical"]
    for (rule, start, last), (one, other) in zip(questions, peers):
        lines.append(f"{rule}\t{iso(start)}\t{iso(last)}\t{spelt(one)}\t{spelt(other)}")
    (BUILD / "asked.tsv").write_text("\n".join(lines) + "\n")


def judge(package):
    """The slow reading's own answers, from the tests."""
    names = os.environ | {"SARDZE_ORACLES": str(BUILD)}
    subprocess.run(["swift", "test", "--package-path", package, "--filter", "OracleTests"], env=names, check=True)
    rows = [line.split("\t") for line in (BUILD / "judged.tsv").read_text().splitlines()]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def keep(rows):
    rows = [row | {"oracle": " + ".join(p for p in ["dateutil", "libical"] if row[p] == row["slow"])} for row in rows]
    kept = [row for row in rows if row["oracle"]]
    lines = [
        f"# Random rules, and hostile ones, as python-dateutil {dateutil.__version__} and libical 3 answer them where one",
        "# of them or both agree with the slow reading of the RFC: at most the first 12 occurrences through `last`.",
        "# After the first stand the steps to the next, in days or, with times, in seconds: `7*3` is three of seven.",
        "# Made by Tests/Checks/oracles/record_oracles.py.",
        "rule\tstart\tlast\toccurrences\toracle",
    ]
    lines += ["\t".join([row["rule"], row["start"], row["last"], row["slow"], row["oracle"]]) for row in kept]
    FIXTURE.write_text("\n".join(lines) + "\n")
    return rows


def classes(row):
    """What about a rule is known to part the peers."""
    rule = row["rule"]
    parts = dict(part.split("=") for part in rule.split(";"))
    yearly = parts["FREQ"] == "YEARLY"
    times = {"BYHOUR", "BYMINUTE", "BYSECOND"} & parts.keys()
    limited = [name for name in parts if name.startswith("BY")]
    names = [
        ("SKIP: a negative BYMONTHDAY", "SKIP" in parts and "-" in parts.get("BYMONTHDAY", "")),
        ("SKIP: with BYDAY, BYMONTH or BYSETPOS", "SKIP" in parts and parts.keys() & {"BYDAY", "BYMONTH", "BYSETPOS"}),
        ("SKIP: else", "SKIP" in parts),
        ("within a day: BYSETPOS", parts["FREQ"] in random_rules.SHORT and "BYSETPOS" in parts),
        ("within a day: parts that limit", parts["FREQ"] in random_rules.SHORT and limited),
        ("within a day: else", parts["FREQ"] in random_rules.SHORT),
        ("A1: YEARLY;BYMONTHDAY for every month", yearly and "BYMONTHDAY" in parts and not parts.keys() & {"BYMONTH", "BYWEEKNO", "BYYEARDAY"}),
        ("A2: BYWEEKNO with the start's weekday", "BYWEEKNO" in parts and not parts.keys() & {"BYDAY", "BYMONTHDAY", "BYYEARDAY"}),
        ("BYWEEKNO with other parts (A3)", "BYWEEKNO" in parts),
        ("A4: ordinals beside plain weekdays", bool(re.search(r"\d[A-Z]{2}", parts.get("BYDAY", "")) and re.search(r"(^|,)[A-Z]{2}", parts.get("BYDAY", "")))),
        ("BYSETPOS in days or weeks (A5)", "BYSETPOS" in parts and parts["FREQ"] in ["DAILY", "WEEKLY"]),
        ("BYSETPOS in months or years (A6)", "BYSETPOS" in parts),
        ("DAILY with a negative BYMONTHDAY", parts["FREQ"] == "DAILY" and "-" in parts.get("BYMONTHDAY", "")),
        ("times of day", bool(times)),
    ]
    return next((name for name, holds in names if holds), "else")


def report(rows):
    counts, examples = defaultdict(Counter), {}
    for row in rows:
        name = classes(row)
        counts[name]["rules"] += 1
        for peer in ["dateutil", "libical"]:
            answer = row[peer]
            if answer == row["slow"] or answer == "cannot": continue
            how = answer if answer in ["refuses", "hangs", "crashes"] else "differs"
            counts[name][f"{peer} {how}"] += 1
            examples.setdefault((name, peer, how), row)
        if not row["oracle"]: counts[name]["neither agrees"] += 1
    for name, counter in sorted(counts.items()): print(name, dict(counter))
    for (name, peer, how), row in sorted(examples.items()):
        print(f"{name} · {peer} {how}: {row['rule']} from {row['start']}: {row[peer]} for {row['slow']}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--package", default=str(REPOSITORY))
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    BUILD.mkdir(parents=True, exist_ok=True)
    ask(hostile_rules() + random_rules.all_of(SEED, days=1500, skips=400, times=1200))
    report(keep(judge(options.package)))


if __name__ == "__main__":
    main()
