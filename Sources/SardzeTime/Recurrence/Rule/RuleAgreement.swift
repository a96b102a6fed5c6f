import SardzeWords

/// Whether the parts of a rule may stand together.
///
/// - Source: RFC 5545, 3.3.10: the "MUST NOT" of each part.
struct RuleAgreement {
    let text: RuleText
    /// The parts that were there.
    let seen: UInt32

    func check(_ rule: RecurrenceRule) throws(RecurrenceError) {
        if seen & RulePart.count.bit != 0 && seen & RulePart.until.bit != 0 { throw twoEnds() }
        if rule.frequency != .yearly { try checkPartsAgainst(rule.frequency) }
        if rule.weekdays.isCounted { try checkOrdinals(rule) }
        if seen & RulePart.positions.bit != 0 { try checkPositions() }
    }

    private func twoEnds() -> RecurrenceError {
        let (count, until) = (text.place(of: .count), text.place(of: .until))
        return RecurrenceError(
            scalars: max(count.lowerBound, until.lowerBound)..<max(count.upperBound, until.upperBound),
            message: Wording(
                "COUNT and UNTIL both say where the rule ends", lv: "gan COUNT, gan UNTIL nosaka, kur noteikums beidzas"
            ), help: Wording("keep one of them", lv: "atstājiet vienu"))
    }

    private func checkPartsAgainst(_ frequency: RecurrenceRule.Frequency) throws(RecurrenceError) {
        try refuse(
            .weekNumbers, with: frequency,
            help: Wording("only FREQ=YEARLY has week numbers", lv: "nedēļu numuri ir tikai FREQ=YEARLY"))
        if frequency >= .daily {
            try refuse(
                .yearDays, with: frequency,
                help: Wording(
                    "days of the year go with FREQ=YEARLY, or with one below a day",
                    lv: "gada dienas var būt ar FREQ=YEARLY vai ar biežumu, kas īsāks par dienu"))
        }
        if frequency == .weekly {
            try refuse(
                .monthDays, with: frequency,
                help: Wording(
                    "a week has no days of the month; write FREQ=MONTHLY",
                    lv: "nedēļai nav mēneša datumu; rakstiet FREQ=MONTHLY"))
        }
    }

    private func refuse(
        _ part: RulePart, with frequency: RecurrenceRule.Frequency, help: Wording
    ) throws(RecurrenceError) {
        guard seen & part.bit != 0 else { return }
        throw RecurrenceError(
            scalars: text.place(of: part),
            message: Wording(
                "`\(part)` cannot stand with FREQ=\(frequency.rawValue)",
                lv: "`\(part)` nevar būt kopā ar FREQ=\(frequency.rawValue)"), help: help)
    }

    /// An ordinal counts weekdays in a month or a year, so a rule must have one of these to count in.
    private func checkOrdinals(_ rule: RecurrenceRule) throws(RecurrenceError) {
        let reason: String
        switch rule.frequency {
        case .secondly, .minutely, .hourly, .daily, .weekly: reason = "FREQ=\(rule.frequency.rawValue)"
        case .yearly where !rule.weekNumbers.isEmpty: reason = "BYWEEKNO"
        case .monthly, .yearly: return
        }
        let part = text.place(of: .weekdays)
        var next = text.first("=", in: part) + 1
        while next < part.upperBound {
            let item = next..<text.first(",", in: next..<part.upperBound)
            guard item.count <= 2 else { throw ordinal(item, cannotBeWith: reason) }
            next = item.upperBound + 1
        }
    }

    private func ordinal(_ item: Range<Int>, cannotBeWith reason: String) -> RecurrenceError {
        let weekday = text[item.upperBound - 2..<item.upperBound]
        return RecurrenceError(
            scalars: item,
            message: Wording(
                "`\(text.quoted(item))` counts weekdays, which cannot be with \(reason)",
                lv: "`\(text.quoted(item))` skaita nedēļas dienas, bet ar \(reason) tas nav iespējams"),
            help: Wording(
                "write `\(weekday)`, or count within a month or a year",
                lv: "rakstiet `\(weekday)` vai skaitiet mēnesī vai gadā"))
    }

    private func checkPositions() throws(RecurrenceError) {
        let choosing = RulePart.set(
            .months, .weekNumbers, .yearDays, .monthDays, .weekdays, .hours, .minutes, .seconds)
        guard seen & choosing == 0 else { return }
        throw RecurrenceError(
            scalars: text.place(of: .positions),
            message: Wording("`BYSETPOS` has nothing to choose from", lv: "`BYSETPOS` nav no kā izvēlēties"),
            help: Wording(
                "name the days with another part, such as BYDAY", lv: "nosauciet dienas ar citu daļu, piemēram, BYDAY"))
    }
}
