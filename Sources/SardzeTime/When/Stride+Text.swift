extension Stride: CustomStringConvertible, LosslessStringConvertible {
    /// `half-year`, `2 weeks`
    public var description: String { count == 1 ? unit.rawValue : "\(count) \(unit.rawValue)s" }

    /// Reads `week`, `2 weeks`, `1 year`; a number runs from 1 to 1000.
    public init?(_ text: String) {
        let words = text.split(separator: " ")
        guard let first = words.first else { return nil }
        let count = Int(first)
        let name = words.dropFirst(count == nil ? 0 : 1).joined(separator: " ")
        let unit = SlotUnit(rawValue: name) ?? (name.hasSuffix("s") ? SlotUnit(rawValue: String(name.dropLast())) : nil)
        guard let unit, (1...Self.longest).contains(count ?? 1), unit != .period || (count ?? 1) == 1
        else { return nil }
        self.init(count ?? 1, unit)
    }
}

extension When.Duration: CustomStringConvertible, LosslessStringConvertible {
    /// `1 year`, `3 working days`
    public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }

    /// Reads `2 years`, `1 working day`; the number runs from 1 to 10 000.
    public init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count >= 2, let count = Int(words[0]), (1...10_000).contains(count) else { return nil }
        let name = words.dropFirst().joined(separator: " ")
        let unit = Unit(rawValue: name) ?? (name.hasSuffix("s") ? Unit(rawValue: String(name.dropLast())) : nil)
        guard let unit else { return nil }
        self.init(count, unit)
    }
}
