/// One thing that may be said of a case, and all it may say.
///
/// Inside the engine a value is a number: its place in a list, itself in a range, 0 for no and 1 for yes.
public struct CaseAttribute: Sendable, Hashable {
    public let name: String
    public let domain: Domain
    /// The numbers of listed values.
    private let numbers: [String: Int]

    /// What an attribute can say.
    public enum Domain: Sendable, Hashable {
        /// At least one, none twice.
        case values([String])
        /// Both ends included.
        case integers(ClosedRange<Int>)
        case boolean
    }

    /// The widest range of integers: its size is still a number.
    public static let widest = -1_000_000_000...1_000_000_000

    public init(_ name: String, _ domain: Domain) {
        self.name = name
        self.domain = domain
        if case .values(let values) = domain {
            numbers = Dictionary(values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        } else {
            numbers = [:]
        }
    }

    /// Every value.
    public var all: ValueSet {
        switch domain {
        case .values(let values): values.isEmpty ? .empty : ValueSet(0...(values.count - 1))
        case .integers(let range): ValueSet(range)
        case .boolean: ValueSet(0...1)
        }
    }

    /// The number of a written value; `nil` for a word that is none, or a number outside the range.
    public func number(of text: String) -> Int? {
        switch domain {
        case .values: numbers[text]
        case .integers(let range): Int(text).flatMap { range.contains($0) ? $0 : nil }
        case .boolean:
            switch text {
            case "yes", "true": 1
            case "no", "false": 0
            default: nil
            }
        }
    }

    /// A value as rules write it; a number that is no value as a number.
    public func text(of number: Int) -> String {
        switch domain {
        case .values(let values): values.indices.contains(number) ? values[number] : String(number)
        case .integers: String(number)
        case .boolean: number == 0 ? "no" : "yes"
        }
    }

    /// Some values as rules write them: each word, each range as `0..5`, ascending.
    public func texts(of set: ValueSet) -> [String] {
        guard case .integers = domain else { return set.ranges.flatMap { $0.map(text(of:)) } }
        return set.ranges.map { range in
            range.count == 1 ? String(range.lowerBound) : "\(range.lowerBound)..\(range.upperBound)"
        }
    }
}
