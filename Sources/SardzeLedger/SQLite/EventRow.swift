import GRDB
import GRDBSQLite
import SardzeTime
import SardzeWatch

/// The row a statement stands on, read by column number straight from SQLite: a million of them take half a second.
///
/// Good until the statement moves on.
struct EventRow {
    static let columns =
        "sequence, time, actor, plan, kind, subject, body, officer, day, due, count, period, value, evidence, reason, "
        + "note, hash, detail"

    let statement: SQLiteStatement

    var sequence: Int { integer(0) }
    var plan: String { text(3) ?? "" }

    /// The stored hash; `nil` where it is not 32 bytes.
    var hash: LedgerHash? { LedgerHash(bytes(16)) }

    /// The event's message as it is stored, whether or not it makes sense.
    func write(to message: ChainMessage) {
        message.begin()
        message.add(integer(0))
        let time = Timestamp(milliseconds: integer(1))
        // An impossible time would be shown as the last possible one.
        if time.isInCalendar { time.withASCII { message.add($0) } } else { message.add(integer(1)) }
        for column in 2...15 as ClosedRange<Int32> {
            switch sqlite3_column_type(statement, column) {
            case SQLITE_NULL: message.addAbsent()
            case SQLITE_INTEGER: message.add(integer(column))
            default: message.add(bytes(column))
            }
        }
        if sqlite3_column_type(statement, 17) != SQLITE_NULL { message.add(bytes(17)) }
    }

    func event() throws(LedgerError) -> Event {
        let word = text(4) ?? ""
        guard let kind = Fact.Kind(rawValue: word) else { throw .unreadable(sequence: sequence, .kind(word)) }
        do {
            let fact = try columns().fact(kind)
            return Event(
                sequence: sequence, time: Timestamp(milliseconds: integer(1)), actor: text(2) ?? "", plan: plan,
                fact: fact)
        } catch {
            switch error {
            case .missing(let column): throw .unreadable(sequence: sequence, .missing(column))
            case .malformed(let column): throw .unreadable(sequence: sequence, .malformed(column))
            }
        }
    }

    /// An event that can be exported: one whose every stored column its fact knows.
    func record(after previous: LedgerHash) throws(LedgerError) -> LedgerRecord {
        let event = try event()
        do {
            guard EventColumns(event.fact) == (try columns()) else {
                throw LedgerError.unreadable(sequence: sequence, .malformed(event.fact.kind.rawValue))
            }
        } catch { throw .unreadable(sequence: sequence, .malformed(event.fact.kind.rawValue)) }
        guard let hash else { throw .unreadable(sequence: sequence, .malformed("hash")) }
        return LedgerRecord(event: event, previous: previous, hash: hash)
    }

    private func columns() throws(EventColumns.Fault) -> EventColumns {
        var columns = EventColumns(subject: text(5) ?? "")
        columns.body = text(6)
        columns.officer = text(7)
        columns.day = try day(8, "day")
        columns.due = try day(9, "due")
        if sqlite3_column_type(statement, 10) != SQLITE_NULL { columns.count = integer(10) }
        columns.period = text(11)
        columns.value = text(12)
        columns.evidence = text(13)
        columns.reason = text(14)
        columns.note = text(15)
        columns.detail = text(17)
        return columns
    }

    private var row: StatementRow { StatementRow(statement: statement) }

    private func integer(_ column: Int32) -> Int { row.integer(column) }

    private func text(_ column: Int32) -> String? { row.text(column) }

    private func bytes(_ column: Int32) -> UnsafeRawBufferPointer { row.bytes(column) }

    private func day(_ column: Int32, _ name: String) throws(EventColumns.Fault) -> CivilDate? {
        guard sqlite3_column_type(statement, column) != SQLITE_NULL else { return nil }
        guard let day = CivilDate(ascii: bytes(column)) else { throw .malformed(name) }
        return day
    }
}
