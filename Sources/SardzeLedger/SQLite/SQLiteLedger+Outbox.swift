import GRDB
public import SardzeWatch

extension SQLiteLedger {
    public func write(
        _ letters: [WrittenLetter], by actor: String, at time: Timestamp, havingRead last: Int?
    ) throws(LedgerError) {
        precondition(!actor.isEmpty && letters.allSatisfy { $0.isWhole })
        guard !letters.isEmpty else { return }
        try writing { [path] db in
            var head = try db.ledgerHead()
            if let last, last < head.sequence {
                try db.forEachEvent(.since(last), limit: 1, in: path) { row in
                    throw LedgerError.overtaken(by: try row.event())
                }
            }
            let message = ChainMessage()
            for letter in letters where try !db.hasLetter(letter) {
                try db.insert(letter, at: time)
                for part in letter.told {
                    for told in part.told.inParts {
                        let event = Event(
                            sequence: head.sequence &+ 1, time: time, actor: actor, plan: part.plan, fact: .told(told))
                        head = try db.insert(event, after: head, message)
                    }
                }
            }
            try db.forgetOldLetters()
        }
    }

    public func waiting(at now: Timestamp) throws(LedgerError) -> [OutboxEntry] {
        try reading(orElse: []) { [path] db in
            try db.outboxEntries(
                "WHERE state = 'waiting' AND (next <= ?1 OR next > ?2) ORDER BY urgent DESC, number",
                [BoundValue(now), .number(now.milliseconds + Backoff.longestPause)], in: path)
        }
    }

    public func entries(limit: Int) throws(LedgerError) -> [OutboxEntry] {
        try reading(orElse: []) { [path] db in
            try db.outboxEntries(
                """
                WHERE state = 'waiting' OR number IN (
                    SELECT number FROM outbox WHERE state <> 'waiting' ORDER BY number DESC LIMIT ?1)
                ORDER BY number
                """, [.number(max(0, limit))], in: path)
        }
    }

    @discardableResult
    public func record(
        _ delivery: Delivery, of letter: LetterID, by actor: String, at time: Timestamp
    ) throws(LedgerError) -> OutboxEntry {
        let changed = try change(letter, by: actor, at: time) { entry in
            entry.tried(delivery, at: time) ?? (entry, nil)
        }
        guard let changed else { throw .unknownLetter(letter) }
        return changed
    }

    public func retry(_ letter: LetterID, at time: Timestamp) throws(LedgerError) -> OutboxEntry? {
        // Nothing is recorded, so nobody is named.
        try change(letter, by: "", at: time) { entry in entry.retried(at: time).map { ($0, nil) } }
    }

    public func drop(
        _ letter: LetterID, by actor: String, at time: Timestamp
    ) throws(LedgerError) -> OutboxEntry? {
        try change(letter, by: actor, at: time) { $0.dropped() }
    }

    /// Puts a letter into another state, and records how it ended where it did: both or neither.
    ///
    /// - Returns: `nil` where there is no such letter, or `change` gives none.
    private func change(
        _ letter: LetterID, by actor: String, at time: Timestamp,
        _ change: (OutboxEntry) -> (entry: OutboxEntry, ending: OutboxEntry.Ending?)?
    ) throws(LedgerError) -> OutboxEntry? {
        guard LedgerFile(path: path).exists else { return nil }
        return try writing { [path] db in
            guard let before = try db.outboxEntry(letter, in: path), let (entry, ending) = change(before) else {
                return nil
            }
            if entry != before { try db.update(entry) }
            guard let ending else { return entry }
            precondition(!actor.isEmpty)
            var head = try db.ledgerHead()
            let message = ChainMessage()
            for (plan, body) in try db.parts(of: letter) {
                let event = Event(
                    sequence: head.sequence &+ 1, time: time, actor: actor, plan: plan,
                    fact: ending.fact(letter, to: body))
                head = try db.insert(event, after: head, message)
            }
            return entry
        }
    }
}

extension WrittenLetter {
    /// Whether every part of it tells somebody something.
    fileprivate var isWhole: Bool {
        !told.isEmpty
            && told.allSatisfy { !$0.plan.isEmpty && !$0.told.tellings.isEmpty && $0.told.letter == letter.id }
    }
}
