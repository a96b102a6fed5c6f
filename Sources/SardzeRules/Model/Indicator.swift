public import SardzeText
public import SardzeTime

/// A figure that is watched; the same one from several bodies must agree.
public struct Indicator: Defined {
    public let id: Located<String>
    /// From its key to the end of what stands under it.
    public let definition: Span
    public internal(set) var title: Located<String>?
    public internal(set) var every: Located<Stride>?
    public internal(set) var from: [Located<String>] = []
    /// True when the bodies' figures must be the same.
    public internal(set) var agree: Located<Bool>?
    public internal(set) var unit: Located<String>?
    public internal(set) var figures: [Figure] = []
    public internal(set) var note: Located<String>?

    /// What one body counted in one period, as the plan's document gives it.
    public struct Figure: Sendable {
        /// As written: a year, a day.
        public let period: Located<String>
        public let body: Located<String>
        /// A whole number, or one with decimals, as written.
        public let value: Located<String>
    }
}
