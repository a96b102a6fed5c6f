"""What really happened, measured: many tasks with many events, and events written one by one."""
import shutil
import subprocess
import sys
from pathlib import Path

from measure import Series, interleave, run

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
TODAY = "2028-12-31"
CHECKED = (0, 1)


def measure_watch(table, sardze, folder, tasks, events, log):
    """(f) the state of every task, and every finding, with the chain of hashes checked."""
    generate = [sys.executable, HERE / "generate_ledger.py", folder, "--tasks", str(tasks), "--events", str(events)]
    subprocess.run([str(word) for word in generate], check=True, stdout=sys.stderr)
    taken = run([sardze, "ledger", "import", "--workspace", folder, folder / "ledger.jsonl"], log)
    (folder / "ledger.jsonl").unlink()
    what = f"{tasks} tasks, {events} events"
    table.add(f"ledger import of {events} events", f"{taken.wall:.1f} s" if taken.code == 0 else "failed")
    where = ["--workspace", folder, "--today", TODAY]
    series = interleave([
        Series("sardze status", [sardze, "status", *where], 3),
        Series("sardze check", [sardze, "check", *where], 3, CHECKED),
    ], log)
    for one in series:
        wall, rss = one.median("wall"), one.median("rss")
        table.add(f"{one.name.removeprefix('sardze ')}, {what}", f"{wall:.2f} s, {rss:.0f} MB" if one.ok else "failed",
                  target="< 3 s, 600 MB", met=one.ok and wall < 3 and rss < 600)


def measure_append(table, folder, count, log):
    """(g) events one by one, each safe on the disk before the next: the ledger beside Python's sqlite3."""
    build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "ledger-writer", "--package-path",
             str(REPOSITORY)]
    try:
        subprocess.run(build, stdout=sys.stderr, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return table.add(f"append {count} events", target=f"not measured: {error}")
    writer = REPOSITORY / ".build" / "release" / "ledger-writer"
    samples = {"ledger": [], "script": []}
    folder.mkdir()
    for _ in range(3):
        for name, command in [("ledger", [writer, "append"]), ("script", [sys.executable, HERE / "append.py"])]:
            place = folder / "appended"
            place.mkdir()
            ledger = place / "ledger.sqlite"
            arguments = [ledger, "VP", count] if name == "ledger" else [ledger, count]
            samples[name].append(run([*command, *arguments], log))
            shutil.rmtree(place)
    if any(sample.code for each in samples.values() for sample in each):
        return table.add(f"append {count} events", ours="failed")
    ours, peer = (sorted(sample.wall for sample in samples[name])[1] for name in ("ledger", "script"))
    cpus = [sorted(sample.cpu for sample in samples[name])[1] for name in ("ledger", "script")]
    table.add(f"append {count} events, Python's sqlite3", f"{count / ours:.0f} a second", f"{count / peer:.0f} a second",
              f"{peer / ours:.1f}×", f"{cpus[1] / max(cpus[0], 1e-6):.1f}×", "≥ 0.5×", peer / ours >= 0.5)
