/// Some cases: for each attribute the values it may have, in any combination. What a rule matches is a box, and so is a
/// gap.
public struct Box: Sendable, Hashable {
    /// By the attribute's place in the table. An attribute left out has all its values.
    public private(set) var sides: [Int: ValueSet]

    /// Every case.
    public static let all = Box()

    public init(_ sides: [Int: ValueSet] = [:]) { self.sides = sides }

    /// The values of one attribute; `nil` for all of them.
    public subscript(attribute: Int) -> ValueSet? {
        get { sides[attribute] }
        set { sides[attribute] = newValue }
    }

    /// Whether no case lies in it.
    public var isEmpty: Bool { sides.values.contains(where: \.isEmpty) }

    /// Whether a case lies in it.
    ///
    /// - Parameter values: the number of each attribute's value, in the table's order.
    public func contains(_ values: [Int]) -> Bool {
        sides.allSatisfy { attribute, set in values.indices.contains(attribute) && set.contains(values[attribute]) }
    }

    /// The cases in both.
    public func intersection(_ other: Box) -> Box {
        Box(sides.merging(other.sides) { $0.intersection($1) })
    }
}
