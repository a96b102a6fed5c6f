#!/usr/bin/env python3
"""Hold what `sardze refer … --format fhir` prints against the FHIR R4 models of the package fhir.resources.

usage: validate_fhir.py SARDZE [WORKSPACE]

The workspace is copied, some referrals of its plan are moved about, and every task is read by the model of the resource: unknown
elements, missing ones and wrong types are faults. The package is installed into a throw-away environment. Its R4B has the
same `Task` as R4. It leaves the codes of value sets unchecked: those the tests hold against the published lists.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PACKAGE = "fhir.resources"
CASES = [
    ["--from", "IN", "reporter=school", "concern=sexual-abuse-suspected", "urgency=recent", "--at", "2026-07-18T23:10"],
    ["--from", "SD", "concern=neglect", "urgency=not-recent", "suspected=caregiver", "--at", "2026-07-20T09:00"],
    ["--anonymous", "concern=risk-factors-only", "urgency=not-recent", "--at", "2026-07-20T10:00"],
]


def referrals(sardze, workspace):
    """Print what is left after each move of each referral."""
    def run(*words):
        line = [sardze, "refer", *words, "--workspace", workspace, "--today", "2026-07-20", "--plan", "madona"]
        done = subprocess.run(line, capture_output=True)
        if done.returncode != 0:
            sys.exit(" ".join(words) + "\n" + done.stderr.decode())
        return done.stdout
    for number, case in enumerate(CASES, 1):
        name = f"R-2026-{number:03}"
        run("new", *case)
        moves = [["send"], ["receive", "--every"], ["accept", name + "/1"], ["start", name + "/1"],
                 ["done", name + "/1", "--outcome", "case-opened"], ["decline", "--reason", "no-capacity"],
                 ["cancel", "--reason", "entered-in-error"]]
        for move in [None, *moves]:
            if move and move[0] == "decline":
                # Nobody is behind the coordinator, who is in the cooperation group.
                steps = json.loads(run("show", name, "--format", "json"))["referrals"][0]["steps"]
                declined = [step for step in steps if step["state"] == "received" and step["body"] != "SG"]
                if not declined:
                    continue
                move = [*move, declined[0]["step"]]
            if move:
                run(*move, *([] if any(word.startswith(name) for word in move) else [name]))
            for form in ["fhir", "fhir-social-care"]:
                yield f"{name} after {move[0] if move else 'new'}, {form}", run("show", name, "--format", form)
    yield "all", run("list", "--all", "--format", "fhir")


def validate(sardze, workspace):
    from fhir.resources.R4B.bundle import Bundle
    from fhir.resources.R4B.task import Task
    faults = 0
    for what, text in referrals(sardze, workspace):
        try:
            Bundle.model_validate_json(text)
            entries = json.loads(text)["entry"]
            for entry in entries:
                Task.model_validate(entry["resource"])
            print(f"{what}: {len(entries)} tasks held against the model")
        except Exception as fault:
            faults += 1
            print(f"{what}: {fault}")
    return faults


def main():
    sardze = os.path.abspath(sys.argv[1])
    workspace = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 and not sys.argv[2].startswith("--") else ".")
    if "--inside" in sys.argv:
        sys.exit(1 if validate(sardze, workspace) else 0)
    with tempfile.TemporaryDirectory() as folder:
        venv.create(Path(folder) / "env", with_pip=True)
        python = Path(folder) / "env" / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE], check=True)
        shutil.copytree(Path(workspace) / "rules", Path(folder) / "work" / "rules")
        work = str(Path(folder) / "work")
        sys.exit(subprocess.run([python, __file__, sardze, work, "--inside"]).returncode)


if __name__ == "__main__":
    main()
