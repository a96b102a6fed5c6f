import GRDB

/// Opening SQLite the way a ledger needs it.
enum LedgerConnection {
    /// Seconds to wait while others write.
    private static let patience = 10.0

    /// - Returns: a connection to an existing ledger of this version's structure, for writing where that is possible.
    static func open(_ file: LedgerFile) throws -> DatabaseQueue {
        switch file.access {
        case .full:
            let queue = try DatabaseQueue(path: file.path, configuration: configuration())
            do { try queue.read { db in try check(db, file) } } catch LedgerError.older { try migrate(queue, file) }
            try queue.writeWithoutTransaction { db in try makeDurable(db, file) }
            return queue
        case .reading: return try openForReading(file, file.path, orElse: .unsettled(file.path))
        case .settled: return try openForReading(file, settled(file), orElse: nil)
        }
    }

    /// Makes the file of a new ledger; `path` is an empty file.
    static func build(_ path: String) throws(LedgerError) {
        try LedgerError.translating(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration())
            try LedgerSchema.migrations.migrate(queue)
            try queue.writeWithoutTransaction { db in try setJournal(db, LedgerFile(path: path)) }
            try queue.close()
        }
    }

    private static func openForReading(
        _ file: LedgerFile, _ path: String, orElse problem: LedgerError?
    ) throws -> DatabaseQueue {
        var configuration = configuration()
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read { db in try check(db, file) }
            return queue
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
            // SQLite would have to write its index of the unsaved work beside the file.
            throw problem ?? LedgerError(error, file.path)
        }
    }

    /// The name under which SQLite reads a file that nobody changes, without writing anything beside it.
    private static func settled(_ file: LedgerFile) -> String {
        let path = file.path.hasPrefix("/") ? file.path : "./\(file.path)"
        let escaped = path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "%"): "%25"
            case UInt8(ascii: "?"): "%3f"
            case UInt8(ascii: "#"): "%23"
            default: nil as String?
            }
        }
        let bytes = zip(path.utf8, escaped).flatMap { byte, escape in escape.map { Array($0.utf8) } ?? [byte] }
        return "file:\(String(decoding: bytes, as: UTF8.self))?immutable=1"
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.label = "ledger"
        return configuration
    }

    private static func migrate(_ queue: DatabaseQueue, _ file: LedgerFile) throws {
        do {
            try LedgerSchema.migrations.migrate(queue)
        } catch {
            // Another process may have done it meanwhile.
            do { try queue.read { db in try check(db, file) } } catch LedgerError.older { throw error }
        }
    }

    private static func check(_ db: Database, _ file: LedgerFile) throws {
        guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == LedgerSchema.applicationID else {
            throw LedgerError.notALedger(file.path)
        }
        let migrations = LedgerSchema.migrations
        if try migrations.hasBeenSuperseded(db) { throw LedgerError.newer(file.path) }
        guard try migrations.hasCompletedMigrations(db) else { throw LedgerError.older(file.path) }
    }

    /// What is confirmed must survive a power cut: SQLite waits for the disk at every commit. GRDB lowers this when it turns on
    /// the write-ahead log itself, so both are done here, after opening, and read back.
    private static func makeDurable(_ db: Database, _ file: LedgerFile) throws {
        try setJournal(db, file)
        try db.execute(sql: "PRAGMA synchronous = FULL")
        guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else { throw LedgerError.notDurable(file.path) }
        // Letters are let go of once they are delivered: then no page shall still hold them.
        try db.execute(sql: "PRAGMA secure_delete = ON")
    }

    private static func setJournal(_ db: Database, _ file: LedgerFile) throws {
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
            throw LedgerError.notDurable(file.path)
        }
    }
}
