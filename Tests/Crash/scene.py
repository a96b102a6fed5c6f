"""One workspace with one way to send, in which the program is run, killed and run again."""
import ctypes
import email
import email.policy
import json
import os
import shutil
import signal
import ssl
import subprocess
from pathlib import Path

import workspace
from server import Accepted, Server

SENDMAIL = """#!/bin/sh
# Takes a letter as a mail program does: only what was read to its end is accepted, under the name of its receiver.
for receiver; do :; done
cat >"$0.$$" && mv "$0.$$" "$0.taken.$receiver.$$"
"""


class Fault(Exception):
    """The contract was broken."""


def become_parent_of_orphans():
    """What a killed program had started becomes a child of this process, which can then wait for it."""
    PR_SET_CHILD_SUBREAPER = 36
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def wait_for_orphans():
    try:
        while True: os.waitpid(-1, 0)
    except ChildProcessError:
        pass


def certificate(folder):
    """A certificate of our own for 127.0.0.1, and the context of a server that has it."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-keyout", folder / "key.pem", "-out", folder / "ca.pem", "-days", "2", "-subj", "/CN=127.0.0.1",
                    "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "ca.pem", folder / "key.pem")
    return context


class Scene:
    """Makes the workspace; `reset` brings it back to that moment."""

    def __init__(self, program, library, folder, count, backend="smtp", fault=None):
        self.program, self.library, self.folder = Path(program), library, Path(folder)
        self.count, self.backend, self.server = count, backend, None
        self.process = self.program.name
        """What the system calls the program that counts its steps."""
        self.folder.mkdir(parents=True)
        self.work, self.run_number, self.found = self.folder / "work", 0, {}
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "TMPDIR": str(self.folder), "LANG": "C.UTF-8"}
        more = ""
        if backend in ("smtp", "smtps"):
            self.server = Server(certificate(self.folder) if backend == "smtps" else None, fault)
            transport = f"{backend}://127.0.0.1:{self.server.port}"
        if backend == "smtps":
            password = self.folder / "password"
            password.write_text(Server.PASSWORD + "\n")
            password.chmod(0o600)
            more = (f"  user: {Server.USER}\n  password file: {password}\n"
                    f"  authority file: {self.folder / 'ca.pem'}\n")
        if backend == "file": transport = "file:letters"
        if backend == "sendmail":
            script = self.folder / "take"
            script.write_text(SENDMAIL)
            script.chmod(0o755)
            transport = f"sendmail:{script}"
        workspace.make(self.work, count, transport, more)

    def reset(self):
        """As if nothing had ever run."""
        for path in [self.work / ".sardze", self.work / "letters"]: shutil.rmtree(path, ignore_errors=True)
        for path in self.folder.glob("take.*"): path.unlink()
        self.run_number, self.found, self.killed = 0, {}, []
        if self.server: self.server.accepted.clear()

    def sardze(self, *words, **environment):
        return subprocess.run(
            [self.program, *words], cwd=self.work, env={**self.environment, **environment}, capture_output=True, text=True,
            timeout=120)

    def alert(self, at=0, mode="none", report=None):
        """Runs `sardze alert` and kills it at a step, if it comes that far.

        Returns its exit code, -SIGKILL where it was killed.
        """
        self.run_number += 1
        if self.server: self.server.begin(self.run_number)
        steps = {"CRASH_PROGRAM": self.process, "CRASH_AT": str(at), "CRASH_MODE": mode, "LD_PRELOAD": str(self.library)}
        if report: steps["CRASH_REPORT"] = str(report)
        done = self.sardze("alert", "--today", workspace.TODAY, **(steps if at or report else {}))
        self.said = done.stdout + done.stderr
        if self.server: self.server.settle()
        if self.backend == "sendmail": wait_for_orphans()
        if done.returncode == -signal.SIGKILL: self.killed.append(self.run_number)
        return done.returncode

    def accepted(self):
        """Every letter that was taken so far, each as often as it was."""
        if self.server: return list(self.server.accepted)
        paths = list((self.work / "letters").glob("*.eml")) if self.backend == "file" else self.folder.glob("take.taken.*")
        for path in sorted(paths):
            if path in self.found: continue
            content = path.read_bytes()
            message = email.message_from_bytes(content, policy=email.policy.default)
            body = content.replace(b"\r\n", b"\n").split(b"\n\n", 1)
            self.found[path] = Accepted(str(message["Message-ID"]), str(message["To"]), self.run_number,
                                        body[1].decode() if len(body) > 1 else "")
        return list(self.found.values())

    def events(self):
        done = self.sardze("ledger", "export")
        if done.returncode: raise Fault(f"ledger export: exit {done.returncode}\n{done.stderr}")
        return [json.loads(line) for line in done.stdout.splitlines()]
