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
