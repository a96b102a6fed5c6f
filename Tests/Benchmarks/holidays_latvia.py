"""Latvian public holidays, as far as the peer needs them: the dates of the law as a small table."""
from datetime import date, timedelta

FIXED = [(1, 1), (5, 1), (5, 4), (6, 23), (6, 24), (11, 18), (12, 24), (12, 25), (12, 26), (12, 31)]
SUBSTITUTED = [(5, 4), (11, 18)]
"""On a Saturday or Sunday these give the next working day off."""
EASTER = {2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1)}
MOVED = [(date(2026, 1, 2), date(2026, 1, 17)), (date(2026, 6, 22), date(2026, 6, 27))]
"""Moved working days: (day off, day worked instead). Later years are not decreed yet."""


def holidays(years):
    days = set()
    for year in years:
        easter = date(year, *EASTER[year])
        days |= {date(year, *day) for day in FIXED}
        days |= {easter + timedelta(n) for n in (-2, 0, 1, 49)}
        days |= {day + timedelta(7 - day.weekday()) for day in (date(year, *d) for d in SUBSTITUTED) if day.weekday() > 4}
        first = date(year, 5, 1)
        days.add(first + timedelta((6 - first.weekday()) % 7 + 7))  # Mother's Day
    return days
