"""A workspace whose every body has one task that is overdue, and so one letter to get."""
from pathlib import Path

TODAY = "2026-03-11"
"""A Wednesday and no holiday; the tasks were due the Friday before."""
DUE = "2026-03-06"

PLAN = """plan: crash
title: A plan to be interrupted
period: 2026-01-01/2026-12-31
country: LV
timezone: Europe/Riga
language: en
coordinator: B001
alerts: {overdue: at once, repeat: none, escalate: none, digest: daily at 0:00, quiet: none}
levels: {primary: Primary prevention}
goals:
  "1": {level: primary, title: Everybody is told once, results: {"1.1": Told}}
"""


def address(number): return f"b{number:03}@crash.internal"


def body(number): return f"B{number:03}"


def task(number): return f"1.{number}@{DUE}"


def make(folder, count, transport, more=""):
    """Writes the rules and `sardze.yaml` into `folder`, with `count` bodies; `more` are further lines under `mail:`."""
    folder = Path(folder)
    rules = folder / "rules" / "crash"
    rules.mkdir(parents=True)
    numbers = range(1, count + 1)
    (rules / "plan.yaml").write_text(PLAN)
    (rules / "bodies.yaml").write_text("bodies:\n" + "".join(
        f"  {body(n)}: {{name: Body {n}, email: {address(n)}}}\n" for n in numbers))
    (rules / "activities.yaml").write_text("activities:\n" + "".join(
        f"  \"1.{n}\": {{goal: \"1\", results: [\"1.1\"], title: Duty {n}, when: {{dates: [{DUE}]}}, "
        f"responsible: {body(n)}}}\n" for n in numbers))
    settings(folder, transport, more)


def settings(folder, transport, more=""):
    tls = "  tls: none\n" if transport.startswith("smtp://") else ""
    (Path(folder) / "sardze.yaml").write_text(
        f"mail:\n  from: Sardze <sardze@example.org>\n  transport: {transport}\n{tls}{more}")
