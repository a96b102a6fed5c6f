#!/usr/bin/env python3
"""Hold what `sardze alert install` prints against the programs that are to read it.

usage: install_units.py SARDZE

The units go through `systemd-analyze verify`, `security` and `calendar`, where that is installed; the crontab line is read as
cron and a shell read it, and run. The names of the workspaces hold what either of them could misread.
"""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NAMES = ["plain", "ar atstarpi", "100% gatavs", "tā'das \"pēdiņas\"", "maksa $HOME; un & citi"]
EXPOSURE = 30
"""The most that `systemd-analyze security` may give, in tenths: 0 is shut, 100 is open."""
MAIL = "mail:\n  from: Sardze <sardze@town.internal>\n  transport: {}\n"
PLAN = """plan: small
title: A small plan
period: 2026-01-01/2026-12-31
coordinator: A
bodies: {A: {name: The office, email: a@town.internal}}
activities: {"1": {title: Work, when: every month, responsible: A}}
"""


def make(folder, transport):
    (folder / "rules" / "small").mkdir(parents=True)
    (folder / "rules" / "small" / "plan.yaml").write_text(PLAN)
    (folder / ".sardze").mkdir()
    (folder / "sardze.yaml").write_text(MAIL.format(transport))


def printed(sardze, what, workspace):
    done = subprocess.run([sardze, "alert", "install", what, "--workspace", workspace], capture_output=True, text=True)
    if done.returncode: sys.exit(f"install {what}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def must(condition, what):
    if not condition: sys.exit(f"WRONG: {what}")


def check_cron(text, sardze, workspace):
    """Five fields, then a command: to cron a bare `%` ends it, and `\\%` is a `%`."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    settings, jobs = [line for line in lines if re.match(r"\w+=", line)], [line for line in lines if not re.match(r"\w+=", line)]
    must([line.split("=")[0] for line in settings] == ["MAILTO"], f"settings of the crontab: {settings}")
    must(len(jobs) == 1, f"lines of the crontab: {jobs}")
    *fields, command = jobs[0].split(None, 5)
    must(fields == ["*/15", "*", "*", "*", "*"], f"times of the crontab: {fields}")
    must(not re.search(r"(?<!\\)%", command), f"a % that ends the command: {command}")
    command = command.replace("\\%", "%")
    words = shlex.split(command)
    must(words == [sardze, "alert", "--quiet", "--workspace", str(workspace)], f"words of the crontab: {words}")
    # As cron does: by /bin/sh, from the home folder, with next to no environment.
    done = subprocess.run(["/bin/sh", "-c", command], cwd="/", env={"HOME": "/", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh"},
                          capture_output=True, text=True)
    must(done.returncode in (0, 1) and done.stdout == "" and done.stderr == "", f"run by cron: exit {done.returncode}\n{done.stderr}")


def units(text):
    """The files that the text holds, by name: each begins with a comment that is its path."""
    found, name = {}, None
    for line in text.splitlines():
        heading = re.match(r"# (/etc/systemd/system/(\S+\.(?:service|timer)))$", line)
        if heading: name = heading[2]
        if name: found.setdefault(name, []).append(line)
    must(sorted(found) == ["sardze-alert.service", "sardze-alert.timer"], f"files in what is printed: {sorted(found)}")
    return {name: "\n".join(lines) + "\n" for name, lines in found.items()}


def check_service(text, sardze, workspace):
    start = re.search(r"^ExecStart=(.*)$", text, re.MULTILINE)[1]
    words = [word.replace("%%", "%").replace("$$", "$") for word in shlex.split(start)]
    must(words == [sardze, "alert", "--quiet", "--workspace", str(workspace)], f"words of the service: {words}")


def analyze(*words):
    done = subprocess.run(["systemd-analyze", *words], capture_output=True, text=True, env={**os.environ, "SYSTEMD_COLORS": "0"})
    return done.returncode, done.stdout + done.stderr


def check_with_systemd(files, folder, is_shut):
    folder.mkdir()
    for name, text in files.items(): (folder / name).write_text(text)
    code, said = analyze("verify", *(str(folder / name) for name in files))
    said = "\n".join(line for line in said.splitlines() if "sardze" in line)
    must(code == 0 and not said, f"systemd-analyze verify: exit {code}\n{said}")
    if is_shut:
        code, said = analyze("security", "--offline=true", f"--threshold={EXPOSURE}", str(folder / "sardze-alert.service"))
        level = said.strip().splitlines()[-1] if said.strip() else "nothing"
        must(code == 0, f"systemd-analyze security: {level}")
        print(f"    {level.strip()}")
    calendar = re.search(r"^OnCalendar=(.*)$", files["sardze-alert.timer"], re.MULTILINE)[1]
    code, said = analyze("calendar", "--iterations=3", "--base-time=2026-03-11 08:01:00 UTC", calendar)
    times = re.findall(r"(?:Next elapse|Iter(?:ation|\.) #\d): \w+ 2026-03-11 (\d\d:\d\d):00", said)
    must(code == 0 and times == ["08:15", "08:30", "08:45"], f"systemd-analyze calendar: exit {code}, {times}\n{said}")


def main():
    sardze = os.path.realpath(sys.argv[1])
    has_systemd = shutil.which("systemd-analyze") is not None
    with tempfile.TemporaryDirectory(prefix="sardze-install-") as name:
        for number, workspace_name in enumerate(NAMES):
            workspace = Path(os.path.realpath(name)) / workspace_name
            transport = "sendmail:/usr/sbin/sendmail" if number == 1 else "file:letters"
            make(workspace, transport)
            check_cron(printed(sardze, "cron", workspace), sardze, workspace)
            files = units(printed(sardze, "systemd", workspace))
            check_service(files["sardze-alert.service"], sardze, workspace)
            print(f"{workspace_name}: read as meant", flush=True)
            if has_systemd: check_with_systemd(files, Path(name) / f"units-{number}", transport.startswith("file"))
    if not has_systemd: print("systemd-analyze is not here: the units were only read")


if __name__ == "__main__":
    main()
