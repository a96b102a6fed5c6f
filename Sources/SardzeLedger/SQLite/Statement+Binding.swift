import GRDB
import GRDBSQLite

/// Giving a statement its values and taking steps, by SQLite's own functions: GRDB cuts a text at its first NUL.
extension Statement {
    /// Forgets the last run.
    func rewind() {
        sqlite3_reset(sqliteStatement)
        sqlite3_clear_bindings(sqliteStatement)
    }

    /// - Parameter place: from 1.
    func bind(_ text: String?, at place: Int32) {
        guard var text else { return }
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text(
                    sqliteStatement, place, characters.baseAddress, Int32(characters.count), Self.copied)
            }
        }
    }

    func bind(_ number: Int?, at place: Int32) {
        if let number { sqlite3_bind_int64(sqliteStatement, place, Int64(number)) }
    }

    func bind(_ hash: LedgerHash, at place: Int32) {
        hash.withUnsafeBytes { bytes in
            _ = sqlite3_bind_blob(sqliteStatement, place, bytes.baseAddress, Int32(bytes.count), Self.copied)
        }
    }

    /// Moves to the next row.
    ///
    /// - Returns: whether there is one.
    func step(_ db: Database) throws -> Bool {
        switch sqlite3_step(sqliteStatement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// Tells SQLite to keep a copy of what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
