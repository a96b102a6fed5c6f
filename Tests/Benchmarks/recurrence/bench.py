#!/usr/bin/env python3
"""Measure recurrences: Sardze beside other libraries, warm, in turns, in one run. Prints Markdown tables of ratios.

usage: bench.py [--quick] [--program PATH] [--only NAME …]

`--program` is a `recurrence-bench` already built, `--only` names the peers to ask. A peer that is not installed is named and
left out. A benchmark is not a test: whatever the figures, the exit code is 0.
"""
import argparse
import subprocess
import tempfile
from pathlib import Path

import programs
from cells import Cells, read_table
from hunt import print_hunt
from peer import Peer
from tables import print_calls, print_hostile, print_phrases, print_rules, print_windows

NEAR, FAR = "2025-01-01", "2000-01-01"
WINDOWS = {
    "3 years": ("expand", NEAR, "2025-01-01", "2027-12-31"),
    "100 years": ("expand", NEAR, "2025-01-01", "2124-12-31"),
    "3 years, start 2000": ("expand", FAR, "2025-01-01", "2027-12-31"),
    "3 years, parsed too": ("parse", NEAR, "2025-01-01", "2027-12-31"),
}
OURS_ALONE = {
    "floor": ("floor", NEAR, "2025-01-01", "2027-12-31"),
    "sequence": ("sequence", NEAR, "2025-01-01", "2027-12-31"),
    "array": ("array", NEAR, "2025-01-01", "2027-12-31"),
    "count": ("count", FAR, "2025-01-01", "2124-12-31"),
    "contains": ("contains", FAR, "2025-01-01", "2027-12-31"),
}
NEXT = ("next", FAR, "2025-01-01", "2027-12-31")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds; no hundred years")
    parser.add_argument("--program", type=Path, help="a recurrence-bench already built")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only these peers")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sardze-recurrence-") as folder:
        measure(arguments, Path(folder))


def measure(arguments, folder):
    try:
        ours = Peer("sardze", [arguments.program.resolve()]) if arguments.program else programs.ours()
    except (OSError, subprocess.CalledProcessError) as error:
        return print(f"Recurrences not measured: {error}")
    peers, lines = programs.peers(folder)
    peers = [one for one in peers if not arguments.only or one.name in arguments.only]
    print("Recurrences, beside:", "; ".join(lines), end="\n\n")
    rounds, milliseconds = (2, 5) if arguments.quick else (6, 25)
    cells = Cells(read_table("rules.tsv"), rounds, milliseconds)
    windows = {name: one for name, one in WINDOWS.items() if not arguments.quick or name != "100 years"}
    try:
        for name, question in windows.items(): cells.measure(name, question, [ours, *peers])
        for name, question in OURS_ALONE.items(): cells.measure(name, question, [ours])
        cells.measure("next", NEXT, [ours, *(one for one in peers if one.name != "Foundation")])
        differing = cells.differing("3 years", ["3 years, parsed too", "floor", "sequence", "array"])
        if differing: print("OUR OWN ANSWERS DIFFER:", ", ".join(differing), end="\n\n")
        print_windows(cells, list(windows), [one.name for one in peers])
        print_rules(cells, "3 years", [one.name for one in peers])
        print_calls(cells, allocations(cells, ours, folder), [one.name for one in peers])
        print_hostile({row["name"]: ours.ask("hostile", row["rule"], 5) for row in read_table("hostile.tsv")})
        print_hunt(ours, 300 if arguments.quick else 3000)
        print_phrases(ours.ask("phrases", programs.REPOSITORY / "Tests/Fixtures/phrases/phrases.tsv", 2, seconds=60))
    finally:
        for one in (ours, *peers): one.stop()


def allocations(cells, ours, folder):
    """How often one call allocates, by what is called and by rule; empty when it cannot be counted."""
    library = programs.allocation_counter(folder)
    if library is None: return {}
    counting = Peer("allocations", ours.command, {"LD_PRELOAD": str(library)})
    asked = WINDOWS | OURS_ALONE | {"next": NEXT}
    try:
        return {name: cells.once(question, counting) for name, question in asked.items()}
    finally:
        counting.stop()


if __name__ == "__main__":
    main()
