#!/usr/bin/env python3
"""1,000 digests to a mail server with TLS: Sardze's connection beside a script that logs in for each letter.

usage: run.py MAIL-SENDER [COUNT]

MAIL-SENDER is `.build/release/mail-sender`, of `swift build -c release --product mail-sender`. Both speak TLS from the
first byte, with the same certificate, the same authority, and AUTH PLAIN; the times are of whole processes, the best of
three in turn.
"""
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).parent
sender = os.path.abspath(sys.argv[1])
count = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def certificate(folder):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", "key.pem", "-out", "cert.pem"],
        cwd=folder, check=True, capture_output=True)


def timed(folder, command, **more):
    """Seconds of one run, with a server of its own, and the logins and letters that server saw."""
    port = free_port()
    (folder / "sardze.yaml").write_text(
        f"mail:\n  from: Sardze <sardze@example.org>\n  transport: smtps://localhost:{port}\n  user: sardze\n"
        "  authority file: cert.pem\n")
    server = subprocess.Popen([sys.executable, here / "server.py", str(port), folder / "cert.pem", folder / "key.pem"],
                              stdout=subprocess.PIPE, text=True)
    assert server.stdout.readline() == "ready\n"
    start = time.perf_counter()
    run = subprocess.run([str(x).replace("PORT", str(port)) for x in command], stdout=subprocess.DEVNULL,
                         env=os.environ | {"SARDZE_MAIL_PASSWORD": "parole"}, **more)
    seconds = time.perf_counter() - start
    server.send_signal(signal.SIGTERM)
    logins, letters = map(int, server.communicate()[0].split())
    assert run.returncode == 0 and letters == count, (run, letters)
    return seconds, logins


def main():
    with tempfile.TemporaryDirectory(prefix="sardze-mail-") as name:
        folder = pathlib.Path(name)
        certificate(folder)
        script = [sys.executable, here / "peer.py", "PORT", folder / "cert.pem", count]
        ways = {
            "sardze": [sender, folder, count, "sd@example.org"],
            "smtplib, a login for each letter": script,
            "smtplib, one connection": [*script, "--reuse"],
        }
        best = {}
        for _ in range(3):
            for way, command in ways.items():
                result = timed(folder, command)
                best[way] = min(best.get(way, result), result)
        ours = best["sardze"][0]
        for way, (seconds, logins) in best.items():
            print(f"{way:34} {seconds:7.3f} s  {logins:5} logins  {seconds / ours:5.1f}×")


main()
