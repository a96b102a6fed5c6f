#!/usr/bin/env python3
"""Measure route tables: proofs, answers and explanations beside their targets, and answers beside zen-engine.

usage: bench.py [SARDZE] [--quick] [--program PATH]

SARDZE is the release binary, for `route --batch`; `--program` a `routing-bench` already built. Without zen-engine, which comes
from PyPI, that part is left out. A benchmark is not a test: whatever the figures, the exit code is 0.
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from zen_compared import compare

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
SEED = 1
PROOFS = [
    # Shape, rules, columns, boxes of cases that cannot be, milliseconds allowed; without a limit only the end must come.
    ("tree-grow", 100, 10, 0, 5), ("tree-shrink", 100, 10, 0, 5), ("dense-60", 100, 10, 0, 5), ("dense-40", 100, 10, 0, 5),
    ("tree-shrink", 100, 10, 5, 5),
    ("tree-grow", 1000, 10, 0, 50), ("tree-shrink", 1000, 10, 0, 50), ("tree-shrink", 1000, 10, 5, 50),
    ("dense-60", 1000, 10, 0, 250), ("dense-40", 1000, 10, 0, 250), ("dense-60", 1000, 10, 5, 250),
    ("tree-grow", 10000, 10, 0, 2000), ("tree-shrink", 10000, 10, 0, 2000), ("dense-60", 10000, 10, 0, None),
    ("dense-40", 10000, 10, 0, None), ("dense-60", 10000, 10, 5, None), ("dense-40", 1000, 12, 0, None),
    ("dense-40", 10000, 12, 0, None),
]
MEMORY = 600
"""MB that a proof may hold, whatever the table."""
PATIENCE = 300
ANSWERS = [(20, 60), (100, 60), (1000, 400), (10000, None)]
"""Rules, and nanoseconds allowed for the first match of an encoded case."""


def build():
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "routing-bench",
               "--package-path", str(REPOSITORY)]
    subprocess.run(command, stdout=sys.stderr, check=True)
    return REPOSITORY / ".build" / "release" / "routing-bench"


def ask(program, *words):
    """The figures the program prints, by name; `None` where it does not end or ends badly."""
    try:
        done = subprocess.run([program, *map(str, words)], stdout=subprocess.PIPE, text=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode: return None
    return dict(part.rsplit(" ", 1) for part in done.stdout.strip().split("\t"))


def verdict(met): return {None: "–", True: "PASS", False: "short"}[met]


def show(head, rows):
    for row in (head, ("---",) * len(head), *rows): print("| " + " | ".join(map(str, row)) + " |")
    print(flush=True)


def measure_proofs(program, quick):
    rows = []
    for shape, rules, columns, impossible, limit in PROOFS:
        if quick and rules > 1000: continue
        one = ask(program, "proof", shape, rules, columns, SEED, impossible)
        name = f"{rules:,}×{columns} {shape}" + (f", {impossible} impossible" if impossible else "")
        if one is None:
            rows.append((name, f"not within {PATIENCE} s", *"–––––", "to end", verdict(False)))
            continue
        time, memory = float(one["ms"]), float(one["MB"])
        met = memory <= MEMORY and (limit is None or time <= limit)
        rows.append((name, f"{time:,.1f} ms", f"{memory:.0f} MB", one["unmatched"], one["boxes"], one["shadowed"],
                     one["undecided"], f"≤ {limit} ms" if limit else f"≤ {MEMORY} MB", verdict(met)))
    print("Proofs under `first`, from the rules to the last box; `+` where there are more boxes than a hundred:\n")
    show(("table", "time", "peak memory", "unmatched", "boxes", "shadowed", "undecided", "target", "verdict"), rows)


def measure_answers(program, quick):
    rows = []
    for shape in ("tree-grow", "dense-40"):
        for rules, limit in ANSWERS:
            if quick and rules > 1000: continue
            one = ask(program, "evaluate", shape, rules, 10, SEED) or {}
            times = [float(one.get(name, "nan")) for name in ("first", "collect", "encode+first")]
            rows.append((f"{rules:,} {shape}", *(f"{time:.0f} ns" for time in times),
                         f"≤ {limit} ns" if limit else "–", verdict(times[0] <= limit if limit else None)))
    print("One case, its values already numbers:\n")
    show(("rules", "first match", "all matches", "encoded too", "target, first match", "verdict"), rows)
    rows = []
    for shape in ("tree-grow", "tree-shrink", "dense-60"):
        one = ask(program, "explain", shape, 1000, 10, SEED) or {}
        median, worst, gap = (float(one.get(name, "nan")) / 1000 for name in ("median", "worst", "gap"))
        rows.append((f"1,000 {shape}", f"{median:.1f} µs", f"{worst:.1f} µs", f"{gap:.1f} µs" if gap else "–", "≤ 10 µs",
                     verdict(median <= 10)))
    print("The explanation of one case, every rule's verdict and the near misses; with the box around it where none matches:\n")
    show(("table", "median", "worst", "with a box", "target, median", "verdict"), rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sardze", type=Path, nargs="?", help="the release binary")
    parser.add_argument("--quick", action="store_true", help="tables up to 1,000 rules, fewer cases")
    parser.add_argument("--program", type=Path, help="a routing-bench already built")
    arguments = parser.parse_args()
    try:
        program = (arguments.program or build()).resolve()
    except (OSError, subprocess.CalledProcessError) as error:
        return print(f"Route tables not measured: {error}")
    measure_proofs(program, arguments.quick)
    measure_answers(program, arguments.quick)
    if arguments.sardze is None: return
    with tempfile.TemporaryDirectory(prefix="sardze-routing-") as folder:
        head, rows = compare(program, arguments.sardze.resolve(), Path(folder), 40_000 if arguments.quick else 200_000)
    if rows: show(head, rows)


if __name__ == "__main__":
    main()
