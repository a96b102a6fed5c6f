"""A program with the face of sardze that sends letters through an outbox of its own, and does one thing wrong.

`prove.py` runs it: a harness that finds nothing wrong here finds nothing anywhere. SIN names what is wrong:

    nothing             nothing
    marked-first        a letter counts as delivered before it is sent: a crash loses it
    new-name            what a run finds unsent gets another Message-ID
    all-again           a run that finds letters unsent sends all of them again
    two-transactions    the letters and the events that they were told are written one after the other
    forgets-the-rest    after a crash only the letter that was being sent is sent
"""
import hashlib
import json
import os
import re
import smtplib
import sqlite3
import sys
import uuid
from pathlib import Path

SIN = os.environ["SIN"]
SCHEMA = """
CREATE TABLE IF NOT EXISTS event (sequence INTEGER PRIMARY KEY, kind TEXT, letter TEXT);
CREATE TABLE IF NOT EXISTS letter (id TEXT PRIMARY KEY, address TEXT, waits INTEGER);
"""


def addresses():
    return re.findall(r"email: ([^}]+)}", Path("rules/crash/bodies.yaml").read_text())


def port():
    return int(re.search(r":(\d+)$", Path("sardze.yaml").read_text(), re.MULTILINE)[1])


def database():
    Path(".sardze").mkdir(exist_ok=True)
    opened = sqlite3.connect(".sardze/ledger.sqlite", isolation_level=None)
    opened.execute("PRAGMA journal_mode = WAL")
    opened.execute("PRAGMA synchronous = FULL")
    opened.execute("BEGIN IMMEDIATE")
    for statement in SCHEMA.split(";"): opened.execute(statement)
    opened.execute("COMMIT")
    return opened


def write(opened, addresses):
    opened.execute("BEGIN IMMEDIATE")
    for address in addresses:
        opened.execute("INSERT OR IGNORE INTO letter VALUES (?, ?, 1)", (hashlib.sha256(address.encode()).hexdigest()[:32], address))
    if SIN == "two-transactions":
        opened.execute("COMMIT")
        opened.execute("BEGIN IMMEDIATE")
    for (letter,) in opened.execute("SELECT id FROM letter").fetchall():
        opened.execute("INSERT INTO event (kind, letter) VALUES ('told', ?)", (letter,))
    opened.execute("COMMIT")


def mark(opened, letter):
    opened.execute("BEGIN IMMEDIATE")
    opened.execute("UPDATE letter SET waits = 0 WHERE id = ?", (letter,))
    if not opened.execute("SELECT 1 FROM event WHERE kind = 'delivered' AND letter = ?", (letter,)).fetchone():
        opened.execute("INSERT INTO event (kind, letter) VALUES ('delivered', ?)", (letter,))
    opened.execute("COMMIT")


def send(server, letter, address, is_again):
    name = uuid.uuid4().hex if SIN == "new-name" and is_again else letter
    server.sendmail("sardze@crash.internal", [address],
                    f"Message-ID: <{name}@crash.internal>\r\nTo: {address}\r\nSubject: Late\r\n\r\nYou are late.\r\n--\r\n")


def alert():
    opened = database()
    left = opened.execute("SELECT 1 FROM letter WHERE waits").fetchone()
    if not opened.execute("SELECT 1 FROM letter").fetchone(): write(opened, addresses())
    elif left and SIN == "all-again": opened.execute("UPDATE letter SET waits = 1")
    elif left and SIN == "forgets-the-rest":
        opened.execute("UPDATE letter SET waits = 0 WHERE waits AND id <> (SELECT min(id) FROM letter WHERE waits)")
    waiting = opened.execute("SELECT id, address FROM letter WHERE waits ORDER BY id").fetchall()
    if not waiting: return
    with smtplib.SMTP("127.0.0.1", port()) as server:
        for letter, address in waiting:
            if SIN == "marked-first": mark(opened, letter)
            send(server, letter, address, bool(left))
            if SIN != "marked-first": mark(opened, letter)


def main(words):
    if words[0] == "alert" and words[1:2] == ["outbox"]:
        print(json.dumps({"version": 1, "letters": [row[0] for row in database().execute("SELECT id FROM letter WHERE waits")]}))
    elif words[0] == "alert": alert()
    elif words[:2] == ["ledger", "export"]:
        for sequence, kind, letter in database().execute("SELECT * FROM event ORDER BY sequence"):
            print(json.dumps({"sequence": sequence, "kind": kind, "letter": letter}))


main(sys.argv[1:])
