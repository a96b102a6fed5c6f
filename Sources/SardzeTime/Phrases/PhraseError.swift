public import SardzeWords

/// Why a phrase was not read, and where.
public struct PhraseError: Error, Sendable, Hashable {
    /// What kind of fault; the raw value is its code.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Words the grammar does not know, or that do not go together.
        case notUnderstood = "phrase-unknown"
        /// Two readings, and nothing in the phrase to choose by: "biweekly".
        case ambiguous = "phrase-ambiguous"
        /// A day no calendar has: 30 February.
        case impossibleDate = "date-impossible"
    }

    public var kind: Kind
    /// Offsets into the text in Unicode scalars: the smallest words the reading stumbled on.
    public var scalars: Range<Int>
    /// What is wrong: one line, no final period.
    public var message: Wording
    /// What to write instead; for an ambiguous phrase, both readings.
    public var help: Wording?

    public init(_ kind: Kind, _ scalars: Range<Int>, _ message: Wording, help: Wording? = nil) {
        self.kind = kind
        self.scalars = scalars
        self.message = message
        self.help = help
    }
}
