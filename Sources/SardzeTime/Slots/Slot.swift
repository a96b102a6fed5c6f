/// The piece of calendar a task belongs to: a week, a quarter, a date. It names the task, so it outlives a moved due
/// date.
///
/// Several tasks in one piece are told apart by their ordinal: `2025.3` is the third of four meetings in 2025.
public struct Slot: Sendable, Hashable, Comparable {
    public let first: CivilDate
    public let last: CivilDate
    private let storedOrdinal: Int32

    /// From 1 where several tasks share the piece, else 0.
    public var ordinal: Int { Int(storedOrdinal) }
    /// Whether it is one day and its only task, so that its label is that day.
    public var isOneDay: Bool { first == last && storedOrdinal == 0 }
    public var window: Window { Window(first, last) ?? Window(day: first) }

    public init(_ window: Window, ordinal: Int = 0) {
        first = window.first
        last = window.last
        storedOrdinal = Int32(clamping: ordinal)
    }

    /// The year a slot is counted in: of a week the week-numbering year, else the year it begins in.
    public var year: Int { isWeeks ? first.isoWeek.year : first.year }

    public static func < (left: Slot, right: Slot) -> Bool {
        (left.first, left.last, left.storedOrdinal) < (right.first, right.last, right.storedOrdinal)
    }

    private var isWeeks: Bool {
        first.weekday == .monday && last.weekday == .sunday && window.wholeMonths == nil
    }
}

extension Slot: CustomStringConvertible, LosslessStringConvertible {
    /// `2025-W07`, `2025-03`, `2025-Q1`, `2025-H2`, `2025`, `2025/26` (school year), `2025-10-15`; runs as
    /// `2025-02+2`, other windows as `2025-03-05..2025-04-02`; an ordinal follows as `.3`.
    public var description: String {
        let name = calendarName
        return ordinal == 0 ? name : "\(name).\(ordinal)"
    }

    private var calendarName: String {
        if first == last { return first.description }
        let (year, month, _) = first.components
        if let months = window.wholeMonths {
            let yearText = padded(year, to: 4)
            switch (months, month) {
            case (12, 1): return yearText
            case (12, 9): return "\(yearText)/\(padded((year + 1) % 100, to: 2))"
            case (6, 1), (6, 7): return "\(yearText)-H\(month / 6 + 1)"
            case (3, 1), (3, 4), (3, 7), (3, 10): return "\(yearText)-Q\(month / 3 + 1)"
            case (_, 1) where months.isMultiple(of: 12): return "\(yearText)+\(months / 12)"
            default: return "\(yearText)-\(padded(month, to: 2))" + (months == 1 ? "" : "+\(months)")
            }
        }
        if isWeeks {
            let week = first.isoWeek
            let weeks = (last - first + 1) / 7
            return "\(padded(week.year, to: 4))-W\(padded(week.week, to: 2))" + (weeks == 1 ? "" : "+\(weeks)")
        }
        return "\(first)..\(last)"
    }

    /// Reads what `description` prints and nothing else: a slot has one name.
    public init?(_ text: String) { self.init(text[...]) }

    public init?(_ text: Substring) {
        var name = text
        var ordinal = 0
        if let dot = text.lastIndex(of: "."), !text[..<dot].hasSuffix("."),
            let number = Int(text[text.index(after: dot)...]),
            number > 0, text[..<dot].contains(".") || !text.contains("..")
        {
            name = text[..<dot]
            ordinal = number
        }
        guard let window = Self.window(named: name) else { return nil }
        self.init(window, ordinal: ordinal)
        guard description == text else { return nil }
    }

    private static func window(named name: Substring) -> Window? {
        if let day = CivilDate(name) { return Window(day: day) }
        if name.count == 22, name.dropFirst(10).hasPrefix("..") {
            guard let first = CivilDate(name.prefix(10)), let last = CivilDate(name.suffix(10)) else { return nil }
            return Window(first, last)
        }
        let parts = name.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        guard let run = parts.count == 1 ? 1 : Int(parts[1]), (1...1_000_000).contains(run) else { return nil }
        guard let year = Int(parts[0].prefix(4)), (1...9999).contains(year) else { return nil }
        let rest = parts[0].dropFirst(4)
        func months(_ count: Int, from month: Int) -> Window? {
            Window(months: count * run, from: year * 12 + month - 1)
        }
        if rest.isEmpty { return months(12, from: 1) }
        if rest.first == "/" { return rest.count == 3 && run == 1 ? months(12, from: 9) : nil }
        guard rest.first == "-" else { return nil }
        let piece = rest.dropFirst()
        guard let number = Int(piece.drop { $0.isLetter }) else { return nil }
        switch piece.first {
        case "H" where (1...2).contains(number): return months(6, from: number * 6 - 5)
        case "Q" where (1...4).contains(number): return months(3, from: number * 3 - 2)
        case "W" where (1...53).contains(number):
            let fourth = CivilDate.firstDay(ofYear: year).adding(days: 3)
            let monday = fourth.adding(days: -fourth.weekday.index + (number - 1) * 7)
            return monday.isoWeek == (year, number) ? Window(monday, monday.adding(days: 7 * run - 1)) : nil
        case let digit? where digit.isNumber && (1...12).contains(number): return months(1, from: number)
        default: return nil
        }
    }
}

/// A number with zeros in front.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
