public import SardzeTime

extension Fact {
    /// A letter that was written: recorded before it is sent.
    public struct Told: Sendable, Hashable {
        public var letter: LetterID
        /// The body that is told. No address is kept.
        public var body: String
        /// The office within it.
        public var officer: String?
        /// The day it was by the plan's clock.
        public var day: CivilDate
        public var isUrgent: Bool
        /// In the letter's order; at least one.
        public var tellings: [Telling]

        public init(
            _ letter: LetterID, to body: String, officer: String? = nil, on day: CivilDate, isUrgent: Bool,
            _ tellings: [Telling]
        ) {
            self.letter = letter
            self.body = body
            self.officer = officer
            self.day = day
            self.isUrgent = isUrgent
            self.tellings = tellings
        }
    }
}
