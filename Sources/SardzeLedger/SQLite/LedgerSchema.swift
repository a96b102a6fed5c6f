import GRDB

/// The tables of a ledger in SQLite. A migration, once published, never changes; a change is a new one at the end, and
/// `Tests/Fixtures/ledger` holds a ledger of every older version.
enum LedgerSchema {
    /// `Srdz`: what marks a file as a ledger of this program.
    static let applicationID: Int32 = 0x5372_647A

    static let migrations: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 events", migrate: events)
        migrator.registerMigration("2 referrals", migrate: referrals)
        migrator.registerMigration("3 alerts", migrate: alerts)
        return migrator
    }()

    /// Days are text so that a person can read the table; no column says what kinds there are, for an older program
    /// shall be able to tell which event it does not know.
    @Sendable
    private static func events(_ db: Database) throws {
        let day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
        try db.execute(
            sql: """
                PRAGMA application_id = \(applicationID);
                CREATE TABLE event (
                    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
                    time INTEGER NOT NULL CHECK (time BETWEEN -62135596800000 AND 253402300799999),
                    actor TEXT NOT NULL CHECK (actor <> ''),
                    plan TEXT NOT NULL CHECK (plan <> ''),
                    kind TEXT NOT NULL CHECK (kind <> ''),
                    subject TEXT NOT NULL CHECK (subject <> ''),
                    body TEXT,
                    officer TEXT,
                    day TEXT CHECK (day \(day)),
                    due TEXT CHECK (due \(day)),
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
                """)
    }

    /// What is known of a referral at each of its moves; events of other kinds have none, and their hashes stay as they are.
    @Sendable
    private static func referrals(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE event ADD COLUMN detail TEXT")
    }

    /// Letters that wait, who sends them, and when the last run was. None of it is a fact: it may change and go.
    ///
    /// `number` is the order they were written in; `only` lets in a single row.
    @Sendable
    private static func alerts(_ db: Database) throws {
        let calendar = "BETWEEN -62135596800000 AND 253402300799999"
        try db.execute(
            sql: """
                CREATE TABLE outbox (
                    number INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
                    plan TEXT NOT NULL,
                    body TEXT NOT NULL,
                    officer TEXT,
                    address TEXT NOT NULL,
                    language TEXT NOT NULL,
                    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
                    written INTEGER NOT NULL CHECK (written \(calendar)),
                    subject TEXT NOT NULL,
                    text TEXT NOT NULL,
                    html TEXT NOT NULL,
                    reply_to TEXT,
                    previous TEXT,
                    count INTEGER NOT NULL,
                    state TEXT NOT NULL,
                    attempts INTEGER NOT NULL,
                    next INTEGER CHECK (next \(calendar)),
                    last INTEGER CHECK (last \(calendar)),
                    fault TEXT,
                    fault_code INTEGER,
                    fault_reply TEXT,
                    since INTEGER NOT NULL CHECK (since \(calendar))
                ) STRICT;
                CREATE INDEX outbox_state ON outbox (state, number);
                CREATE TABLE outbox_part (
                    letter TEXT NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
                    place INTEGER NOT NULL,
                    plan TEXT NOT NULL,
                    body TEXT NOT NULL,
                    PRIMARY KEY (letter, place)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE lease (
                    only INTEGER PRIMARY KEY CHECK (only = 1),
                    machine TEXT NOT NULL,
                    process INTEGER NOT NULL,
                    began INTEGER NOT NULL,
                    until INTEGER NOT NULL
                ) STRICT;
                CREATE TABLE alert_run (
                    kind TEXT PRIMARY KEY CHECK (kind IN ('good', 'any')),
                    ended INTEGER NOT NULL CHECK (ended \(calendar)),
                    good INTEGER NOT NULL CHECK (good IN (0, 1)),
                    written INTEGER NOT NULL,
                    delivered INTEGER NOT NULL,
                    postponed INTEGER NOT NULL,
                    refused INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
