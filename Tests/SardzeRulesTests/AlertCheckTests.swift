import SardzeRules
import SardzeText
import Testing

/// What the checks say of alerts that were read without fault.
struct AlertCheckTests {
    private static let codes = ["alerts-off", "deputy-missing", "escalation-order", "repeat-narrows", "no-contact"]

    private static let head = """
        period: 2026-01-01/2026-12-31
        coordinator: SG
        bodies:
          SD: {name: Social, email: sd@town.internal, deputy: BT}
          VP: {name: Police, email: vp@town.internal, works: every day}
          BT: {name: Court, email: bt@town.internal}
          SG: {name: Group}
          IN: {name: Schools}
          GR: {name: Round table, members: [IN, VP]}

        """

    /// The findings of these checks: `code text`.
    private func findings(_ alerts: String, of activity: String = "", lead: String = "SD") throws -> [String] {
        let own = activity.isEmpty ? "" : ", alerts: \(activity)"
        let read = PlanText(
            Self.head, "alerts: \(alerts)\n",
            "activities: {a: {title: A, when: weekly, responsible: \(lead)\(own)}}\n")
        #expect(read.placed == [])
        let plan = try read.plan
        return Check.all.filter { Self.codes.contains($0.code) }.flatMap { $0.run(plan) }.map {
            "\($0.code) \(read.text($0.span))"
        }.sorted()
    }

    @Test func `the usual policy is silent, written or not`() throws {
        #expect(try findings("") == [])
        #expect(try findings("{remind: 7 days before, overdue: at once, repeat: weekly then monthly}") == [])
        #expect(
            try findings("{escalate: [{after: 5 working days, to: deputy}, {after: 10 working days, to: VP}]}") == [])
    }

    @Test(arguments: [
        ("{remind: none, overdue: none}", "", ["alerts-off none"]), ("{remind: none}", "", []),
        ("{overdue: none}", "", []), ("{remind: none}", "{overdue: none}", ["alerts-off none"]),
        ("", "{remind: none, overdue: none}", ["alerts-off none"]),
        ("{remind: none, overdue: none}", "{remind: 3 days before}", ["alerts-off none"]),
        ("{digest: on Saturday at 8:00}", "", []),
    ])
    func `alerts that nobody would ever get are pointed at`(alerts: String, activity: String, found: [String]) throws {
        #expect(try findings(alerts, of: activity) == found)
    }

    @Test(arguments: [
        ("{repeat: weekly then weekly}", ["repeat-narrows weekly then weekly"]),
        ("{repeat: monthly then weekly}", ["repeat-narrows monthly then weekly"]),
        ("{repeat: every 5 working days then weekly}", ["repeat-narrows every 5 working days then weekly"]),
        ("{repeat: daily then weekly then monthly}", []), ("{repeat: none}", []), ("{repeat: weekly}", []),
    ])
    func `repeats are to widen`(alerts: String, found: [String]) throws {
        #expect(try findings(alerts) == found)
    }

    @Test(arguments: [
        ("{after: 2 weeks, to: VP}, {after: 5 days, to: BT}", ["escalation-order 5 days"]),
        ("{after: 5 days, to: BT}, {after: 5 days, to: VP}", []),
        ("{after: 5 days, to: BT}, {after: 9 days, to: BT}", ["escalation-order BT"]),
        ("{after: 5 days, to: SG}", ["no-contact SG"]), ("{after: 5 days, to: coordinator}", ["no-contact SG"]),
        ("{after: 5 days, to: IN}", ["no-contact IN"]), ("{after: 5 days, to: GR}", []),
    ])
    func `escalations go on in time, to others, who can be told`(steps: String, found: [String]) throws {
        #expect(try findings("{escalate: [\(steps)]}") == found)
        #expect(try findings("", of: "{escalate: [\(steps)]}") == found)
    }

    @Test func `a deputy is missed only where no lead has one`() throws {
        let escalate = "{escalate: [{after: 5 days, to: deputy}]}"
        #expect(try findings(escalate, lead: "VP") == ["deputy-missing deputy"])
        #expect(try findings("", of: escalate, lead: "VP") == ["deputy-missing deputy"])
        #expect(try findings(escalate, lead: "SD") == [])
        // A body that acts on cases only has one.
        let routing = "routing: {case: {x: [a]}, otherwise: {steps: [{body: SD, do: help, within: 1 day}]}}"
        #expect(try findings("\(escalate)\n\(routing)", lead: "VP") == [])
        // The plan's own escalations do not hold for an activity that has others.
        #expect(try findings(escalate, of: "{escalate: none}", lead: "VP") == [])
    }
}
