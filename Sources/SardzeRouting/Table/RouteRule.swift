/// One row of a table: which cases it takes, and the way it sends them.
public struct RouteRule: Sendable, Hashable {
    /// For the caller alone: the table goes by places.
    public var name: String
    /// The cases it matches.
    public var cases: Box
    /// Rules of one number lead the same way.
    public var route: Int
    /// Higher wins, under `HitPolicy.priority` only.
    public var priority: Int

    public init(_ name: String, _ cases: Box, route: Int, priority: Int = 0) {
        self.name = name
        self.cases = cases
        self.route = route
        self.priority = priority
    }
}
