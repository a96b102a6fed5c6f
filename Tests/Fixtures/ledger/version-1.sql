-- A ledger of version 1 with three events, as its first program made it. Never changed.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1400005754;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1 events');
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    time INTEGER NOT NULL CHECK (time BETWEEN -62135596800000 AND 253402300799999),
    actor TEXT NOT NULL CHECK (actor <> ''),
    plan TEXT NOT NULL CHECK (plan <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    body TEXT,
    officer TEXT,
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    count INTEGER,
    period TEXT,
    value TEXT,
    evidence TEXT,
    reason TEXT,
    note TEXT,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX event_plan_subject ON event (plan, subject);
CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN NEW.sequence <> coalesce((SELECT max(sequence) FROM event), 0) + 1
BEGIN SELECT raise(ABORT, 'an event must follow the last one'); END;
CREATE TRIGGER event_stays_as_it_is BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'an event is never removed'); END;
INSERT INTO event VALUES (1, 1751362200123, 'VP', 'madona', 'done', '5.2@2025-W07', NULL, NULL, '2025-02-14', NULL, 2, NULL, NULL, NULL, NULL, 'divi reidi', x'2a9426ad5566ff1dc7d975aed107c69323ea9daada80db06370c086446a3b69b');
INSERT INTO event VALUES (2, 1751362200123, 'VP', 'madona', 'figure', 'registered-cases', 'VP', NULL, NULL, NULL, NULL, '2025-Q1', '10.3', NULL, NULL, NULL, x'ba38056ecc4b6e85c8b292ba5714b87d133a16440e6fa2ee918b91c71260dbad');
INSERT INTO event VALUES (3, 1751362200123, 'VP', 'madona', 'assigned', '5.2@2025-W08', 'SD', 'vadītāja', NULL, NULL, NULL, NULL, NULL, NULL, 'VP ''pārslogota''', NULL, x'f90b65c994496457a228376075be8315d6c7af10807b55c2fbd964ffa2a6d7a6');
