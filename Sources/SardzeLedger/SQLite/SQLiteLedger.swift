import GRDB
public import SardzeWatch

/// A ledger in one SQLite file.
///
/// Nothing is opened before the first use and nothing created before the first event: a file that is not there reads as an
/// empty ledger. Where the file or its folder may only be read, it is read all the same. Several processes may use
/// the file at once, on one machine: not over a network share, whose locks cannot be trusted.
public actor SQLiteLedger: LedgerStore {
    /// Where the file is, or will be.
    public nonisolated let path: String
    private var queue: DatabaseQueue?
    private var canWrite = false

    public init(path: String) { self.path = path }

    /// Lets go of the file; the next use opens it again. A process that ends without it leaves two more files beside the
    /// ledger, which the next one takes up.
    public func close() throws(LedgerError) {
        guard let open = queue else { return }
        queue = nil
        try LedgerError.translating(path) { try open.close() }
    }

    public func append(
        _ facts: [Fact], to plan: String, by actor: String, at time: Timestamp, havingRead last: Int?
    ) throws(LedgerError) -> [Event] {
        precondition(!plan.isEmpty && !actor.isEmpty && facts.allSatisfy { !$0.subject.isEmpty })
        guard !facts.isEmpty else { return [] }
        return try writing { db in
            var head = try db.ledgerHead()
            if let last, last < head.sequence, let later = try db.firstEvent(after: last, of: plan, about: facts) {
                throw LedgerError.overtaken(by: later)
            }
            let message = ChainMessage()
            return try facts.map { fact in
                let event = Event(sequence: head.sequence &+ 1, time: time, actor: actor, plan: plan, fact: fact)
                head = try db.insert(event, after: head, message)
                return event
            }
        }
    }

    public func fold<Answer: Sendable>(
        _ reading: LedgerReading, into start: Answer, update: @escaping @Sendable (inout Answer, Event) -> Void
    ) async throws(LedgerError) -> LedgerFold<Answer> {
        let head = try head()
        if let halves = LedgerHalves(reading, through: head) {
            return try await halves.fold(into: start, from: self, at: path, update: update)
        }
        let (answer, breaks) = try walk(reading, through: head.sequence, into: start, update: update)
        return LedgerFold(answer: answer, head: head, breaks: breaks)
    }

    /// Folds events up to a sequence and, where the reading asks for it, goes along the chain.
    ///
    /// - Returns: the answer, and where the chain does not hold.
    func walk<Answer: Sendable>(
        _ reading: LedgerReading, through last: Int, into start: Answer, update: (inout Answer, Event) -> Void
    ) throws(LedgerError) -> (answer: Answer, breaks: [LedgerBreak]) {
        try self.reading(orElse: (start, [])) { [path] db in
            var answer = start
            var walk = ChainWalk(from: try db.ledgerHead(upTo: reading.after), expecting: nil)
            let message = ChainMessage()
            try db.forEachEvent(reading, through: last, in: path) { row in
                update(&answer, try row.event())
                guard reading.isVerifying else { return }
                row.write(to: message)
                walk.step(row.sequence, stored: row.hash, message)
            }
            return (answer, walk.breaks)
        }
    }

    public func records(after sequence: Int, limit: Int) throws(LedgerError) -> [LedgerRecord] {
        var records: [LedgerRecord] = []
        do {
            try reading(orElse: ()) { [path] db in
                var previous = try db.ledgerHead(upTo: sequence).hash
                try db.forEachEvent(.since(sequence), limit: limit, in: path) { row in
                    let record = try row.record(after: previous)
                    records.append(record)
                    previous = record.hash
                }
            }
        } catch  where !records.isEmpty {
            // The caller comes back for the rest and meets the fault at the front of the next page.
        }
        return records
    }

    public func head() throws(LedgerError) -> LedgerHead { try reading(orElse: .empty) { try $0.ledgerHead() } }

    public func verify(against noted: LedgerHead?) throws(LedgerError) -> LedgerReport {
        var walk = ChainWalk(from: .empty, expecting: noted)
        var damage: [String] = []
        do {
            try reading(orElse: ()) { [path] db in
                damage = try db.damage()
                let message = ChainMessage()
                // A changed sequence may even be negative.
                try db.forEachEvent(.since(.min), in: path) { row in
                    row.write(to: message)
                    walk.step(row.sequence, stored: row.hash, message)
                }
            }
        } catch .corrupt where !damage.isEmpty {
            // It is told already, and the walk was good until there.
        }
        walk.finish()
        return LedgerReport(
            events: walk.eventCount, head: walk.head, breaks: walk.breaks, breakCount: walk.breakCount, damage: damage)
    }
}

extension SQLiteLedger {
    /// Reads at one moment; `empty` where there is no ledger yet.
    func reading<Answer>(
        orElse empty: @autoclosure () -> Answer, _ work: (Database) throws -> Answer
    ) throws(LedgerError) -> Answer {
        guard let queue = try opened() else { return empty() }
        return try LedgerError.translating(path) { try queue.read(work) }
    }

    /// Writes all of it or nothing. Nobody else writes between what is read here and what is written.
    func writing<Answer>(_ work: (Database) throws -> Answer) throws(LedgerError) -> Answer {
        let file = LedgerFile(path: path)
        if queue == nil, !file.exists { try file.create(LedgerConnection.build) }
        guard let queue = try opened(), canWrite else { throw .readOnly(path) }
        return try LedgerError.translating(path) {
            try queue.writeWithoutTransaction { db in
                try db.immediately { try work(db) }
            }
        }
    }

    /// Settings of the connection that writes, as SQLite itself tells them.
    package func pragmas(_ names: [String]) throws(LedgerError) -> [String: String] {
        guard let queue = try opened() else { return [:] }
        return try LedgerError.translating(path) {
            try queue.writeWithoutTransaction { db in
                try names.reduce(into: [:]) { $0[$1] = try String.fetchOne(db, sql: "PRAGMA \($1)") }
            }
        }
    }

    /// - Returns: `nil` where there is no ledger yet.
    private func opened() throws(LedgerError) -> DatabaseQueue? {
        if let queue { return queue }
        let file = LedgerFile(path: path)
        guard file.exists else {
            // What others have not yet moved into the file would be lost without a word.
            if LedgerFile(path: "\(path)-wal").exists { throw .corrupt(path, after: nil) }
            return nil
        }
        let opened = try LedgerError.translating(path) { try LedgerConnection.open(file) }
        queue = opened
        canWrite = !opened.configuration.readonly
        return opened
    }
}
