/// The parts of a rule, in the order Sardze prints them.
///
/// - Source: RFC 5545, 3.3.10. A new part starts here: the compiler then points at the switches that need it.
enum RulePart: String, CaseIterable, Sendable {
    case frequency = "FREQ"
    case interval = "INTERVAL"
    case count = "COUNT"
    case until = "UNTIL"
    case weekStart = "WKST"
    case months = "BYMONTH"
    case weekNumbers = "BYWEEKNO"
    case yearDays = "BYYEARDAY"
    case monthDays = "BYMONTHDAY"
    case weekdays = "BYDAY"
    case positions = "BYSETPOS"

    /// Parts the RFC has for times of day; a task has a day, not an hour.
    static let timesOfDay = ["BYHOUR", "BYMINUTE", "BYSECOND"]

    /// True for the parts that say which days of a period count.
    var choosesDays: Bool {
        switch self {
        case .frequency, .interval, .count, .until, .weekStart, .positions: false
        case .months, .weekNumbers, .yearDays, .monthDays, .weekdays: true
        }
    }
}
