#!/usr/bin/env python3
"""Run `sardze alert` twice at a time, again and again, while a person marks tasks done, and see that nothing goes wrong.

usage: together.py SARDZE [--seconds N] [--seed N]

Two loops run `sardze alert` on one workspace; a third does, reopens and assigns tasks at random, which gives the others
letters to write. Then: every command ended with an exit code it documents, and no error was printed; no letter came twice; every
letter that came is in the ledger, told once and delivered once, and the other way round; what the person was told is done is in
the ledger, in that order; no mailbox got two letters of one day that were not urgent; the chain holds.
"""
import argparse
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import contract
import workspace
from scene import Fault, Scene

BODIES = 12


class Day:
    """The day all of them take for today. It goes on every second, so that there is more to tell, but not amid a command: `--today`
    does not let a run see midnight pass."""

    def __init__(self):
        self.today, self.changed = date.fromisoformat(workspace.TODAY), time.monotonic()
        self.running, self.is_turning = 0, False
        self.condition = threading.Condition()

    def __enter__(self):
        with self.condition:
            self.condition.wait_for(lambda: not self.is_turning)
            if time.monotonic() - self.changed > 1:
                self.is_turning = True
                self.condition.wait_for(lambda: self.running == 0)
                self.today += timedelta(days=1)
                self.is_turning, self.changed = False, time.monotonic()
                self.condition.notify_all()
            self.running += 1
            return str(self.today)

    def __exit__(self, *_):
        with self.condition:
            self.running -= 1
            self.condition.notify_all()


class Loop(threading.Thread):
    """Runs a command over and over, and keeps what it answered."""

    def __init__(self, scene, day, end, command):
        super().__init__()
        self.scene, self.day, self.end, self.command = scene, day, end, command
        self.codes, self.wrong, self.done = Counter(), [], []

    def run(self):
        while time.monotonic() < self.end:
            words, allowed = self.command()
            with self.day as today: one = self.scene.sardze(*words, "--today", today)
            self.codes[one.returncode] += 1
            if one.returncode not in allowed:
                self.wrong.append(f"sardze {' '.join(words)}: exit {one.returncode}\n{one.stdout}{one.stderr}")
            elif one.returncode == 0: self.done.append(words)


class Person:
    """Marks something as done, takes it back, or gives it to another body; never what cannot be."""

    def __init__(self, seed):
        self.chance, self.closed = random.Random(seed), set()
        self.owner = {number: number for number in range(1, BODIES + 1)}

    def __call__(self):
        number = self.chance.randint(1, BODIES)
        task = workspace.task(number)
        if number in self.closed:
            self.closed.remove(number)
            return ["reopen", task, "--reason", "not yet"], (0,)
        if self.chance.random() < 0.5:
            self.closed.add(number)
            return ["done", task, "--on", workspace.DUE], (0,)
        self.owner[number] = self.chance.choice([n for n in self.owner if n != self.owner[number]])
        return ["assign", task, "--body", workspace.body(self.owner[number])], (0,)


def hold(scene, letters, events, done):
    """Raises `Fault` where something went wrong."""
    names = Counter(letter.message for letter in letters)
    twice = [name for name, count in names.items() if count > 1]
    contract.require(not twice, f"letters came twice: {twice[:3]}")
    sent = {name.strip("<>").split("@")[0] for name in names}
    for kind in ("told", "delivered"):
        counts = Counter(event["letter"] for event in events if event["kind"] == kind)
        contract.require(set(counts) == sent, f"{kind}: {len(counts)} letters, and {len(sent)} came")
        contract.require(max(counts.values()) == 1, f"{kind} more than once")
    told = Counter((event["body"], event["day"]) for event in events if event["kind"] == "told")
    (body, day), most = told.most_common(1)[0]
    both = [event for event in events if (event.get("body"), event.get("day")) == (body, day) and event["kind"] == "told"]
    contract.require(most == 1, "two letters a day:\n" + "\n".join(map(str, both)))
    kinds = {"done": "done", "reopen": "reopened", "assign": "assigned"}
    wanted = [(kinds[words[0]], words[1]) for words in done]
    found = [(event["kind"], event["task"]) for event in events if event["kind"] in kinds.values()]
    contract.require(found == wanted, f"the person was told of {len(wanted)} events, the ledger has {len(found)}")
    contract.require([event["sequence"] for event in events] == list(range(1, len(events) + 1)), "events are missing")
    verified = scene.sardze("ledger", "verify")
    contract.require(verified.returncode == 0, f"ledger verify: exit {verified.returncode}\n{verified.stdout}{verified.stderr}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sardze", type=Path, help="the program")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sardze-together-") as folder:
        scene = Scene(options.sardze.resolve(), None, Path(folder) / "scene", BODIES)
        scene.reset()
        plan = scene.work / "rules" / "crash" / "plan.yaml"
        # Something to tell every day, so that the two are at each other's throats.
        plan.write_text(plan.read_text().replace("repeat: none", "repeat: every 1 day"))
        day, end = Day(), time.monotonic() + options.seconds
        alert = lambda: (["alert"], (0,))
        loops = [Loop(scene, day, end, alert), Loop(scene, day, end, alert), Loop(scene, day, end, Person(options.seed))]
        for loop in loops: loop.start()
        for loop in loops: loop.join()
        try:
            with day as today: last = scene.sardze("alert", "--today", today)
            contract.require(last.returncode == 0, f"the last run: exit {last.returncode}\n{last.stdout}{last.stderr}")
            scene.server.settle()
            letters, events = scene.accepted(), scene.events()
            runs = "; ".join(f"{name} {dict(loop.codes)}" for name, loop in zip(("alert", "alert", "person"), loops))
            print(f"{options.seconds} s, runs by exit code: {runs}; {len(letters)} letters, {len(events)} events", flush=True)
            wrong = [one for loop in loops for one in loop.wrong]
            contract.require(not wrong, f"{len(wrong)} commands went wrong, such as:\n" + "\n".join(wrong[:3]))
            contract.require(letters, "nobody was told anything")
            hold(scene, letters, events, loops[2].done)
        except Fault as fault:
            print(f"FAULT: {fault}")
            sys.exit(1)
    print("Nothing went wrong.")


if __name__ == "__main__":
    main()
