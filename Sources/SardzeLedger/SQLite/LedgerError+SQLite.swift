import GRDB

extension LedgerError {
    /// Does some work, and says what went wrong in the words of this room.
    static func translating<Answer>(_ path: String, _ work: () throws -> Answer) throws(LedgerError) -> Answer {
        do {
            return try work()
        } catch let error as LedgerError {
            throw error
        } catch let error as DatabaseError {
            throw LedgerError(error, path)
        } catch {
            throw .system(path, reason: "\(error)")
        }
    }

    /// - Parameter last: the last event read before, where events were being read.
    init(_ error: DatabaseError, _ path: String, after last: Int? = nil) {
        self =
            switch error.resultCode {
            case .SQLITE_NOTADB: .notALedger(path)
            case .SQLITE_CORRUPT: .corrupt(path, after: last)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path)
            case .SQLITE_READONLY: .readOnly(path)
            case .SQLITE_FULL: .diskFull(path)
            // A file cut off in the middle of a page.
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ: .corrupt(path, after: last)
            default: .system(path, reason: error.message ?? error.resultCode.description)
            }
    }
}
