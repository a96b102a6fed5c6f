import GRDB
import SardzeWatch

/// A value that a statement is given.
enum BoundValue {
    case none
    case number(Int)
    case text(String)

    init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    init(_ number: Int?) { self = number.map { .number($0) } ?? .none }
    init(_ flag: Bool) { self = .number(flag ? 1 : 0) }
    init(_ time: Timestamp?) { self.init(time?.milliseconds) }
}

extension Database {
    /// Runs a statement and makes something of each row, in their order.
    ///
    /// - Parameter values: in the order of the places `?1`, `?2`…
    @discardableResult
    func rows<Answer>(
        _ sql: String, _ values: [BoundValue] = [], _ answer: (StatementRow) throws -> Answer
    ) throws -> [Answer] {
        let statement = try cachedStatement(sql: sql)
        statement.rewind()
        defer { statement.rewind() }
        for (index, value) in values.enumerated() {
            switch value {
            case .none: break
            case .number(let number): statement.bind(number, at: Int32(index) + 1)
            case .text(let text): statement.bind(text, at: Int32(index) + 1)
            }
        }
        let row = StatementRow(statement: statement.sqliteStatement)
        var answers: [Answer] = []
        while try statement.step(self) { answers.append(try answer(row)) }
        return answers
    }

    /// Runs a statement that gives no rows.
    func run(_ sql: String, _ values: [BoundValue] = []) throws { try rows(sql, values) { _ in } }

    func hasRow(_ sql: String, _ values: [BoundValue]) throws -> Bool { try !rows(sql, values) { _ in }.isEmpty }
}
