"""Random rules of every part, in search of slow ones."""
import random

FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
INTERVALS = [2, 3, 5, 7, 12, 24, 48, 59, 60, 61, 97, 400, 1440, 3600, 7200, 9973, 86399, 86400, 99991, 604800, 1000003]
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
COUNTS = [1, 5, 1000, 10**9]


def numbers(chance, low, high, signed=False):
    found = {chance.randint(low, high) for _ in range(chance.choice([1, 1, 1, 2, 3, 8]))}
    return ",".join(str(-one if signed and chance.random() < 0.4 else one) for one in sorted(found))


def weekdays(chance, frequency, has_weeks):
    days = chance.sample(WEEKDAYS, chance.choice([1, 1, 2, 5]))
    if frequency == "MONTHLY" or frequency == "YEARLY" and not has_weeks:
        most = 5 if frequency == "MONTHLY" else 53
        days = [(str(chance.choice([1, 2, 4, -1, -5, most])) if chance.random() < 0.5 else "") + day for day in days]
    return ",".join(days)


def random_rule(chance):
    """A rule the RFC allows; many of them occur seldom or never."""
    frequency = chance.choice(FREQUENCIES)
    parts = {"FREQ": frequency}
    if chance.random() < 0.6: parts["INTERVAL"] = chance.choice([*INTERVALS, chance.randint(2, 10**6)])
    if chance.random() < 0.4: parts["BYMONTH"] = numbers(chance, 1, 12)
    if frequency == "YEARLY" and chance.random() < 0.25: parts["BYWEEKNO"] = numbers(chance, 1, 53, True)
    if frequency not in ("DAILY", "WEEKLY", "MONTHLY") and chance.random() < 0.25:
        parts["BYYEARDAY"] = numbers(chance, 1, 366, True)
    if frequency != "WEEKLY" and chance.random() < 0.4: parts["BYMONTHDAY"] = numbers(chance, 1, 31, True)
    if chance.random() < 0.4: parts["BYDAY"] = weekdays(chance, frequency, "BYWEEKNO" in parts)
    for part, most in [("BYHOUR", 23), ("BYMINUTE", 59), ("BYSECOND", 59)]:
        if chance.random() < 0.35: parts[part] = numbers(chance, 0, most)
    if any(part.startswith("BY") for part in parts) and chance.random() < 0.3:
        parts["BYSETPOS"] = numbers(chance, 1, 366, True)
    if chance.random() < 0.1: parts["COUNT"] = chance.choice(COUNTS)
    return ";".join(f"{part}={value}" for part, value in parts.items())


def print_hunt(ours, count, seed=1):
    """How many of so many random rules take longer than a millisecond, and which takes longest."""
    chance, slow, worst = random.Random(seed), 0, (0, "")
    for _ in range(count):
        rule = random_rule(chance)
        fields = ours.ask("hostile", rule, 0, seconds=5).rstrip("\n").split("\t")
        time = float(fields[2]) / 1e6 if len(fields) > 2 else float("inf")
        slow += time > 1
        worst = max(worst, (time, rule))
    print(f"Of {count} random rules treated so, {slow} take longer than a millisecond; the slowest takes "
          f"{worst[0]:.1f} ms: `{worst[1]}`.\n")
