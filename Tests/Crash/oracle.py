"""Counts the steps of one run a second way, with strace: a call that steps.so missed is one nobody was killed at."""
import re
import shutil
import subprocess
from collections import Counter

from scene import Scene

CALLS = ("write pwrite64 fsync fdatasync ftruncate rename link unlink mkdir openat fcntl connect sendto shutdown").split()
NAMES = {"pwrite": "pwrite64", "ftruncate64": "ftruncate", "send": "sendto", "fcntl64": "fcntl", "open": "openat", "open64": "openat"}
"""What functions are called by the name of the call they make."""
LINE = re.compile(r"^\d+ +(\w+)\((.*)$")


def is_step(call, arguments):
    """Whether steps.so counts the call: no standard output, no thread that wakes another, no file opened to be read, no
    question about a lock, and nobody asked for the name of a user."""
    if call == "write": return not re.match(r"[0-2]<|\d+<anon_inode:", arguments)
    if call == "connect": return "/nscd/" not in arguments
    if call == "openat": return "O_CREAT" in arguments
    if call == "fcntl": return bool(re.search(r"F_(OFD_)?SETLKW?", arguments))
    return True


def traced(path):
    counts = Counter()
    for line in path.read_text(errors="replace").splitlines():
        found = LINE.match(line)
        if found and found[1] in CALLS and is_step(found[1], found[2]): counts[found[1]] += 1
    return counts


def compare(program, library, folder):
    """Returns how many kinds of step were counted differently; 0, with a line about it, where there is no strace."""
    if not shutil.which("strace"):
        print("strace is not here: steps were not counted a second way\n")
        return 0
    scene = Scene(program, library, folder, 4)
    report, trace = folder / "report", folder / "trace"
    scene.reset()
    scene.alert(report=report)
    ours = Counter()
    for line in report.read_text().splitlines():
        name = line.split(" ")[1]
        ours[NAMES.get(name, name)] += 1
    scene.reset()
    command = ["strace", "-f", "-yy", "-o", trace, "-e", f"trace={','.join(CALLS)}", program, "alert", "--today", "2026-03-11"]
    subprocess.run(command, cwd=scene.work, env=scene.environment, capture_output=True, timeout=120)
    theirs = traced(trace)
    different = [f"{call}: {ours[call]} and {theirs[call]}" for call in CALLS if ours[call] != theirs[call]]
    print(f"Counted by steps.so and by strace, 4 letters: " + (
        "not the same: " + ", ".join(different) if different
        else f"the same {sum(theirs.values())} calls of {len(theirs)} kinds") + "\n")
    return len(different)
