"""Random rules that are well-formed, each with a start and the end of a window to ask about.

A rule of days has a start of the form 20250103, one with times 20250103T090000.
"""
import random
from datetime import date, datetime, time, timedelta

WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
# How far to look, in units that suit the frequency: far enough for some occurrences, near enough for a slow reading.
SPANS = {
    "SECONDLY": timedelta(hours=2), "MINUTELY": timedelta(hours=36), "HOURLY": timedelta(days=12),
    "DAILY": timedelta(days=200), "WEEKLY": timedelta(days=400), "MONTHLY": timedelta(days=1200),
    "YEARLY": timedelta(days=3000),
}
SHORT = ["SECONDLY", "MINUTELY", "HOURLY"]
LONG = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]


class Sketch:
    """A rule in the making."""

    def __init__(self, source, frequency, chance=0.3):
        self.source, self.frequency, self.chance = source, frequency, chance
        self.parts = {"FREQ": frequency}

    def happens(self, chance=None):
        return self.source.random() < (chance or self.chance)

    def some(self, least, most, signed=True, count=3):
        values = [self.source.randint(least, most) for _ in range(self.source.randint(1, count))]
        return [-v if signed and v and self.source.random() < 0.5 else v for v in values]

    def put(self, name, values):
        self.parts[name] = ",".join(str(v) for v in dict.fromkeys(values))

    def add_days(self):
        frequency = self.frequency
        if self.happens(): self.put("BYMONTH", self.some(1, 12, signed=False))
        if frequency == "YEARLY" and self.happens(): self.put("BYWEEKNO", self.some(1, 53))
        if frequency in ["YEARLY", *SHORT] and self.happens(self.chance / 2):
            self.put("BYYEARDAY", self.some(1, 366) + [1, 60, -1])
        if frequency != "WEEKLY" and self.happens():
            self.put("BYMONTHDAY", self.some(1, 31, count=2 if frequency in LONG else 6))
        if self.happens(2 * self.chance): self.add_weekdays()

    def add_weekdays(self):
        counts = self.frequency in ["MONTHLY", "YEARLY"] and "BYWEEKNO" not in self.parts
        ordinals = self.source.random() < 0.5
        values = []
        for code in self.source.sample(WEEKDAYS, self.source.randint(1, 4)):
            place = self.source.choice([-5, -2, -1, 1, 2, 3, 4, 5]) if counts and ordinals else ""
            values.append(f"{place}{code}")
        self.put("BYDAY", values)

    def add_times(self):
        if self.happens(0.4): self.put("BYHOUR", sorted(self.some(0, 23, signed=False)))
        if self.happens(0.4): self.put("BYMINUTE", sorted(self.some(0, 59, signed=False)))
        if self.happens(0.3): self.put("BYSECOND", sorted(self.some(0, 59, signed=False)))

    def rule(self):
        return ";".join(f"{name}={value}" for name, value in self.parts.items())


def text(day, timed):
    if not timed: return day.strftime("%Y%m%d")
    return day.strftime("%Y%m%dT%H%M%S")


def starts(source):
    """A day about a century without a leap day, or one with."""
    return date(source.choice([2024, 2099, 1999]), 1, 1) + timedelta(days=source.randint(-10, 400))


def of_days(source):
    sketch = Sketch(source, source.choice(LONG))
    start, span = datetime.combine(starts(source), time()), SPANS[sketch.frequency]
    if sketch.happens(): sketch.put("INTERVAL", [source.randint(1, 4)])
    if sketch.happens(): sketch.put("WKST", [source.choice(WEEKDAYS)])
    before = len(sketch.parts)
    sketch.add_days()
    if len(sketch.parts) > before and sketch.happens(): sketch.put("BYSETPOS", sketch.some(1, 4))
    which = source.randrange(5)
    if which == 0: sketch.put("COUNT", [source.randint(1, 15)])
    if which == 1: sketch.put("UNTIL", [text(start + source.random() * span, timed=False)])
    return sketch.rule(), text(start, timed=False), text(start + span, timed=False)


def of_skips(source):
    """RFC 7529 in the Gregorian calendar."""
    sketch = Sketch(source, source.choice(["MONTHLY", "YEARLY"]))
    sketch.parts = {"RSCALE": "GREGORIAN", "FREQ": sketch.frequency, "SKIP": source.choice(["BACKWARD", "FORWARD"])}
    start, span = starts(source), SPANS[sketch.frequency]
    if source.random() < 0.5: start = start.replace(month=source.choice([1, 3, 5, 8]), day=source.choice([29, 30, 31]))
    if sketch.happens(): sketch.put("INTERVAL", [source.randint(1, 4)])
    before = len(sketch.parts)
    if sketch.happens(): sketch.put("BYMONTH", sketch.some(1, 12, signed=False) + [2])
    if sketch.happens(0.7): sketch.put("BYMONTHDAY", sketch.some(28, 31, signed=False) + sketch.some(1, 31, count=1))
    if sketch.happens(): sketch.put("BYDAY", source.sample(WEEKDAYS, 4))
    if len(sketch.parts) > before and sketch.happens(): sketch.put("BYSETPOS", sketch.some(1, 3))
    if sketch.happens(): sketch.put("COUNT", [source.randint(1, 12)])
    return sketch.rule(), text(start, timed=False), text(start + span, timed=False)


def of_times(source):
    frequency = source.choice(SHORT + SHORT + LONG)
    sketch = Sketch(source, frequency, chance=0.15)
    start = datetime.combine(starts(source), time(source.choice([0, 9, 23]), source.randrange(60), source.randrange(60)))
    span = SPANS[frequency] if frequency in SHORT else SPANS[frequency] / 4
    if sketch.happens(0.5): sketch.put("INTERVAL", [source.randint(1, 40) if frequency in SHORT else source.randint(1, 3)])
    before = len(sketch.parts)
    sketch.add_days()
    sketch.add_times()
    if len(sketch.parts) > before and sketch.happens(0.3): sketch.put("BYSETPOS", sketch.some(1, 4))
    which = source.randrange(5)
    if which == 0: sketch.put("COUNT", [source.randint(1, 15)])
    if which == 1: sketch.put("UNTIL", [text((start + source.random() * span).replace(microsecond=0), timed=True)])
    return sketch.rule(), text(start, timed=True), text(start + span, timed=True)


def all_of(seed, days, skips, times):
    source = random.Random(seed)
    makers = [of_days] * days + [of_skips] * skips + [of_times] * times
    return list(dict.fromkeys(make(source) for make in makers))
