#!/usr/bin/env python3
"""Kill `sardze alert` at every step it takes outside itself, run it again, and see that the contract holds.

usage: crash.py SARDZE [--quick] [--seed N] [--jobs N]

After each kill one more run must end well, and then: every receiver has its letter; a letter came twice only where a run
was killed that had handed it over last, and then under the same Message-ID and in the same words; the ledger verifies and
says of each letter once that it was told and once that it was delivered; nothing waits; and one run more sends nothing.

README.md tells how it is done and what it does not show.
"""
import argparse
import concurrent.futures
import itertools
import multiprocessing
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import contract
import oracle
from scene import Fault, Scene, become_parent_of_orphans

HERE = Path(__file__).resolve().parent
MODES = ("before", "after", "torn")
KILLED = -signal.SIGKILL

scene = None
"""The scene of this worker."""


@dataclass
class Outcome:
    at: int
    mode: str
    step: str = ""
    """`pwrite64 file`; empty where the run ended before it came there."""
    kills: int = 0
    doubles: int = 0
    fault: str = ""


def set_scene(program, library, folder, count, backend, numbers):
    global scene
    become_parent_of_orphans()
    scene = Scene(program, library, Path(folder) / str(next_number(numbers)), count, backend)


def next_number(numbers):
    with numbers.get_lock():
        numbers.value += 1
        return numbers.value


def killed_once(at, mode):
    """One kill, one more run."""
    scene.reset()
    report = scene.folder / "report"
    report.unlink(missing_ok=True)
    outcome = Outcome(at, mode)
    try:
        code = scene.alert(at, mode, report)
        scene.accepted()
        if code == KILLED:
            outcome.step, outcome.kills = report.read_text().splitlines()[at - 1].split(" ", 1)[1], 1
            code = scene.alert()
        if code != 0: raise Fault(f"exit {code}\n{scene.said}")
        outcome.doubles = contract.hold(scene)
    except (Fault, subprocess.TimeoutExpired, TimeoutError) as fault:
        outcome.fault = str(fault)
    return outcome


def killed_often(at, mode):
    """Every run is killed at the same step, until one ends before it comes there or nothing changes any more."""
    scene.reset()
    outcome, before, idle = Outcome(at, mode, "again and again"), -1, 0
    try:
        while (code := scene.alert(at, mode)) == KILLED and idle < 3:
            now = len(scene.accepted())
            idle, before = (idle + 1 if now == before else 0), now
        outcome.kills = len(scene.killed)
        if code == KILLED: code = scene.alert()
        if code != 0: raise Fault(f"exit {code}\n{scene.said}")
        outcome.doubles = contract.hold(scene)
    except (Fault, subprocess.TimeoutExpired, TimeoutError) as fault:
        outcome.fault = str(fault)
    return outcome


def count_steps(path):
    """The steps of a run that nobody killed, in order."""
    scene.reset()
    Path(path).unlink(missing_ok=True)
    code = scene.alert(report=path)
    if code != 0: raise Fault(f"a run that nobody killed: exit {code}\n{scene.said}")
    steps = [line.split(" ", 1)[1] for line in Path(path).read_text().splitlines()]
    contract.hold(scene)
    return steps


def first_connection(steps):
    """The step at which the first letter leaves; all before it is reading, deciding and writing down."""
    going_out = {"connect socket", "posix_spawn -", "posix_spawnp -"}
    return next((n for n, step in enumerate(steps, 1) if step in going_out), len(steps) // 2)


def count_resumed(at, path):
    """The steps up to the first letter of a run that finds letters unsent: every one of such runs comes that far."""
    scene.reset()
    scene.alert(at, "after")
    Path(path).unlink(missing_ok=True)
    scene.alert(report=path)
    return first_connection([line.split(" ", 1)[1] for line in Path(path).read_text().splitlines()])


class Campaign:
    """All kills of one backend, in so many processes."""

    def __init__(self, options, library, folder, count, backend):
        self.options, self.count, self.backend = options, count, backend
        self.folder = Path(folder) / f"{backend}-{count}"
        self.folder.mkdir()
        context = multiprocessing.get_context("fork")
        arguments = (options.sardze, library, self.folder, count, backend, context.Value("i", 0))
        self.pool = concurrent.futures.ProcessPoolExecutor(options.jobs, context, set_scene, arguments)
        self.steps = self.pool.submit(count_steps, self.folder / "steps").result()
        self.first_connection = first_connection(self.steps)

    def often(self, chance, number):
        """Steps that each run comes to, and gets a letter or two further."""
        length = (len(self.steps) - self.first_connection) // self.count
        begin = self.pool.submit(count_resumed, self.first_connection + length, self.folder / "resumed").result()
        return list(zip(chance.sample(range(begin + length // 2, begin + 2 * length), number), itertools.cycle(MODES)))

    def every(self): return list(itertools.product(range(1, len(self.steps) + 3), MODES))

    def edges(self, letters, others, chance):
        """Every step until the first letters are sent and from the last ones on, and some of those between; each dies in one
        way, by turns."""
        begin, end = self.first_connection, len(self.steps)
        length = (end - begin) * letters // self.count
        middle = range(begin + length + 1, end - length)
        chosen = [*range(1, begin + length + 1), *sorted(chance.sample(middle, min(others, len(middle)))),
                  *range(end - length, end + 3)]
        return list(zip(chosen, itertools.cycle(MODES)))

    def some(self, number, chance):
        every = self.every()
        return sorted(chance.sample(every, min(number, len(every))))

    def go(self, plan, what, how=killed_once):
        """Prints a row, and the faults; returns how many there were."""
        began = time.monotonic()
        outcomes = list(self.pool.map(how, *zip(*plan), chunksize=1)) if plan else []
        faults = [one for one in outcomes if one.fault]
        kills, doubles = sum(one.kills for one in outcomes), sum(one.doubles for one in outcomes)
        row = (self.backend, self.count, what, len(self.steps), len(plan), kills, doubles, len(faults),
               f"{time.monotonic() - began:.0f} s")
        print("| " + " | ".join(map(str, row)) + " |", flush=True)
        for one in faults[:5]:
            print(f"\nFAULT: {self.backend}, {self.count} letters, killed {one.mode} step {one.at} ({one.step}):\n{one.fault}\n")
        return len(faults), Counter(one.step for one in outcomes if one.kills and how is killed_once)

    def close(self): self.pool.shutdown()


def compile_library(folder):
    library = Path(folder) / "steps.so"
    compiler = next(name for name in ("cc", "gcc", "clang") if shutil.which(name))
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", library, HERE / "steps.c", "-ldl"]
    subprocess.run(command, check=True)
    return library


def campaigns(options, library, folder):
    """Each with what it does: rows of (count, backend, what, how, plan)."""
    chance = random.Random(options.seed)
    if options.quick:
        yield 8, "smtp", [("a sample", killed_once, lambda c: c.some(50, chance)),
                          ("again and again", killed_often, lambda c: c.often(chance, 1))]
        yield 4, "file", [("a sample", killed_once, lambda c: c.some(8, chance))]
        yield 4, "sendmail", [("a sample", killed_once, lambda c: c.some(8, chance))]
        return
    often = lambda c: c.often(chance, 12)
    yield 8, "smtp", [("every step", killed_once, Campaign.every), ("again and again", killed_often, often)]
    yield 200, "smtp", [
        ("first and last 5 letters, 200 steps between", killed_once, lambda c: c.edges(5, 200, chance)),
        ("again and again", killed_often, often)]
    yield 8, "smtps", [("a sample", killed_once, lambda c: c.some(150, chance))]
    yield 4, "file", [("every step", killed_once, Campaign.every)]
    yield 4, "sendmail", [("every step", killed_once, Campaign.every)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sardze", type=Path, help="the program")
    parser.add_argument("--quick", action="store_true", help="a sample, in some twenty seconds")
    parser.add_argument("--seed", type=int, default=7, help="of the samples")
    parser.add_argument("--jobs", type=int, default=2, help="how many programs run at a time")
    options = parser.parse_args()
    options.sardze = options.sardze.resolve()
    print(f"{options.sardze}, seed {options.seed}\n")
    faults, steps = 0, Counter()
    with tempfile.TemporaryDirectory(prefix="sardze-crash-") as folder:
        library = compile_library(folder)
        faults += oracle.compare(options.sardze, library, Path(folder) / "oracle")
        head = ("backend", "letters", "killed at", "steps of a run", "scenes", "kills", "came twice", "faults", "took")
        for row in (head, ("---",) * len(head)): print("| " + " | ".join(row) + " |", flush=True)
        for count, backend, plans in campaigns(options, library, folder):
            try:
                campaign = Campaign(options, library, folder, count, backend)
            except Fault as fault:
                print(f"\nFAULT: {backend}, {count} letters: {fault}\n")
                faults += 1
                continue
            for what, how, plan in plans:
                found, kinds = campaign.go(plan(campaign), what, how)
                faults, steps = faults + found, steps + kinds
            campaign.close()
    if steps: print("\nKilled at: " + ", ".join(f"{name} {count}" for name, count in steps.most_common()))
    print(f"{faults} faults" if faults else "The contract held.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
