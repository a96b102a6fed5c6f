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
    /// A rule that was read, with times of day where only days are wanted.
    static func timeOfDay(in text: String) -> RecurrenceError {
        let upper = text.uppercased()
        func place(of word: String) -> Range<Int>? {
            upper.firstRange(of: word).map {
                let begin = upper.unicodeScalars.distance(from: upper.startIndex, to: $0.lowerBound)
                return begin..<begin + word.count
            }
        }
        for name in ["HOURLY", "MINUTELY", "SECONDLY"] {
            guard let place = place(of: name) else { continue }
            return RecurrenceError(
                scalars: place,
                message: Wording(
                    "`\(name)` repeats within a day; a task has a day, not an hour",
                    lv: "`\(name)` atkārtojas dienas laikā; uzdevumam ir diena, nevis stunda"),
                help: Wording(
                    "write DAILY, WEEKLY, MONTHLY or YEARLY", lv: "rakstiet DAILY, WEEKLY, MONTHLY vai YEARLY"))
        }
        let part = ["BYHOUR", "BYMINUTE", "BYSECOND"].compactMap { name in place(of: name).map { (name, $0) } }
            .min { $0.1.lowerBound < $1.1.lowerBound }
        let (name, scalars) = part ?? ("BYHOUR", 0..<0)
        return RecurrenceError(
            scalars: scalars,
            message: Wording(
                "`\(name)` sets a time of day; a task has a day, not an hour",
                lv: "`\(name)` nosaka diennakts laiku; uzdevumam ir diena, nevis stunda"),
            help: Wording("remove it", lv: "izdzēsiet to"))
    }
}
