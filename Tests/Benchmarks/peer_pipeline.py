#!/usr/bin/env python3
"""What one would write instead of Sardze: PyYAML + dateutil + icalendar, rules to a three-year .ics.

usage: peer_pipeline.py WORKSPACE OUT.ics [--mode naive|tuned]

    naive  yaml.safe_load and icalendar objects: what everybody writes first
    tuned  yaml.CSafeLoader and strings folded by hand: what an expert gets to

Reads WORKSPACE/peer. Prints one JSON line with seconds per phase and counts.
"""
import argparse
import json
import sys
import time
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import yaml
from dateutil import rrule

START, END = date(2026, 1, 1), date(2028, 12, 31)
FREQUENCY = {"weekly": rrule.WEEKLY, "monthly": rrule.MONTHLY, "yearly": rrule.YEARLY}
WEEKDAY = {"MO": rrule.MO, "TU": rrule.TU, "WE": rrule.WE, "TH": rrule.TH, "FR": rrule.FR}
STEP = {"back": timedelta(-1), "forward": timedelta(1)}
DAY = timedelta(1)


def load(folder, loader):
    def read(path):
        with open(path, encoding="utf-8") as file: return yaml.load(file, Loader=loader)
    bodies = {body["id"]: body for body in read(folder / "institutions.yaml")["institutions"]}
    calendar = read(folder / "holidays.yaml")
    rules = [rule for path in sorted(folder.glob("rules/*.yaml")) for rule in read(path)["rules"]]
    return bodies, set(calendar["holidays"]), set(calendar["worked"]), rules


def validate(bodies, rules):
    seen, errors = set(), []
    for rule in rules:
        if rule["id"] in seen: errors.append(f"{rule['id']}: duplicate id")
        seen.add(rule["id"])
        if rule.get("responsible") not in bodies: errors.append(f"{rule['id']}: no such body {rule.get('responsible')}")
        if rule["recurrence"]["freq"] not in FREQUENCY: errors.append(f"{rule['id']}: bad freq")
        if rule["roll"] not in ("back", "forward", "none"): errors.append(f"{rule['id']}: bad roll")
    return errors


def weekday(text):
    return WEEKDAY[text[-2:]](int(text[:-2])) if len(text) > 2 else WEEKDAY[text]


def rolled(day, how, holidays, worked):
    if how != "none":
        while (day.weekday() > 4 or day in holidays) and day not in worked: day += STEP[how]
    return day


def expand(rules, holidays, worked):
    end = datetime.combine(END, datetime.min.time())
    for rule in rules:
        parts = rule["recurrence"]
        options = {"interval": parts.get("interval", 1), "until": end,
                   "dtstart": datetime.combine(parts["start"], datetime.min.time())}
        if "by_day" in parts: options["byweekday"] = weekday(parts["by_day"])
        if "by_month_day" in parts: options["bymonthday"] = parts["by_month_day"]
        if "by_month" in parts: options["bymonth"] = parts["by_month"]
        for moment in rrule.rrule(FREQUENCY[parts["freq"]], **options):
            nominal = moment.date()
            yield rule, nominal, rolled(nominal, rule["roll"], holidays, worked)


def description(rule, bodies, due):
    return f"Responsible: {bodies[rule['responsible']]['name']}\nDue: {due}"


def write_naive(occurrences, bodies, out):
    import icalendar
    calendar, count = icalendar.Calendar(), 0
    calendar.add("prodid", "-//peer//EN")
    calendar.add("version", "2.0")
    stamp = datetime(2026, 1, 1, tzinfo=timezone.utc)
    for rule, nominal, due in occurrences:
        event = icalendar.Event()
        event.add("uid", f"{rule['id']}-{nominal:%Y%m%d}@peer")
        event.add("dtstamp", stamp)
        event.add("dtstart", due)
        event.add("dtend", due + DAY)
        event.add("summary", rule["title"])
        event.add("description", description(rule, bodies, due))
        event.add("categories", [rule["level"]])
        calendar.add_component(event)
        count += 1
    Path(out).write_bytes(calendar.to_ical())
    return count


def escaped(text):
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line):
    """Lines of at most 75 octets, never cut inside a character (RFC 5545, 3.1)."""
    octets = line.encode()
    if len(octets) <= 75: return line
    pieces, first, room = [], 0, 75
    while first < len(octets):
        end = min(first + room, len(octets))
        while end < len(octets) and octets[end] & 0xC0 == 0x80: end -= 1
        pieces.append(octets[first:end].decode())
        first, room = end, 74
    return "\r\n ".join(pieces)


def write_tuned(occurrences, bodies, out):
    lines, count = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//peer//EN"], 0
    for rule, nominal, due in occurrences:
        lines += [
            "BEGIN:VEVENT", f"UID:{rule['id']}-{nominal:%Y%m%d}@peer", "DTSTAMP:20260101T000000Z",
            f"DTSTART;VALUE=DATE:{due:%Y%m%d}", f"DTEND;VALUE=DATE:{due + DAY:%Y%m%d}",
            folded("SUMMARY:" + escaped(rule["title"])),
            folded("DESCRIPTION:" + escaped(description(rule, bodies, due))),
            "CATEGORIES:" + rule["level"], "END:VEVENT"]
        count += 1
    lines.append("END:VCALENDAR\r\n")
    Path(out).write_bytes("\r\n".join(lines).encode())
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workspace", type=Path)
    parser.add_argument("out")
    parser.add_argument("--mode", choices=["naive", "tuned"], default="naive")
    args = parser.parse_args()
    clock = [time.perf_counter()]
    bodies, holidays, worked, rules = load(
        args.workspace / "peer", yaml.SafeLoader if args.mode == "naive" else yaml.CSafeLoader)
    clock.append(time.perf_counter())
    errors = validate(bodies, rules)
    for error in errors: print(error, file=sys.stderr)  # no line numbers: PyYAML threw them away
    if errors: return 1
    clock.append(time.perf_counter())
    occurrences = list(expand(rules, holidays, worked))
    clock.append(time.perf_counter())
    events = (write_naive if args.mode == "naive" else write_tuned)(occurrences, bodies, args.out)
    clock.append(time.perf_counter())
    phases = {name: round(b - a, 3) for name, a, b in zip(["load", "validate", "expand", "write"], clock, clock[1:])}
    print(json.dumps({"mode": args.mode, "rules": len(rules), "events": events, **phases}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
