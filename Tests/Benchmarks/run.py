#!/usr/bin/env python3
"""Measure Sardze beside what one would use instead, and print a Markdown table of ratios with their targets.

usage: run.py SARDZE [SIZE …] [--quick]

SARDZE is the release binary, SIZE the numbers of rules (40 1000 10000 unless given; --quick: 40 1000).
A benchmark is not a test: whatever the figures, the exit code is 0.
"""
import argparse
import platform
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from alerting import measure_alerts
from batch import measure_batch
from measure import Series, interleave, megabytes
from watch import measure_append, measure_watch

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
PACKAGES = ["PyYAML", "python-dateutil", "icalendar", "check-jsonschema"]
ROUNDS = {40: (5, 3), 1000: (5, 2), 10000: (3, 1)}
"""Per size: rounds for sardze and the tuned peer, rounds for the naive peer."""
TUNED, NAIVE = {40: 3, 1000: 15, 10000: 15}, {40: 10, 1000: 100, 10000: 150}
MEMORY = {1000: 40, 10000: 100}
CHECKED = (0, 1)
"""`check` may find something; then its exit code is 1."""

BARE_MANIFEST = """// swift-tools-version: 6.1
import PackageDescription
let package = Package(
    name: "bare",
    dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
    targets: [
        .executableTarget(
            name: "bare", dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")])
    ]
)
"""
BARE_SOURCE = """import ArgumentParser
@main struct Bare: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bare", version: "1.0")
}
"""


class Table:
    """Rows of the report: what, sardze, peer, ratio by wall and by CPU time, target, verdict."""

    def __init__(self):
        self.rows = []

    def add(self, what, ours="–", peer="–", wall="–", cpu="–", target="–", met=None):
        self.rows.append((what, ours, peer, wall, cpu, target, {None: "–", True: "PASS", False: "short"}[met]))

    def compare(self, what, ours, peer, target=None, statistic="median", slower=False):
        """One ratio. `slower`: ours over the peer's, to stay below the target; else the peer's over ours."""
        if not (ours.ok and peer.ok):
            failed = " and ".join(one.name for one in (ours, peer) if not one.ok)
            return self.add(what, target=f"{failed} failed", met=False if target else None)
        walls, cpus = ([getattr(one, statistic)(kind) for one in (ours, peer)] for kind in ("wall", "cpu"))
        ratios = [pair[0] / max(pair[1], 1e-6) if slower else pair[1] / max(pair[0], 1e-6) for pair in (walls, cpus)]
        met = None if target is None else ratios[0] <= target if slower else ratios[0] >= target
        sign = "≤" if slower else "≥"
        self.add(what, seconds(walls[0]), seconds(walls[1]), *(f"{ratio:.1f}×" for ratio in ratios),
                 f"{sign} {target}×" if target else "–", met)

    def print(self):
        head = ("measure", "sardze", "peer", "ratio, wall", "ratio, CPU", "target (wall)", "verdict")
        for row in [head, ("---",) * len(head), *self.rows]: print("| " + " | ".join(row) + " |")


def seconds(value):
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"


def make_environment(folder):
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    show = "import importlib.metadata as m, sys; print(*(f'{p} {m.version(p)}' for p in sys.argv[1:]), sep=', ')"
    versions = subprocess.run([python, "-c", show, *PACKAGES], check=True, capture_output=True, text=True).stdout.strip()
    print(f"Peers: Python {platform.python_version()}, {versions}\n")
    return python


def count_events(path):
    with open(path, "rb") as file: return sum(line.startswith(b"BEGIN:VEVENT") for line in file)


def measure_export(table, sardze, python, workspace, size, log):
    """(a) rules to .ics: sardze beside the tuned and the naive script, and whether they agree on the events."""
    many, few = ROUNDS.get(size, (3, 1))
    out = {name: workspace / f"{name}.ics" for name in ("sardze", "tuned", "naive")}
    export = [sardze, "export", "--format", "ics", "--output", out["sardze"], "--workspace", workspace]
    script = [python, HERE / "peer_pipeline.py", workspace]
    ours, tuned, naive = interleave([
        Series("sardze export", export, many, output=out["sardze"]),
        Series("tuned peer", [*script, out["tuned"], "--mode", "tuned"], many, output=out["tuned"]),
        Series("naive peer", [*script, out["naive"], "--mode", "naive"], few, output=out["naive"]),
    ], log)
    table.compare(f"export {size} rules, tuned script", ours, tuned, TUNED.get(size))
    table.compare(f"export {size} rules, naive script", ours, naive, NAIVE.get(size))
    limit = MEMORY.get(size)
    peaks = [one.median("rss") for one in (ours, tuned, naive)]
    table.add(f"export {size} rules, peak memory", f"{peaks[0]:.0f} MB", f"{peaks[1]:.0f} / {peaks[2]:.0f} MB",
              target=f"≤ {limit} MB" if limit else "–", met=ours.ok and peaks[0] <= limit if limit else None)
    events = [count_events(path) if path.exists() else 0 for path in out.values()]
    table.add(f"export {size} rules, events", str(events[0]), f"{events[1]} / {events[2]}",
              target="equal", met=len(set(events)) == 1)
    for path in out.values(): path.unlink(missing_ok=True)
    return ours


def measure_check(table, sardze, python, workspace, size, log):
    """(b) check beside check-jsonschema with a strict schema of the same files."""
    files = sorted(workspace.glob("rules/synthetic/activities-*.yaml"))
    schema = [python.parent / "check-jsonschema", "--schemafile", HERE / "peer_schema.json", *files]
    ours, peer = interleave([
        # On a day before anything is due: what was done is no matter of a schema.
        Series("sardze check", [sardze, "check", "--workspace", workspace, "--today", "2025-12-31"], 3, CHECKED),
        Series("check-jsonschema", schema, 3),
    ], log)
    table.compare(f"check {size} rules, check-jsonschema", ours, peer, 10)


def measure_start(table, sardze, folder, log):
    """(c) the least a Swift program with ArgumentParser takes to start."""
    (folder / "Sources" / "bare").mkdir(parents=True)
    (folder / "Package.swift").write_text(BARE_MANIFEST)
    (folder / "Sources" / "bare" / "Bare.swift").write_text(BARE_SOURCE)
    build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--package-path", folder]
    try:
        subprocess.run(build, stdout=sys.stderr, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        return table.add("--version, bare ArgumentParser", target=f"not measured: {error}")
    ours, peer = interleave([
        Series("sardze --version", [sardze, "--version"], 20),
        Series("bare --version", [folder / ".build" / "release" / "bare", "--version"], 20),
    ], log)
    table.compare("--version, bare ArgumentParser (best of 20)", ours, peer, 2, "best", slower=True)


def measure_madona(table, sardze, log):
    """(d) the real plan."""
    command = [sardze, "check", "--workspace", REPOSITORY, "--plan", "madona"]
    [ours] = interleave([Series("check of Madona", command, 20, CHECKED)], log)
    best = ours.best("wall") * 1000
    table.add("check the Madona plan (best of 20)", f"{best:.1f} ms" if ours.ok else "failed",
              target="< 30 ms", met=ours.ok and best < 30)


def print_linearity(exports):
    """(e) a column that stays level is linear growth; what each added rule costs leaves the start-up out."""
    print("\nPer rule, `sardze export`:\n")
    head = ("rules", "wall", "CPU", "peak memory", "wall, each added rule", "memory, each added rule")
    for row in (head, ("---",) * len(head)): print("| " + " | ".join(row) + " |")
    before = None
    for size, one in exports.items():
        wall, cpu, rss = one.median("wall") * 1e6, one.median("cpu") * 1e6, one.median("rss") * 1024
        added = size - before[0] if before else 0
        more = (f"{(wall - before[1]) / added:.0f} µs", f"{(rss - before[2]) / added:.1f} KB") if before else ("–", "–")
        row = (str(size), f"{wall / size:.0f} µs", f"{cpu / size:.0f} µs", f"{rss / size:.1f} KB", *more)
        print("| " + " | ".join(row) + " |")
        before = size, wall, rss
    floor = megabytes(resource.getrusage(resource.RUSAGE_SELF))
    print(f"\nMemory below the launcher's own {floor:.0f} MB cannot be seen.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sardze", type=Path, help="the release binary")
    parser.add_argument("sizes", type=int, nargs="*", metavar="SIZE", help="numbers of rules")
    parser.add_argument("--quick", action="store_true", help="40 and 1000 rules only")
    args = parser.parse_args()
    sardze = args.sardze.resolve()
    if not sardze.is_file(): parser.error(f"{args.sardze}: no such program")
    sizes = sorted(set(args.sizes)) or ([40, 1000] if args.quick else [40, 1000, 10000])
    table, exports = Table(), {}
    with tempfile.TemporaryDirectory(prefix="sardze-bench-") as temporary:
        folder = Path(temporary)
        try:
            python, log = make_environment(folder / "venv"), folder / "errors"
        except subprocess.CalledProcessError as error:
            return print(f"Not measured, the peers could not be installed: {error}")
        for size in sizes:
            workspace = folder / str(size)
            subprocess.run([sys.executable, HERE / "generate_workspace.py", str(size), workspace], check=True)
            exports[size] = measure_export(table, sardze, python, workspace, size, log)
        measure_check(table, sardze, python, folder / str(sizes[-1]), sizes[-1], log)
        measure_start(table, sardze, folder / "bare", log)
        measure_madona(table, sardze, log)
        tasks, events = (100_000, 200_000) if args.quick else (1_000_000, 2_000_000)
        measure_watch(table, sardze, folder / "watch", tasks, events, log)
        measure_append(table, folder / "append", 2_000 if args.quick else 10_000, log)
        measure_alerts(table, sardze, folder / "alerts", args.quick, log)
        measure_batch(table, sardze, folder, 100_000 if args.quick else 1_000_000, log)
    table.print()
    print_linearity(exports)
    print(flush=True)
    quick = ["--quick"] if args.quick else []
    subprocess.run([sys.executable, HERE / "recurrence" / "bench.py", *quick], check=False)
    subprocess.run([sys.executable, HERE / "routing" / "bench.py", sardze, *quick], check=False)


if __name__ == "__main__":
    main()
