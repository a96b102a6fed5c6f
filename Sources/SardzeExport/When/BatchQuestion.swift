import SardzeRules
import SardzeTime
import SardzeWords

/// One line of `sardze when --batch`: what is asked, its dates read, its time not yet.
struct BatchQuestion {
    /// The value of `id` as it stands in the line.
    var id: Range<Int>?
    var rule: String?
    var phrase: String?
    /// A phrase, a mapping or a rule; of a JSON object its text, which is YAML too.
    var when: String?
    var start: String?
    var from: RecurrenceStart?
    var through: RecurrenceStart?
    var count: Int?
    var added: [String] = []
    var excluded: [String] = []
    var period: Window?
    var country: String?
    var week = WorkingWeek.standard
    var appliesMovedDays = true
    var language: Language?
    /// Fields that are not known, in their order.
    var ignored: [String] = []

    enum Field: String, CaseIterable {
        case id, rrule, phrase, when, start, from, through, count, rdate, exdate, period, country, works, moved
        case language
    }

    private var seen: Set<Field> = []
    /// The first field whose value was refused; the rest is read all the same, for an `id` may come after it.
    private var fault: BatchFault?

    init() {}

    /// Reads the fields of a line, in whatever order. What was read before a fault stays: its answer should carry the
    /// `id`.
    mutating func read(_ cursor: inout JSONCursor) throws(BatchFault) {
        do {
            try cursor.expect("{")
            if !cursor.passes("}") {
                repeat { try readField(&cursor) } while cursor.passes(",")
                try cursor.expect("}")
            }
            try cursor.end()
            if let fault { throw fault }
        } catch let fault as JSONCursor.Fault {
            throw .notJSON(fault.byte)
        } catch let fault as BatchFault {
            throw fault
        } catch {
            throw .notJSON(cursor.position)
        }
    }

    private mutating func readField(_ cursor: inout JSONCursor) throws {
        let name = try cursor.text()
        try cursor.expect(":")
        guard let field = Field(rawValue: name) else {
            _ = try cursor.value()
            ignored.append(name)
            return
        }
        guard seen.insert(field).inserted else {
            if fault == nil { fault = .repeated(field) }
            _ = try cursor.value()
            return
        }
        // `null` is as good as nothing.
        if field != .id, cursor.next() == UInt8(ascii: "n") {
            _ = try cursor.value()
            return
        }
        let start = cursor
        do {
            try readValue(of: field, &cursor)
        } catch let refused as BatchFault {
            if fault == nil { fault = refused }
            cursor = start
            _ = try cursor.value()
        }
    }

    private mutating func readValue(of field: Field, _ cursor: inout JSONCursor) throws {
        switch field {
        case .id:
            id = try cursor.value()
            guard let id, String(validating: cursor.raw(id), as: UTF8.self) != nil else {
                self.id = nil
                throw JSONCursor.Fault(byte: cursor.position)
            }
        case .rrule: rule = try text(field, &cursor)
        case .phrase: phrase = try text(field, &cursor)
        case .when:
            when =
                try cursor.next() == UInt8(ascii: "{")
                ? String(decoding: cursor.raw(cursor.value()), as: UTF8.self) : text(field, &cursor)
        case .start: start = try text(field, &cursor)
        case .from: from = try day(field, &cursor)
        case .through: through = try day(field, &cursor)
        case .count: count = try number(field, &cursor)
        case .rdate: added = try texts(field, &cursor)
        case .exdate: excluded = try texts(field, &cursor)
        case .period:
            guard let window = Window(try text(field, &cursor)) else { throw BatchFault.wrong(field, .aWindow) }
            period = window
        case .country: country = try text(field, &cursor)
        case .works:
            guard let week = WorkingWeek(try text(field, &cursor)) else { throw BatchFault.wrong(field, .someWeekdays) }
            self.week = week
        case .moved:
            switch try text(field, &cursor) {
            case "apply": appliesMovedDays = true
            case "ignore": appliesMovedDays = false
            default: throw BatchFault.wrong(field, Wording("`apply` or `ignore`", lv: "`apply` vai `ignore`"))
            }
        case .language:
            guard let language = Language(rawValue: try text(field, &cursor)) else {
                throw BatchFault.wrong(field, Wording("`lv` or `en`", lv: "`lv` vai `en`"))
            }
            self.language = language
        }
    }

    private func text(_ field: Field, _ cursor: inout JSONCursor) throws -> String {
        guard cursor.next() == UInt8(ascii: "\"") else {
            throw BatchFault.wrong(field, Wording("a text", lv: "teksts"))
        }
        return try cursor.text()
    }

    private func texts(_ field: Field, _ cursor: inout JSONCursor) throws -> [String] {
        guard cursor.next() == UInt8(ascii: "[") else { return [try text(field, &cursor)] }
        var texts: [String] = []
        try cursor.expect("[")
        if cursor.passes("]") { return [] }
        repeat { texts.append(try text(field, &cursor)) } while cursor.passes(",")
        try cursor.expect("]")
        return texts
    }

    private func day(_ field: Field, _ cursor: inout JSONCursor) throws -> RecurrenceStart {
        guard let start = RecurrenceStart(try text(field, &cursor)) else { throw BatchFault.wrong(field, .aDay) }
        return start
    }

    private func number(_ field: Field, _ cursor: inout JSONCursor) throws -> Int {
        let range = try cursor.value()
        guard let number = Int(String(decoding: cursor.raw(range), as: UTF8.self)), number >= 0 else {
            throw BatchFault.wrong(field, Wording("a whole number from 0", lv: "vesels skaitlis no 0"))
        }
        return number
    }
}

extension Wording {
    /// What `wrong` says should stand there.
    static let aDay = Wording("a day such as 2025-01-31", lv: "tāda diena kā 2025-01-31")
    static let aTime = Wording("a time", lv: "laiks")
    static let someDays = Wording("days such as 2025-01-31", lv: "tādas dienas kā 2025-01-31")
    fileprivate static let aWindow = Wording(
        "a window such as 2025-01-01/2027-12-31", lv: "tāds laikposms kā 2025-01-01/2027-12-31")
    fileprivate static let someWeekdays = Wording(
        "weekdays such as `MO..FR`, nor `every day`", lv: "tādas nedēļas dienas kā `MO..FR`, ne arī `every day`")
}
