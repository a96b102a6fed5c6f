public import SardzeWords

/// Why the text of a recurrence rule was refused.
public struct RecurrenceError: Error, Sendable, Hashable {
    /// The smallest text that is wrong, in Unicode scalars from the beginning of the rule text.
    public let scalars: Range<Int>
    /// What is wrong: one line, no final period.
    public let message: Wording
    /// What to do next.
    public let help: Wording?

    public init(scalars: Range<Int>, message: Wording, help: Wording? = nil) {
        self.scalars = scalars
        self.message = message
        self.help = help
    }
}

extension RecurrenceError {
    /// A rule that was read from a text, with times of day where only days are wanted.
    static func timeOfDay(_ rule: RecurrenceRule, in text: String) -> RecurrenceError {
        var text = text
        return text.withUTF8 { bytes in
            let text = RuleText(bytes)
            if rule.frequency < .daily { return below(rule.frequency, at: text.place(of: .frequency), in: text) }
            let times: [(part: RulePart, bits: UInt64)] = [
                (.hours, rule.hours), (.minutes, rule.minutes), (.seconds, rule.seconds),
            ]
            let places = times.filter { $0.bits != 0 }.map { (part: $0.part, place: text.place(of: $0.part)) }
            let first = places.min { $0.place.lowerBound < $1.place.lowerBound } ?? (.hours, text.body)
            return RecurrenceError(
                scalars: first.place.lowerBound..<text.first("=", in: first.place),
                message: Wording(
                    "`\(first.part)` sets a time of day; a task has a day, not an hour",
                    lv: "`\(first.part)` nosaka diennakts laiku; uzdevumam ir diena, nevis stunda"),
                help: Wording("remove it", lv: "izdzēsiet to"))
        }
    }

    private static func below(
        _ frequency: RecurrenceRule.Frequency, at place: Range<Int>, in text: RuleText
    ) -> RecurrenceError {
        RecurrenceError(
            scalars: text.first("=", in: place) + 1..<place.upperBound,
            message: Wording(
                "`\(frequency.rawValue)` repeats within a day; a task has a day, not an hour",
                lv: "`\(frequency.rawValue)` atkārtojas dienas laikā; uzdevumam ir diena, nevis stunda"),
            help: Wording("write DAILY, WEEKLY, MONTHLY or YEARLY", lv: "rakstiet DAILY, WEEKLY, MONTHLY vai YEARLY"))
    }
}
