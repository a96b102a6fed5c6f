public import SardzeRouting

/// The section `routing:` ready to be asked: its rules as a table, and what every row of it does.
public struct CompiledRouting: Sendable {
    public let routing: Routing
    /// One rule for each of `rows`, in their order.
    public let table: RouteTable
    /// The rules that are asked of a case.
    public let rows: [Routing.Rule]

    public init(_ routing: Routing) throws(RouteTableFault) {
        self.init(routing, try routing.table())
    }

    /// - Parameter table: of this section.
    init(_ routing: Routing, _ table: RouteTable) {
        self.routing = routing
        self.table = table
        rows = routing.rows
    }
}
