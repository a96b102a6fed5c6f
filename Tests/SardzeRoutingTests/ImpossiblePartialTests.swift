import Testing

@testable import SardzeRouting

/// A half known case that cannot be: a slip in what was said must drop nobody who may be needed.
struct ImpossiblePartialTests {
    @Test func `a contradiction keeps every rule that what is known leaves open`() throws {
        var danger = Box.all
        danger[0] = ValueSet(1...1)
        var contradiction = Box.all
        contradiction[1] = ValueSet(1...1)
        contradiction[2] = ValueSet(1...1)
        let table = try RouteTable(
            .collect,
            attributes: ["urgent", "a", "b"].map { CaseAttribute($0, .boolean) },
            rules: [RouteRule("R1", danger, route: 0)], impossible: [contradiction], hasOtherwise: true)
        let partial = try #require(table.partial([nil, 1, 1]))
        #expect(partial.possible == [0] && partial.askNext == 0, "\(partial)")
    }
}
