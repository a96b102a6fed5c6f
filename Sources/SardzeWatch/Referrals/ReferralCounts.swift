import SardzeRouting
import SardzeRules
import SardzeTime

/// How many referrals a plan has had, by what is known of them: for reports, so small counts are held back.
public struct ReferralCounts: Sendable {
    public let plan: String
    /// Only what was handed over in it, by the plan's clock. Two years share no referral, so that no count can be worked out
    /// from the difference of two others.
    public let year: Int
    /// `nil` when held back.
    public let total: Int?
    /// None when the total is held back.
    public let tables: [Table]

    /// What a table counts by.
    public enum Kind: Sendable, Hashable {
        case state, sender, body, outcome
        /// An attribute of the rules.
        case attribute(String)
    }

    public struct Table: Sendable {
        public let kind: Kind
        /// In their own order, only what there is; none when the whole table is held back.
        public let rows: [Row]
        public let isHeldBack: Bool
    }

    public struct Row: Sendable {
        /// `nil` where nobody said.
        public let value: String?
        /// `nil` when held back.
        public let count: Int?
    }

    /// - Parameters:
    ///   - year: the year it is when `nil`.
    ///   - isWhole: whether small counts are shown too: for that there must be a reason, which the ledger keeps.
    public init?(_ review: PlanReview, in year: Int? = nil, isWhole: Bool) {
        guard let plan = review.plan, let clock = review.clock else { return nil }
        let year = year ?? review.today.year
        let referrals = review.record.referrals.referrals.filter { referral in
            referral.sent != nil && clock.day(referral.opened).year == year
        }
        self.year = year
        self.plan = review.current.plan
        guard isWhole || !SmallCounts.isSmall(referrals.count) else {
            (total, tables) = (nil, [])
            return
        }
        total = referrals.count
        let attributes = plan.routing?.attributes.map(\.attribute) ?? []
        let steps = referrals.flatMap(\.steps)
        let listed: [(Kind, [String?], [String])] =
            [
                (.state, referrals.map(\.state.rawValue), ReferralState.allCases.map(\.rawValue)),
                (.sender, referrals.map(\.sender), plan.bodies.ids),
                (.body, referrals.flatMap { Set($0.steps.map(\.body)) }, plan.bodies.ids),
                (.outcome, steps.compactMap(\.outcome?.rawValue), ReferralOutcome.allCases.map(\.rawValue)),
            ]
            + attributes.map { attribute in
                (
                    .attribute(attribute.name), referrals.map { $0.value(of: attribute.name) },
                    attribute.listed
                )
            }
        tables = listed.map { Self.table($0.0, $0.1, inOrderOf: $0.2, isWhole: isWhole) }.filter {
            !$0.rows.isEmpty || $0.isHeldBack
        }
    }

    private static func table(
        _ kind: Kind, _ values: [String?], inOrderOf order: [String], isWhole: Bool
    ) -> Table {
        let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
        let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        func place(_ value: String?) -> Int { value.map { places[$0] ?? order.count } ?? .max }
        let rows = counts.sorted {
            let (one, two) = (place($0.key), place($1.key))
            return one != two ? one < two : NaturalOrder.precedes($0.key ?? "", $1.key ?? "")
        }
        let shown = isWhole ? rows.map(\.value) : SmallCounts.shown(rows.map(\.value))
        return Table(
            kind: kind, rows: zip(rows, shown ?? []).map { Row(value: $0.key, count: $1) }, isHeldBack: shown == nil)
    }
}

extension CaseAttribute {
    /// Its values where they are listed; numbers have an order of their own.
    fileprivate var listed: [String] { if case .values(let values) = domain { values } else { [] } }
}
