"""The same table and the same cases through `sardze route --batch` and through zen-engine, answers compared."""
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from measure import run  # noqa: E402

PACKAGE = "zen-engine==2.1.3"
TABLES = [("tree-shrink", 20), ("tree-shrink", 100), ("dense-40", 100), ("tree-shrink", 1000), ("dense-40", 1000)]
MODES = {"batch": "evaluate_batch", "loop": "loop mode"}
TARGET = 5
ROUNDS = 3
HEAD = ("table", "sardze route --batch", "zen " + " / ".join(MODES.values()), "ratios", "answers", "target", "verdict")


def compare(program, sardze, folder, count):
    """A Markdown table's head and rows; no rows where there is nothing to compare with."""
    try:
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        subprocess.run([folder / "venv" / "bin" / "python", "-m", "pip", "install", "--quiet", PACKAGE], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"{PACKAGE} not measured: {error}")
        return HEAD, []
    print(f"{count:,} cases, policy `first`, answers a second. Of sardze the whole process: start, rules from YAML, JSON lines read,\n"
          f"every matching rule named, JSON lines written, once and cold. Of {PACKAGE} through its Python binding the calls alone, the\n"
          f"fastest of {ROUNDS} warm rounds, with the cases as Python objects before and the answers as such after:\n")
    return HEAD, [row(program, sardze, folder, count, shape, rules) for shape, rules in TABLES]


def row(program, sardze, folder, count, shape, rules):
    written, name = folder / "table.txt", f"{rules:,}×10 {shape}"
    with written.open("w") as file:
        subprocess.run([program, "write", shape, str(rules), "10", "1", str(count)], stdout=file, check=True)
    with written.open() as file:
        (folder / "rules.yaml").write_text(rules_text(json.loads(file.readline())))
        with (folder / "cases.jsonl").open("w") as cases:
            for number, line in enumerate(file): cases.write(f'{{"id":"{number}","case":{line.rstrip()}}}\n')
    ours, sample = sardze_answers(sardze, folder)
    if ours is None: return name, "failed", *"–––", f"≥ {TARGET}×", "short"
    speeds, same = [], True
    for mode in MODES:
        seconds, theirs = zen_answers(folder / "venv" / "bin" / "python", mode, written)
        speeds.append(count / seconds)
        same = same and theirs == ours
    speed = count / sample
    ratios = [speed / one for one in speeds]
    met = same and min(ratios) >= TARGET
    return (name, f"{speed:,.0f}", " / ".join(f"{one:,.0f}" for one in speeds), " / ".join(f"{one:.1f}×" for one in ratios),
            "equal" if same else "DIFFER", f"≥ {TARGET}×", "PASS" if met else "short")


def sardze_answers(sardze, folder):
    """The rule that counts in each case, or `-`, and the seconds of the fastest run; `None` where a run failed."""
    best = None
    for _ in range(ROUNDS):
        sample = run([sardze, "route", "--batch", "--rules", folder / "rules.yaml"], folder / "errors",
                     read=folder / "cases.jsonl", write=folder / "answers.jsonl")
        if sample.code:
            print((folder / "errors").read_text(errors="replace")[-500:], file=sys.stderr)
            return None, None
        best = min(best or sample.wall, sample.wall)
    with (folder / "answers.jsonl").open(errors="replace") as file:
        return [counting(line) for line in file], best


def counting(line):
    """The rule that an answer names, `-` for none, and the answer itself where it is not JSON or an error."""
    try:
        return (json.loads(line)["rules"] or ["-"])[0]
    except (ValueError, KeyError, TypeError):
        return line


def zen_answers(python, mode, written):
    command = [python, HERE / "zen_peer.py", mode, written, str(ROUNDS)]
    lines = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    return float(lines[0]), lines[1:]


def rules_text(table):
    """The table as the rules of a plan."""
    lines = ["routing:", "  policy: first", "  case:"]
    for one in table["attributes"]:
        domain = "boolean" if "boolean" in one else "..".join(map(str, one["range"])) if "range" in one else values(one["values"])
        lines.append(f"    {one['name']}: {domain}")
    lines.append("  rules:")
    for rule in table["rules"]:
        lines.append(f"    {rule['name']}:")
        cells = ", ".join(f"{name}: {values(texts)}" for name, texts in rule["if"].items())
        if cells: lines.append(f"      if: {{{cells}}}")
        lines.append(f"      steps: [{{body: B{rule['route']}, do: act, within: 1 working day}}]")
    return "\n".join(lines) + "\n"


def values(texts): return "[" + ", ".join(texts) + "]" if len(texts) != 1 else texts[0]
