"""Who is told what, measured: a run with nothing to tell, and very many open tasks of very many bodies."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

from measure import Series, interleave, run

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
TODAY = "2026-11-20"
"""A Friday, the day `alerts-bench` takes for today."""
MAIL = "mail:\n  from: Sardze <sardze@town.internal>\n  transport: file:letters\n"
STATES = {"fresh": "nobody was told anything", "told": "everybody was told", "done": "everybody was told, all is done since"}


def measure_alerts(table, sardze, folder, quick, log):
    """(i) deciding, and whole runs."""
    folder.mkdir()
    measure_quiet(table, sardze, folder / "madona", log)
    tasks, bodies = (10_000, 100) if quick else (100_000, 1_000)
    if program := built(table, "alerts-bench"):
        for state, words in STATES.items(): measure_decision(table, program, tasks, bodies, state, words)
        measure_runs(table, sardze, program, folder / "many", tasks, bodies, log)
    if sender := built(table, "mail-sender"): measure_mail(table, sender, 100 if quick else 1_000)


def built(table, product):
    """The release program, or `None`, with a line about it, where it cannot be built."""
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", product, "--package-path",
               str(REPOSITORY)]
    try:
        subprocess.run(command, stdout=sys.stderr, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return table.add(product, target=f"not measured: {error}")
    return REPOSITORY / ".build" / "release" / product


def measure_quiet(table, sardze, workspace, log):
    """A run that has nothing to tell, on the real plan with its whole past told: what cron starts every quarter of an hour."""
    shutil.copytree(REPOSITORY / "rules" / "madona", workspace / "rules" / "madona")
    shutil.copytree(REPOSITORY / "schedules" / "madona", workspace / "schedules" / "madona")
    (workspace / "sardze.yaml").write_text(MAIL)
    command = [sardze, "alert", "--workspace", workspace, "--today", TODAY, "--quiet"]
    first = run(command, log)
    letters = len(list(workspace.glob("letters/*.eml")))
    [ours] = interleave([Series("quiet alert run", command, 20)], log)
    best = ours.best("wall") * 1000
    quiet = len(list(workspace.glob("letters/*.eml"))) == letters and letters > 0 and first.code == 0
    table.add("alert, Madona, nothing to tell (best of 20)", f"{best:.1f} ms" if ours.ok and quiet else "failed",
              target="< 30 ms", met=ours.ok and quiet and best < 30)


def measure_decision(table, program, tasks, bodies, state, words):
    done = subprocess.run([program, "decide", str(tasks), str(bodies), state], stdout=subprocess.PIPE, text=True)
    what = f"alerts decided, {tasks:,} open tasks, {bodies:,} bodies, {words}"
    if done.returncode: return table.add(what, "failed", met=False)
    one = {name: float(value) for name, value in (part.split(" ") for part in done.stdout.strip().split("\t"))}
    table.add(what, f"{one['ms']:.0f} ms, {one['MB']:.0f} MB", target="< 1 s, 200 MB",
              met=one["ms"] < 1000 and one["MB"] < 200)


def measure_runs(table, sardze, program, workspace, tasks, bodies, log):
    """The whole command over the same plan: the first run writes a letter to each body, the next has nothing to tell."""
    rules = workspace / "rules" / "many"
    rules.mkdir(parents=True)
    (workspace / "sardze.yaml").write_text(MAIL)
    with open(rules / "plan.yaml", "wb") as file:
        subprocess.run([program, "write", str(tasks), str(bodies)], stdout=file, check=True)
    command = [sardze, "alert", "--workspace", workspace, "--today", TODAY, "--quiet"]
    first = run(command, log)
    letters = len(list(workspace.glob("letters/*.eml")))
    what = f"{tasks:,} open tasks, {bodies:,} bodies"
    table.add(f"alert, {what}: {letters:,} letters into a folder",
              f"{first.wall:.2f} s, {first.rss:.0f} MB" if first.code == 0 and letters == bodies else "failed")
    [ours] = interleave([Series("quiet alert run of many", command, 3)], log)
    table.add(f"alert, {what}, nothing to tell",
              f"{ours.median('wall'):.2f} s, {ours.median('rss'):.0f} MB" if ours.ok else "failed")


def measure_mail(table, sender, count):
    """(j) digests over TLS: one connection and one login beside a script that logs in for each."""
    done = subprocess.run([sys.executable, HERE / "mail" / "run.py", sender, str(count)], stdout=subprocess.PIPE, text=True)
    what = f"{count:,} digests over TLS, smtplib"
    if done.returncode: return table.add(what, "failed", met=False)
    best = {way.strip(): float(time) for way, time in re.findall(r"^(.+?) +([0-9.]+) s ", done.stdout, re.MULTILINE)}
    ours = best.pop("sardze")
    for way, time in best.items():
        each = "login" in way
        table.add(f"{what}, {way.split(', ')[-1]}", f"{ours:.2f} s", f"{time:.2f} s", f"{time / ours:.1f}×",
                  target="≥ 5×" if each else "–", met=time >= 5 * ours if each else None)
