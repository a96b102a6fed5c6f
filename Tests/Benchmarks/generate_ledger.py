#!/usr/bin/env python3
"""Write a workspace of many tasks, and what happened to them as lines that `sardze ledger import` takes.

usage: generate_ledger.py OUTDIR [--tasks 1000000] [--events 2000000] [--seed 7]

    OUTDIR/rules/plan-N/plan.yaml   plans of weekly activities, a quarter of a million tasks each
    OUTDIR/ledger.jsonl             progress and done for nine tasks in ten; the rest is overdue or assigned anew

The chain of hashes is computed here, from its description in `ChainMessage.swift`: a second program that agrees.
"""
import argparse
import hashlib
import json
import random
from datetime import date, timedelta
from pathlib import Path

FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)
WEEKS = 157
ACTIVITIES = 1_592
FIELDS = ["sequence", "time", "actor", "plan", "kind", "task", "body", "officer", "day", "due", "count", "period", "value",
          "evidence", "reason", "note"]


def weeks():
    """The slots of a weekly activity with their last days, as Sardze names them."""
    monday = FIRST - timedelta(days=FIRST.weekday())
    for _ in range(WEEKS):
        year, week, _ = monday.isocalendar()
        yield f"{year}-W{week:02}", min(monday + timedelta(days=6), LAST)
        monday += timedelta(days=7)


def write_plan(folder, name, activities):
    bodies = "".join(f"  B{k}: {{name: Body {k}, email: b{k}@town.internal}}\n" for k in range(20))
    rows = "".join(
        f"  a{k:04}: {{title: Visit of district {k}, when: every week, responsible: [B{k % 20}]}}\n"
        for k in range(activities))
    path = folder / "rules" / name
    path.mkdir(parents=True)
    (path / "plan.yaml").write_text(
        f"plan: {name}\ntitle: Many visits\nperiod: {FIRST}/{LAST}\ncountry: LV\ncoordinator: B0\n"
        f"bodies:\n{bodies}activities:\n{rows}")


def facts(tasks, count, r):
    """Facts in the order of their days: each task has two, or none, or is given away first."""
    made = 0
    for plan, task, due, body in tasks:
        chance = r.random()
        if chance < .02:
            yield {"plan": plan, "kind": "assigned", "task": task, "body": body}
            made += 1
        if chance < .95:
            yield {"plan": plan, "kind": "progress", "task": task, "day": str(due - timedelta(days=2)), "note": "begun"}
            yield {"plan": plan, "kind": "done", "task": task, "day": str(due - timedelta(days=1)), "count": 1}
            made += 2
        if made >= count:
            return
    while made < count:
        plan, task, due, _ = r.choice(tasks)
        yield {"plan": plan, "kind": "progress", "task": task, "day": str(due), "note": "seen again"}
        made += 1


def write_ledger(path, facts):
    previous = bytes(32)
    with path.open("w") as lines:
        for sequence, fact in enumerate(facts, 1):
            event = {"sequence": sequence, "time": "2026-01-01T12:00:00.000Z", "actor": "bench", **fact}
            message = previous
            for name in FIELDS:
                text = str(event[name]).encode() if name in event else None
                message += b"-" if text is None else b"%d:%s," % (len(text), text)
            digest = hashlib.sha256(message)
            line = {"version": 1, **event, "previous": previous.hex(), "hash": digest.hexdigest()}
            lines.write(json.dumps(line, separators=(",", ":")) + "\n")
            previous = digest.digest()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--tasks", type=int, default=1_000_000)
    parser.add_argument("--events", type=int, default=2_000_000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    r = random.Random(options.seed)
    rest = -(-options.tasks // WEEKS)
    plans = {}
    while rest > 0:
        plans[f"plan-{len(plans) + 1}"] = min(rest, ACTIVITIES)
        rest -= ACTIVITIES
    for name, activities in plans.items():
        write_plan(options.out, name, activities)
    slots = list(weeks())
    tasks = [(name, f"a{k:04}@{slot}", due, f"B{(k + 1) % 20}")
             for slot, due in slots for name, activities in plans.items() for k in range(activities)]
    write_ledger(options.out / "ledger.jsonl", facts(tasks, options.events, r))
    print(f"{len(tasks)} tasks, {options.events} events")


if __name__ == "__main__":
    main()
