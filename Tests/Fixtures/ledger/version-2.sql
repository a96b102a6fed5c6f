-- A ledger of version 2 with a referral, as its first program made it. Never changed.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1400005754;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1 events'), ('2 referrals');
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
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    detail TEXT
) STRICT;
CREATE INDEX event_plan_subject ON event (plan, subject);
CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN NEW.sequence <> coalesce((SELECT max(sequence) FROM event), 0) + 1
BEGIN SELECT raise(ABORT, 'an event must follow the last one'); END;
CREATE TRIGGER event_stays_as_it_is BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'an event is never removed'); END;
INSERT INTO event VALUES (1, 1728043200000, 'PP', 'madona', 'referred', 'R-2026-001', 'PP', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'efe78b0532ce6985d91e5c03c5f2cb787e170a05fc127f15137fd91091a139ef', '{"at":"2024-10-04T12:00:00.000Z","case":{"concern":"abuse"}}');
INSERT INTO event VALUES (2, 1728043200000, 'PP', 'madona', 'moved', 'R-2026-001', NULL, NULL, NULL, NULL, NULL, NULL, 'send', NULL, NULL, NULL, x'a68101c23d7e3f5e7ac51c6bb91aa069c21d63eb178973b9abad84c9dae8117a', '{"at":"2024-10-04T12:00:00.000Z","steps":[{"body":"VP","do":"af63f54c86021707","rules":["R01"],"due":"2024-10-04T12:00:00.000Z","receive":"2024-10-04T12:00:00.000Z","accept":"2024-10-04T12:00:00.000Z","outcome":"2024-10-04T12:00:00.000Z"},{"body":"SD","do":"af63f54c86021707","rules":["R01"],"due":"2024-10-04T12:00:00.000Z","receive":"2024-10-04T12:00:00.000Z","accept":"2024-10-04T12:00:00.000Z","outcome":"2024-10-04T12:00:00.000Z"}]}');
INSERT INTO event VALUES (3, 1728043200000, 'PP', 'madona', 'moved', 'R-2026-001', NULL, NULL, NULL, NULL, 1, NULL, 'receive', NULL, NULL, NULL, x'b5336b6b868bcbb9cb8aa6b92e8cdedffd5cee8ea5d82841770f56086f37e108', '{"at":"2024-10-04T12:00:00.000Z"}');
INSERT INTO event VALUES (4, 1728043200000, 'PP', 'madona', 'moved', 'R-2026-001', NULL, NULL, NULL, NULL, 2, NULL, 'receive', NULL, NULL, NULL, x'4dab4520de453acb8bdc643a4ade53e3949008f330be08c7a5c014c803fc06d3', '{"at":"2024-10-04T12:00:00.000Z"}');
INSERT INTO event VALUES (5, 1728043200000, 'PP', 'madona', 'moved', 'R-2026-001', NULL, NULL, NULL, NULL, 2, NULL, 'accept', NULL, NULL, NULL, x'f707f300fe99fa2aab29eca449aeba000fb211165d4d70e30f983d237f26b3d1', '{"at":"2024-10-04T12:00:00.000Z"}');
INSERT INTO event VALUES (6, 1728043200000, 'PP', 'madona', 'moved', 'R-2026-001', 'AN', NULL, NULL, NULL, 1, NULL, 'hand-over', NULL, NULL, NULL, x'9fb426edfc0ab45fb768ca1b2bd6e3ba204ab5fe45ad1ff2f3e8652104411a10', '{"at":"2024-10-04T12:00:00.000Z"}');
INSERT INTO event VALUES (7, 1728043200000, 'PP', 'madona', 'moved', 'R-2026-001', 'AN', NULL, NULL, NULL, 2, NULL, 'hand-over', NULL, NULL, NULL, x'b32b2307d0885e4b33999c9a853a4101e542e804e773c5698f257caf7225190a', '{"at":"2024-10-04T12:00:00.000Z"}');
