import SardzeWords

/// Whether the parts of a rule may stand together.
///
/// - Source: RFC 5545, 3.3.10: the "MUST NOT" of each part.
struct RuleAgreement {
    let rule: RecurrenceRule
    let text: RuleText
    /// Where each part stands, name and value.
    let places: [RulePart: Range<Int>]

    func check() throws(RecurrenceError) {
        try checkEnd()
        try checkPartsAgainstFrequency()
        try checkOrdinals()
        try checkPositions()
    }

    private func checkEnd() throws(RecurrenceError) {
        guard let count = places[.count], let until = places[.until] else { return }
        throw RecurrenceError(
            scalars: max(count.lowerBound, until.lowerBound)..<max(count.upperBound, until.upperBound),
            message: "COUNT and UNTIL both say where the rule ends", help: "keep one of them")
    }

    private func checkPartsAgainstFrequency() throws(RecurrenceError) {
        let frequency = rule.frequency
        if frequency != .yearly {
            try refuse(.weekNumbers, help: "only FREQ=YEARLY has week numbers")
            try refuse(.yearDays, help: "only FREQ=YEARLY has days of the year")
        }
        if frequency == .weekly { try refuse(.monthDays, help: "a week has no days of the month; write FREQ=MONTHLY") }
    }

    private func refuse(_ part: RulePart, help: String) throws(RecurrenceError) {
        guard let place = places[part] else { return }
        throw RecurrenceError(
            scalars: place, message: "`\(part.rawValue)` cannot stand with FREQ=\(rule.frequency.rawValue)", help: help)
    }

    /// An ordinal counts weekdays in a month or a year, so a rule must have one of these to count in.
    private func checkOrdinals() throws(RecurrenceError) {
        let reason: String
        switch rule.frequency {
        case .daily, .weekly: reason = "FREQ=\(rule.frequency.rawValue)"
        case .yearly where places[.weekNumbers] != nil: reason = "BYWEEKNO"
        case .monthly, .yearly: return
        }
        guard let place = places[.weekdays], let equals = text.first("=", in: place) else { return }
        for item in text.split(equals + 1..<place.upperBound, at: ",") where item.count > 2 {
            throw RecurrenceError(
                scalars: item, message: "`\(text.quoted(item))` counts weekdays, which cannot be with \(reason)",
                help: "write `\(text[item.upperBound - 2..<item.upperBound])`, or count within a month or a year")
        }
    }

    private func checkPositions() throws(RecurrenceError) {
        guard let place = places[.positions], !places.keys.contains(where: { $0.choosesDays }) else { return }
        throw RecurrenceError(
            scalars: place, message: "`BYSETPOS` has nothing to choose from",
            help: "name the days with another part, such as BYDAY")
    }
}
