#!/usr/bin/env python3
"""Write one synthetic prevention plan twice: for Sardze and for the script one would write instead.

usage: generate_workspace.py N OUTDIR [--per-file 40] [--seed 7] [--defects K]

    OUTDIR/rules/synthetic/   plan, goals, bodies and activities-NNNN.yaml: a Sardze workspace
    OUTDIR/peer/              institutions, holidays and rules/*.yaml: the same rules for peer_pipeline.py

A rule has about 32 tasks in the three years of the plan. `--defects K` plants K defects of each of six kinds
in the Sardze files only and lists them, with their lines, in OUTDIR/expected_defects.json.
"""
import argparse
import json
import random
from datetime import date, timedelta
from pathlib import Path

from holidays_latvia import MOVED, holidays

START, END = date(2026, 1, 1), date(2028, 12, 31)
LEVELS = {"universal": "Universal prevention", "selective": "Selective prevention", "indicated": "Indicated prevention"}
RESULTS = 3
THEMES = [
    "fall prevention home visit", "smoke alarm inspection", "school vaccination check", "debt counselling outreach",
    "domestic violence case review", "heat plan contact round", "youth substance screening",
    "housing eviction early warning", "dental screening", "playground safety inspection",
    "suicide prevention audit", "legionella sampling",
]
TRADES = ["municipality", "health-centre", "school", "police", "fire-dept", "ngo", "housing-assoc"]
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR"]


def recurrence(r):
    """The mix of a real plan, as the peer's mapping; `rrule` spells it for Sardze."""
    x = r.random()
    if x < .05: return {"freq": "weekly", "by_day": r.choice(WEEKDAYS)}
    if x < .10: return {"freq": "weekly", "interval": r.choice([2, 4, 6]), "by_day": r.choice(WEEKDAYS)}
    if x < .45: return {"freq": "monthly", "by_day": f"{r.choice([1, 2, 3, 4, -1])}{r.choice(WEEKDAYS)}"}
    if x < .60: return {"freq": "monthly", "by_month_day": r.choice([1, 5, 10, 15, 20, 28])}
    if x < .80: return {"freq": "monthly", "interval": 3, "by_month_day": r.choice([1, 10, 15, 28])}
    if x < .90: return {"freq": "monthly", "interval": 6, "by_day": f"1{r.choice(WEEKDAYS)}"}
    return {"freq": "yearly", "by_month": r.randint(1, 12), "by_month_day": r.randint(1, 28)}


def rrule(parts):
    return ";".join(f"{key.upper().replace('_', '')}={str(value).upper()}" for key, value in parts.items())


def when(text):
    return f"{{rrule: {json.dumps(text)}, start: {START}}}"


def make_rules(count, bodies, r):
    for k in range(count):
        responsible, *chain = r.sample(bodies, r.randint(2, 4))
        level = r.randrange(len(LEVELS))
        waits = [f"{body} after {7 * (step + 1)} days" for step, body in enumerate(chain)]
        yield {
            "id": f"pp-{k + 1:05d}", "level": list(LEVELS)[level], "goal": str(level + 1),
            "result": f"{level + 1}.{r.randint(1, RESULTS)}",
            "title": f"{r.choice(THEMES).capitalize()}, district {k % 97}", "recurrence": recurrence(r),
            "roll": r.choice(["back", "forward", "none"]), "responsible": responsible,
            "note": "Not confirmed: " + " > ".join(waits),
        }


def activity(rule):
    """The lines of one activity, keyed so that a defect can be planted in one and found again."""
    return {
        "id": f"  {rule['id']}:", "goal": f"    goal: \"{rule['goal']}\"",
        "results": f"    results: [\"{rule['result']}\"]", "title": f"    title: {json.dumps(rule['title'])}",
        "when": f"    when: {when(rrule(rule['recurrence']))}", "roll": f"    roll: {rule['roll']}",
        "responsible": f"    responsible: {rule['responsible']}", "note": f"    note: {json.dumps(rule['note'])}",
    }


def peer_rule(rule):
    parts = ", ".join(f"{key}: {value}" for key, value in {**rule["recurrence"], "start": START}.items())
    return (f"  - id: {rule['id']}\n    level: {rule['level']}\n    goal: \"{rule['goal']}\"\n"
            f"    results: [\"{rule['result']}\"]\n    title: {json.dumps(rule['title'])}\n"
            f"    recurrence: {{{parts}}}\n    roll: {rule['roll']}\n    responsible: {rule['responsible']}\n"
            f"    note: {json.dumps(rule['note'])}\n")


def plant(activities, k, per_file, r):
    """Spoil 6·k activities; answers (kind, index, key of the spoilt line). A rule is spoilt once or not at all."""
    later = r.sample(range(per_file, len(activities)), k)
    others = [i for i in range(len(activities)) if i not in later]
    originals, rest = others[:k], r.sample(others[k:], 5 * k)
    found = []

    def spoil(kind, index, key, line=None):
        if line: activities[index][key] = line
        found.append((kind, index, key))

    for j in range(k):
        unknown, orphan, misspelt, loop, never = rest[5 * j:5 * j + 5]
        spoil("duplicate-activity", later[j], "id", activities[originals[j]]["id"])
        name = activities[unknown]["responsible"].split(": ")[1].replace("-", "_")
        spoil("unknown-body", unknown, "responsible", f"    responsible: {name}")
        del activities[orphan]["responsible"]
        spoil("missing-responsible", orphan, "id")
        spoil("misspelt-frequency", misspelt, "when", f"    when: {when('FREQ=MONTLY;BYMONTHDAY=5')}")
        own = activities[loop]["id"].strip(" :")
        spoil("after-itself", loop, "after", f"    after: {own}")
        spoil("impossible-date", never, "when", f"    when: {when('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')}")
    return found


def write_sardze(folder, bodies, activities, per_file):
    """Writes the plan; answers where each activity's lines stand: [(file, {key: line})]."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plan.yaml").write_text(
        f"plan: synthetic\ntitle: Synthetic prevention plan\nperiod: {START}/{END}\ncountry: LV\n"
        f"timezone: Europe/Riga\nlanguage: en\ncoordinator: {bodies[0]}\n")
    goals = [f"levels: {{{', '.join(f'{key}: {name}' for key, name in LEVELS.items())}}}", "goals:"]
    for number, (level, name) in enumerate(LEVELS.items(), start=1):
        results = ", ".join(f'"{number}.{i}": {name} result {i}' for i in range(1, RESULTS + 1))
        goals.append(f"  \"{number}\":\n    level: {level}\n    title: {name} of the town\n    results: {{{results}}}")
    (folder / "goals.yaml").write_text("\n".join(goals) + "\n")
    (folder / "bodies.yaml").write_text("bodies:\n" + "".join(
        f"  {body}:\n    name: {body.replace('-', ' ').title()}\n    email: {body}@example.org\n" for body in bodies))
    places = []
    for first in range(0, len(activities), per_file):
        path = folder / f"activities-{first // per_file:04d}.yaml"
        lines = ["activities:"]
        for fields in activities[first:first + per_file]:
            places.append((path, {key: len(lines) + i for i, key in enumerate(fields, start=1)}))
            lines += fields.values()
        path.write_text("\n".join(lines) + "\n")
    return places


def write_peer(folder, bodies, rules, per_file):
    (folder / "rules").mkdir(parents=True, exist_ok=True)
    (folder / "institutions.yaml").write_text("institutions:\n" + "".join(
        f"  - id: {body}\n    name: {body.replace('-', ' ').title()}\n    email: {body}@example.org\n" for body in bodies))
    # A month more on both sides: a date at the edge may roll out of the plan.
    days = sorted(d for d in holidays(range(2025, 2030)) if START - timedelta(31) <= d <= END + timedelta(31))
    (folder / "holidays.yaml").write_text(
        "holidays:\n" + "".join(f"  - {day}\n" for day in days + [off for off, _ in MOVED])
        + "worked:\n" + "".join(f"  - {work}\n" for _, work in MOVED))
    for first in range(0, len(rules), per_file):
        path = folder / "rules" / f"plan-{first // per_file:04d}.yaml"
        path.write_text("rules:\n" + "".join(map(peer_rule, rules[first:first + per_file])))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("out", type=Path, metavar="OUTDIR")
    parser.add_argument("--per-file", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--defects", type=int, default=0, metavar="K", help="defects of each of the six kinds")
    args = parser.parse_args()
    if args.defects and args.count < max(args.per_file + args.defects, 7 * args.defects):
        parser.error("too few rules for that many defects: duplicates go to a second file")
    r = random.Random(args.seed)
    bodies = [f"{trade}-{i:02d}" for trade in TRADES for i in range(1, 1 + max(2, min(40, args.count // 50)))]
    rules = list(make_rules(args.count, bodies, r))
    activities = [activity(rule) for rule in rules]
    defects = plant(activities, args.defects, args.per_file, r) if args.defects else []
    places = write_sardze(args.out / "rules" / "synthetic", bodies, activities, args.per_file)
    write_peer(args.out / "peer", bodies, rules, args.per_file)
    if defects:
        expected = [{"kind": kind, "file": str(places[i][0].relative_to(args.out)), "line": places[i][1][key]}
                    for kind, i, key in defects]
        (args.out / "expected_defects.json").write_text(json.dumps(expected, indent=1) + "\n")


if __name__ == "__main__":
    main()
