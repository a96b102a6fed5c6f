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
            message: Wording(
                "COUNT and UNTIL both say where the rule ends", lv: "gan COUNT, gan UNTIL nosaka, kur noteikums beidzas"
            ), help: Wording("keep one of them", lv: "atstājiet vienu"))
    }

    private func checkPartsAgainstFrequency() throws(RecurrenceError) {
        let frequency = rule.frequency
        if frequency != .yearly {
            try refuse(
                .weekNumbers,
                help: Wording("only FREQ=YEARLY has week numbers", lv: "nedēļu numuri ir tikai FREQ=YEARLY"))
            try refuse(
                .yearDays,
                help: Wording("only FREQ=YEARLY has days of the year", lv: "gada dienas ir tikai FREQ=YEARLY"))
        }
        if frequency == .weekly {
            try refuse(
                .monthDays,
                help: Wording(
                    "a week has no days of the month; write FREQ=MONTHLY",
                    lv: "nedēļai nav mēneša datumu; rakstiet FREQ=MONTHLY"))
        }
    }

    private func refuse(_ part: RulePart, help: Wording) throws(RecurrenceError) {
        guard let place = places[part] else { return }
        throw RecurrenceError(
            scalars: place,
            message: Wording(
                "`\(part.rawValue)` cannot stand with FREQ=\(rule.frequency.rawValue)",
                lv: "`\(part.rawValue)` nevar būt kopā ar FREQ=\(rule.frequency.rawValue)"), help: help)
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
                scalars: item,
                message: Wording(
                    "`\(text.quoted(item))` counts weekdays, which cannot be with \(reason)",
                    lv: "`\(text.quoted(item))` skaita nedēļas dienas, bet ar \(reason) tas nav iespējams"),
                help: Wording(
                    "write `\(text[item.upperBound - 2..<item.upperBound])`, or count within a month or a year",
                    lv: "rakstiet `\(text[item.upperBound - 2..<item.upperBound])` vai skaitiet mēnesī vai gadā"))
        }
    }

    private func checkPositions() throws(RecurrenceError) {
        guard let place = places[.positions], !places.keys.contains(where: { $0.choosesDays }) else { return }
        throw RecurrenceError(
            scalars: place,
            message: Wording("`BYSETPOS` has nothing to choose from", lv: "`BYSETPOS` nav no kā izvēlēties"),
            help: Wording(
                "name the days with another part, such as BYDAY", lv: "nosauciet dienas ar citu daļu, piemēram, BYDAY"))
    }
}
