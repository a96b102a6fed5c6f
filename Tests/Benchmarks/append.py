#!/usr/bin/env python3
"""What one would write instead of `ledger-writer append`: events one by one into SQLite, each its own transaction.

usage: append.py PATH COUNT

The same columns, the same hash chain and the same promise to survive a power cut: a write-ahead log and a wait for the
disk at every commit.
"""
import hashlib
import sqlite3
import sys

NAMES = ("sequence time actor plan kind subject body officer day due count period value evidence reason note hash").split()
SCHEMA = """
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, actor TEXT NOT NULL, plan TEXT NOT NULL, kind TEXT NOT NULL,
    subject TEXT NOT NULL, body TEXT, officer TEXT, day TEXT, due TEXT, count INTEGER, period TEXT, value TEXT,
    evidence TEXT, reason TEXT, note TEXT, hash BLOB NOT NULL) STRICT;
CREATE INDEX event_plan_subject ON event (plan, subject);
"""
TIME, TIME_TEXT, DAY = 1728043200000, "2024-10-04T12:00:00.000Z", "2024-10-04"


def message(previous, fields):
    """The bytes that are hashed: each field with its length before it, an absent one as a dash."""
    parts = [previous]
    for field in fields:
        if field is None:
            parts.append(b"-")
        else:
            text = str(field).encode()
            parts.append(b"%d:%s," % (len(text), text))
    return b"".join(parts)


def append(database, count):
    insert = f"INSERT INTO event VALUES ({', '.join('?' * len(NAMES))})"
    for number in range(count):
        database.execute("BEGIN IMMEDIATE")
        head = database.execute("SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1").fetchone()
        sequence, previous = head or (0, bytes(32))
        note = "reids jauniešu pulcēšanās vietā" if number % 3 == 0 else None
        fields = ["VP", "madona", "progress", f"5.{number // 50}@2025-W{10 + number % 40}", None, None, DAY, None, number,
                  None, None, None, None, note]
        digest = hashlib.sha256(message(previous, [sequence + 1, TIME_TEXT, *fields])).digest()
        database.execute(insert, [sequence + 1, TIME, *fields, digest])
        database.execute("COMMIT")
        print(sequence + 1, flush=True)


def main():
    path, count = sys.argv[1], int(sys.argv[2])
    database = sqlite3.connect(path, isolation_level=None)
    assert database.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    database.execute("PRAGMA synchronous = FULL")
    assert database.execute("PRAGMA synchronous").fetchone() == (2,)
    database.executescript(SCHEMA)
    append(database, count)
    database.close()


if __name__ == "__main__":
    main()
