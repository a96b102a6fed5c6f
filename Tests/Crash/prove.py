#!/usr/bin/env python3
"""See that the harness finds what is wrong: run it on `wrong.py`, which sins against the contract in one way at a time.

usage: prove.py
"""
import os
import random
import sys
import tempfile
from pathlib import Path

import crash
from scene import Scene, become_parent_of_orphans

HERE = Path(__file__).resolve().parent
SINS = ("nothing", "marked-first", "new-name", "all-again", "two-transactions", "forgets-the-rest")


def faults(sin, library, folder):
    """What the harness says of a program with that sin."""
    python = os.path.realpath(sys.executable)
    program = folder / "sardze"
    program.write_text(f"#!{python}\nimport os\nos.environ['SIN'] = '{sin}'\n" + (HERE / "wrong.py").read_text())
    program.chmod(0o755)
    crash.scene = Scene(program, library, folder / "scene", 4)
    crash.scene.process = Path(python).name
    steps = crash.count_steps(folder / "steps")
    chance = random.Random(3)
    going_out = steps.index("connect socket")
    chosen = [*range(going_out - 30, going_out, 3), *chance.sample(range(going_out, len(steps)), 14)]
    plan = zip(chosen, crash.MODES * 8)
    return [one.fault for one in (crash.killed_once(at, mode) for at, mode in plan) if one.fault]


def main():
    become_parent_of_orphans()
    missed = 0
    with tempfile.TemporaryDirectory(prefix="sardze-prove-") as name:
        library = crash.compile_library(name)
        for sin in SINS:
            folder = Path(name) / sin
            folder.mkdir()
            found = faults(sin, library, folder)
            right = bool(found) == (sin != "nothing")
            missed += not right
            print(f"{'ok' if right else 'WRONG':6} {sin}: {len(found)} of 24 kills found a fault" +
                  (f", such as: {found[0].splitlines()[0][:120]}" if found else ""), flush=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
