public import SardzeRouting

extension Routing {
    /// What a route table is made of: the rules that are asked of a case. One that follows a step is none of them.
    public var rows: [Rule] { rules.filter { $0.after == nil } }

    /// The rules that fire once a step is done.
    public var chained: [Rule] { rules.filter { $0.after != nil } }

    /// Every rule, and what is done otherwise.
    public var everyRule: [Rule] { rules + (otherwise.map { [$0] } ?? []) }

    /// `collect` unless the rules say otherwise.
    public var hitPolicy: HitPolicy { policy?.value ?? .collect }
}
