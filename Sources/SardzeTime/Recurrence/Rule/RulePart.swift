/// The parts of a rule, in the order Sardze prints them.
///
/// - Source: RFC 5545, 3.3.10; RFC 7529, 4.1. A new part starts here: the compiler points at the switches that need it.
enum RulePart: UInt32, CaseIterable, Sendable {
    case scale
    case frequency
    case skip
    case interval
    case count
    case until
    case weekStart
    case months
    case weekNumbers
    case yearDays
    case monthDays
    case weekdays
    case hours
    case minutes
    case seconds
    case positions

    /// Its name in the text of a rule.
    var name: StaticString {
        switch self {
        case .scale: "RSCALE"
        case .frequency: "FREQ"
        case .skip: "SKIP"
        case .interval: "INTERVAL"
        case .count: "COUNT"
        case .until: "UNTIL"
        case .weekStart: "WKST"
        case .months: "BYMONTH"
        case .weekNumbers: "BYWEEKNO"
        case .yearDays: "BYYEARDAY"
        case .monthDays: "BYMONTHDAY"
        case .weekdays: "BYDAY"
        case .hours: "BYHOUR"
        case .minutes: "BYMINUTE"
        case .seconds: "BYSECOND"
        case .positions: "BYSETPOS"
        }
    }

    /// The only part a name can be, by its length and its last letter in upper case.
    static func candidate(length: Int, last: UInt8) -> RulePart? {
        switch (length, Unicode.Scalar(last)) {
        case (4, "Q"): .frequency
        case (4, "P"): .skip
        case (4, "T"): .weekStart
        case (5, "T"): .count
        case (5, "L"): .until
        case (5, "Y"): .weekdays
        case (6, "E"): .scale
        case (6, "R"): .hours
        case (7, "H"): .months
        case (8, "L"): .interval
        case (8, "O"): .weekNumbers
        case (8, "E"): .minutes
        case (8, "D"): .seconds
        case (8, "S"): .positions
        case (9, "Y"): .yearDays
        case (10, "Y"): .monthDays
        default: nil
        }
    }

    /// Parts as a set of bits.
    static func set(_ parts: RulePart...) -> UInt32 { parts.reduce(0) { $0 | $1.bit } }

    var bit: UInt32 { 1 << rawValue }
}

extension RulePart: CustomStringConvertible {
    var description: String { "\(name)" }
}
