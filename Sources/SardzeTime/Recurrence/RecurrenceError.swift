/// Why the text of a recurrence rule was refused.
public struct RecurrenceError: Error, Sendable, Hashable {
    /// The smallest text that is wrong, in Unicode scalars from the beginning of the rule text.
    public let scalars: Range<Int>
    /// What is wrong: one line, no final period.
    public let message: String
    /// What to do next.
    public let help: String?

    public init(scalars: Range<Int>, message: String, help: String? = nil) {
        self.scalars = scalars
        self.message = message
        self.help = help
    }
}
