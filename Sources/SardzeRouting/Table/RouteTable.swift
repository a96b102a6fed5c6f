/// Rules that send cases along routes, made ready to be asked and proved. It knows neither where the rules were written
/// nor who stands at the end of a route.
///
/// Every rule becomes one bit: each attribute's values fall into classes that no rule tells apart, and each class has
/// the set of rules that admit it. A case is answered by one intersection of such sets; the proof walks the classes
/// instead of the cases.
public struct RouteTable: Sendable {
    public let policy: HitPolicy
    public let attributes: [CaseAttribute]
    public let rules: [RouteRule]
    /// Cases that cannot be. They are left out of every proof; one that comes all the same is still answered.
    public internal(set) var impossible: [Box]
    /// Whether something is done when no rule matches.
    public let hasOtherwise: Bool
    /// How many cases there are, those that cannot be among them.
    public let caseCount: UInt128

    /// The rules by rank: the first beats all others.
    let ranking: [Int]
    /// One box for each rule, by rank.
    let index: BoxIndex
    /// Of each attribute, whether a rule asks for it.
    let isLookedAt: [Bool]

    /// - Parameters:
    ///   - rules: in the order they are written; sides of their boxes may reach beyond the domains.
    ///   - impossible: in any order; they may overlap.
    public init(
        _ policy: HitPolicy, attributes: [CaseAttribute], rules: [RouteRule], impossible: [Box] = [],
        hasOtherwise: Bool = false
    ) throws(RouteTableFault) {
        self.policy = policy
        self.attributes = attributes
        self.rules = rules
        self.impossible = impossible
        self.hasOtherwise = hasOtherwise
        caseCount = try Self.count(attributes)
        ranking =
            policy == .priority
            ? rules.indices.sorted { (rules[$1].priority, $0) < (rules[$0].priority, $1) } : Array(rules.indices)
        let index = BoxIndex(attributes, ranking.map { rules[$0].cases })
        let everything = BitSet.full(rules.count)
        self.index = index
        isLookedAt = attributes.indices.map { index.full[$0] != everything }
    }

    private static func count(_ attributes: [CaseAttribute]) throws(RouteTableFault) -> UInt128 {
        var cases: UInt128 = 1
        for attribute in attributes {
            if case .integers(let range) = attribute.domain, range.clamped(to: CaseAttribute.widest) != range {
                throw .tooWide(attribute: attribute.name)
            }
            let size = attribute.all.count
            guard size > 0 else { throw .noValues(attribute: attribute.name) }
            let (product, isTooLarge) = cases.multipliedReportingOverflow(by: UInt128(size))
            guard !isTooLarge else { throw .tooManyCases }
            cases = product
        }
        return cases
    }
}

/// Why no table can be made.
public enum RouteTableFault: Error, Sendable, Hashable {
    /// An attribute that can say nothing.
    case noValues(attribute: String)
    /// A range beyond `CaseAttribute.widest`.
    case tooWide(attribute: String)
    /// 2¹²⁸ cases or more.
    case tooManyCases
}
