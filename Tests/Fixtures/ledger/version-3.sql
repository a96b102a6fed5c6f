-- A ledger of version 3 with letters in its outbox, as its first program made it. Never changed.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 1400005754;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1 events'), ('2 referrals'), ('3 alerts');
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
, detail TEXT) STRICT;
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
    plan TEXT NOT NULL,
    body TEXT NOT NULL,
    officer TEXT,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    written INTEGER NOT NULL CHECK (written BETWEEN -62135596800000 AND 253402300799999),
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    reply_to TEXT,
    previous TEXT,
    count INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next INTEGER CHECK (next BETWEEN -62135596800000 AND 253402300799999),
    last INTEGER CHECK (last BETWEEN -62135596800000 AND 253402300799999),
    fault TEXT,
    fault_code INTEGER,
    fault_reply TEXT,
    since INTEGER NOT NULL CHECK (since BETWEEN -62135596800000 AND 253402300799999)
) STRICT;
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
    ended INTEGER NOT NULL CHECK (ended BETWEEN -62135596800000 AND 253402300799999),
    good INTEGER NOT NULL CHECK (good IN (0, 1)),
    written INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    postponed INTEGER NOT NULL,
    refused INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX event_plan_subject ON event (plan, subject);
CREATE INDEX outbox_state ON outbox (state, number);
CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN NEW.sequence <> coalesce((SELECT max(sequence) FROM event), 0) + 1
BEGIN SELECT raise(ABORT, 'an event must follow the last one'); END;
CREATE TRIGGER event_stays_as_it_is BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'an event is never changed'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'an event is never removed'); END;
INSERT INTO event VALUES (1, 1728043200000, 'cron', 'madona', 'told', '02a6a468bdec0422818a7dfa5fbececf', 'SD', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'9fe359c16aa4593bc91c4af462d239cf7cc2db61e1887491f79aeea0b579d32e', '{"told":[{"matter":"task 0.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 0.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (2, 1728043200000, 'cron', 'other', 'told', '02a6a468bdec0422818a7dfa5fbececf', 'BT', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'8865cb11705e5aacd9733161fc087221a7e796d44bb6d441448811920eb25afa', '{"told":[{"matter":"task 0.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 0.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (3, 1728043200000, 'cron', 'madona', 'told', 'da68d77e9fa5e538d134dde93ebb20ce', 'SD', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'91291648c230e17720815b50091c87a996d6bc2a0aa8887b20ae4ed094cac6c5', '{"told":[{"matter":"task 1.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 1.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (4, 1728043200000, 'cron', 'other', 'told', 'da68d77e9fa5e538d134dde93ebb20ce', 'BT', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'50d6620340658752a5463895dd6405c25854c763b193f50f5ae82776a8e966cb', '{"told":[{"matter":"task 1.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 1.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (5, 1728043200000, 'cron', 'madona', 'told', '02204350f18fdb3bf8228c312bfa8e7e', 'SD', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'6fc050d2b7b25005f8fe863b8422bc7a967d01ae4ca3f0d9736896e67324ade4', '{"told":[{"matter":"task 2.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 2.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (6, 1728043200000, 'cron', 'other', 'told', '02204350f18fdb3bf8228c312bfa8e7e', 'BT', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'33d51606f56a5accde78dc14a037b27b15c84cd77248b6fd1785fd7d16154915', '{"told":[{"matter":"task 2.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 2.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (7, 1728043200000, 'cron', 'madona', 'delivered', '02a6a468bdec0422818a7dfa5fbececf', 'SD', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'15717434656f3978c6f46bd56d2cd164b7beb99be2c35cc6b6ec957dd4025fe7', NULL);
INSERT INTO event VALUES (8, 1728043200000, 'cron', 'other', 'delivered', '02a6a468bdec0422818a7dfa5fbececf', 'BT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'5484907d8b0597d29d9508ae6c8d9a5bd92307caf2b621c34b0e4c66f9c68553', NULL);
INSERT INTO event VALUES (9, 1728043200000, 'cron', 'madona', 'delivered', 'da68d77e9fa5e538d134dde93ebb20ce', 'SD', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'a75585b4cc1bd61a567c71066349dcc2a536f58ec93cb68998dbd0615c711361', NULL);
INSERT INTO event VALUES (10, 1728043200000, 'cron', 'other', 'delivered', 'da68d77e9fa5e538d134dde93ebb20ce', 'BT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'94f0204163419d3961f2d6d4faa30956f4ac1f8ed7919c9556f326f17109d60e', NULL);
INSERT INTO event VALUES (11, 1728043200000, 'cron', 'madona', 'delivered', '02204350f18fdb3bf8228c312bfa8e7e', 'SD', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'a980458a1813ad9c4cdb10d5d4746c743a9f3bd4c6cfa02d8a96f983c99b5df5', NULL);
INSERT INTO event VALUES (12, 1728043200000, 'cron', 'other', 'delivered', '02204350f18fdb3bf8228c312bfa8e7e', 'BT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'4c815d6493e965e77df784c2354479df75f771bdb8ceb6a8fd4f0fd7d0d2b635', NULL);
INSERT INTO event VALUES (13, 1728043200000, 'cron', 'madona', 'told', '30d7ffd3cf4b44b3b82eb5698297c750', 'SD', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'd23f1d7816078a2d9ec91f6584bf467afd1c845680a1d4b2c0dd829dc9736db1', '{"urgent":true,"told":[{"matter":"task 3.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 3.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (14, 1728043200000, 'cron', 'other', 'told', '30d7ffd3cf4b44b3b82eb5698297c750', 'BT', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'470267f0f2e6a639e912af7e8e4a76048c2ede4e151d0a240e0a2de03d7f2bdf', '{"urgent":true,"told":[{"matter":"task 3.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 3.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (15, 1728043200000, 'cron', 'madona', 'told', '2e4b6385dbe6f0bce38185fd6ba7b9c8', 'SD', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'01167ac02f461c3af9dc7d78b175b464e9acb92f22f8e79f0d2f5b12d1e2e48a', '{"told":[{"matter":"task 4.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 4.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (16, 1728043200000, 'cron', 'other', 'told', '2e4b6385dbe6f0bce38185fd6ba7b9c8', 'BT', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'92773838fae728535fe38cf73e987f5541438f3dd6fa5ca8483b61b1392a6df8', '{"told":[{"matter":"task 4.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 4.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (17, 1728043200000, 'cron', 'madona', 'told', 'a393b27bba9c86b2eba097f111fe22d8', 'SD', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'38d388d83a1fa94287bfe14f462d6a19af66aded5f09dfcea4074905771cf58b', '{"told":[{"matter":"task 5.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 5.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (18, 1728043200000, 'cron', 'other', 'told', 'a393b27bba9c86b2eba097f111fe22d8', 'BT', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'cb237c14484520d75de7e030fb57a1da21de4ceeae50485927427bad01c2a6d8', '{"told":[{"matter":"task 5.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 5.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (19, 1728043200000, 'cron', 'madona', 'delivered', '30d7ffd3cf4b44b3b82eb5698297c750', 'SD', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'87dd786155b7cf009a231bf2458864693e7be8af95682a6bcfa1f9ba72588355', NULL);
INSERT INTO event VALUES (20, 1728043200000, 'cron', 'other', 'delivered', '30d7ffd3cf4b44b3b82eb5698297c750', 'BT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'1bbf79c3f79da9cab5b4cbb6c44c23f56e0cd85b18da6bc2612b6f747ef95eb8', NULL);
INSERT INTO event VALUES (21, 1728043200000, 'cron', 'madona', 'delivered', '2e4b6385dbe6f0bce38185fd6ba7b9c8', 'SD', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'1fa27406c12c738ab9738bbd8fc931d7f49bdf943e01e7bd0e52726b6d1dc0fb', NULL);
INSERT INTO event VALUES (22, 1728043200000, 'cron', 'other', 'delivered', '2e4b6385dbe6f0bce38185fd6ba7b9c8', 'BT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'a95a40853b237eac25fc387b9ad8a245feeab133032a1eb2c3ec75b334df0971', NULL);
INSERT INTO event VALUES (23, 1728043200000, 'cron', 'madona', 'undelivered', 'a393b27bba9c86b2eba097f111fe22d8', 'SD', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'receiver', NULL, x'ce964258f2ecb1eb7ec6e3613bcb53a1884f942cdc5ce7d83938ef1622cd3757', NULL);
INSERT INTO event VALUES (24, 1728043200000, 'cron', 'other', 'undelivered', 'a393b27bba9c86b2eba097f111fe22d8', 'BT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'receiver', NULL, x'ca0446b5265f5f1bc8511ffa129ef72bb524e9f5054fad532caf21b2f41e1bfb', NULL);
INSERT INTO event VALUES (25, 1728043200000, 'cron', 'madona', 'told', '91829b2792d96f63d4659a8fdcc8aa0f', 'SD', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'f32875179b39087a1e807f894fc3f5dee46dbe4195f3daf579673bf2265f3809', '{"told":[{"matter":"task 6.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 6.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO event VALUES (26, 1728043200000, 'cron', 'other', 'told', '91829b2792d96f63d4659a8fdcc8aa0f', 'BT', NULL, '2024-10-04', NULL, NULL, NULL, NULL, NULL, NULL, NULL, x'd5746822754f878c4b8527631c452c176ed3a71650e0cf16800cc3eca4f41bcc', '{"told":[{"matter":"task 6.0@2024-W40","due":"2024-10-04","reason":"overdue","number":1},{"matter":"task 6.1@2024-W40","due":"2024-10-04","reason":"overdue","number":1}]}');
INSERT INTO outbox VALUES (1, '02a6a468bdec0422818a7dfa5fbececf', 'madona', 'SD', NULL, '', 'lv', 0, 1728043200000, '', '', '', NULL, NULL, 4, 'delivered', 1, NULL, 1728043200000, NULL, NULL, NULL, 1728043200000);
INSERT INTO outbox VALUES (2, 'da68d77e9fa5e538d134dde93ebb20ce', 'madona', 'SD', NULL, '', 'lv', 0, 1728043200000, '', '', '', NULL, NULL, 4, 'delivered', 1, NULL, 1728043200000, NULL, NULL, NULL, 1728043200000);
INSERT INTO outbox VALUES (3, '02204350f18fdb3bf8228c312bfa8e7e', 'madona', 'SD', NULL, '', 'lv', 0, 1728043200000, '', '', '', NULL, NULL, 4, 'delivered', 1, NULL, 1728043200000, NULL, NULL, NULL, 1728043200000);
INSERT INTO outbox VALUES (4, '30d7ffd3cf4b44b3b82eb5698297c750', 'madona', 'SD', NULL, '', 'lv', 1, 1728043200000, '', '', '', NULL, NULL, 4, 'delivered', 1, NULL, 1728043200000, NULL, NULL, NULL, 1728043200000);
INSERT INTO outbox VALUES (5, '2e4b6385dbe6f0bce38185fd6ba7b9c8', 'madona', 'SD', NULL, '', 'lv', 0, 1728043200000, '', '', '', NULL, NULL, 4, 'delivered', 1, NULL, 1728043200000, NULL, NULL, NULL, 1728043200000);
INSERT INTO outbox VALUES (6, 'a393b27bba9c86b2eba097f111fe22d8', 'madona', 'SD', NULL, 'office-5@example.org', 'lv', 0, 1728043200000, 'Nokavēti uzdevumi: 4', 'Nokavēts: 5
', '<p>Nokavēts: 5</p>
', 'sg@example.org', NULL, 4, 'failed', 1, NULL, 1728043200000, 'receiver', 550, '', 1728043200000);
INSERT INTO outbox VALUES (7, '91829b2792d96f63d4659a8fdcc8aa0f', 'madona', 'SD', NULL, 'office-6@example.org', 'lv', 0, 1728043200000, 'Nokavēti uzdevumi: 4', 'Nokavēts: 6
', '<p>Nokavēts: 6</p>
', 'sg@example.org', NULL, 4, 'waiting', 0, 1728043200000, NULL, NULL, NULL, NULL, 1728043200000);
INSERT INTO outbox_part VALUES ('02204350f18fdb3bf8228c312bfa8e7e', 0, 'madona', 'SD');
INSERT INTO outbox_part VALUES ('02204350f18fdb3bf8228c312bfa8e7e', 1, 'other', 'BT');
INSERT INTO outbox_part VALUES ('02a6a468bdec0422818a7dfa5fbececf', 0, 'madona', 'SD');
INSERT INTO outbox_part VALUES ('02a6a468bdec0422818a7dfa5fbececf', 1, 'other', 'BT');
INSERT INTO outbox_part VALUES ('2e4b6385dbe6f0bce38185fd6ba7b9c8', 0, 'madona', 'SD');
INSERT INTO outbox_part VALUES ('2e4b6385dbe6f0bce38185fd6ba7b9c8', 1, 'other', 'BT');
INSERT INTO outbox_part VALUES ('30d7ffd3cf4b44b3b82eb5698297c750', 0, 'madona', 'SD');
INSERT INTO outbox_part VALUES ('30d7ffd3cf4b44b3b82eb5698297c750', 1, 'other', 'BT');
INSERT INTO outbox_part VALUES ('91829b2792d96f63d4659a8fdcc8aa0f', 0, 'madona', 'SD');
INSERT INTO outbox_part VALUES ('91829b2792d96f63d4659a8fdcc8aa0f', 1, 'other', 'BT');
INSERT INTO outbox_part VALUES ('a393b27bba9c86b2eba097f111fe22d8', 0, 'madona', 'SD');
INSERT INTO outbox_part VALUES ('a393b27bba9c86b2eba097f111fe22d8', 1, 'other', 'BT');
INSERT INTO outbox_part VALUES ('da68d77e9fa5e538d134dde93ebb20ce', 0, 'madona', 'SD');
INSERT INTO outbox_part VALUES ('da68d77e9fa5e538d134dde93ebb20ce', 1, 'other', 'BT');
INSERT INTO lease VALUES (1, 'mašīna', 12483, 3614968, 1728043320000);
INSERT INTO alert_run VALUES ('any', 1728043200099, 1, 0, 0, 0, 0);
INSERT INTO alert_run VALUES ('good', 1728043200099, 1, 0, 0, 0, 0);
