import SardzeRouting
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords
import Testing

struct RoutingReadingTests {
    private static let section = """
        routing:
          policy: collect
          immediately: 30 minutes
          feedback: {received: 1 working day, illustrative: yes}
          case:
            concern: [abuse, grooming, neglect]
            age: 0..17
            disability: boolean
          reserves: {acute: {concern: abuse}}
          rules:
            R01:
              title: Danger
              if: {concern: [abuse, grooming], age: ..13, disability: {not: no}}
              steps:
                - {body: VP, do: call, within: immediately, illustrative: yes}
                - {name: opinion, body: SD, do: assess, within: triju darbdienu laikā, limit: 1 month, if: {age: 5..9}}
              resources: [line]
            R02: {after: {step: opinion, outcome: [service-started]}, feedback: none, steps: [{body: SD, do: help, within: 10 days}]}
          otherwise: {steps: [{body: SD, do: triage, within: same day}]}
          impossible: [{concern: neglect, age: 17}]
          always: [{if: {concern: abuse}, body: VP, within: nekavējoties}]
          tests:
            - {case: {concern: abuse, age: 12, disability: yes}, expect: {rules: [R01], bodies: [VP, SD], otherwise: no}}

        """
    private static let head = """
        period: 2026-01-01/2026-12-31
        coordinator: SD
        bodies:
          SD: {name: Social, hours: 8:30..17:00, from: 2026-02-01, capacity: {per: year, count: 9, reserved: {acute: 2}}}
          VP: {name: Police, works: every day}
        resources: {line: {name: Line}}

        """

    @Test func `the whole language is read`() throws {
        let read = PlanText(Self.head + Self.section)
        #expect(read.placed == [])
        let plan = try read.plan
        let routing = try #require(plan.routing)
        #expect(routing.hitPolicy == .collect && routing.minutesAtOnce == 30)
        #expect(routing.attributes.ids == ["concern", "age", "disability"])
        #expect(routing.rows.map(\.id.value) == ["R01"] && routing.chained.map(\.id.value) == ["R02"])
        let rule = try #require(routing.rules["R01"])
        #expect(
            rule.condition.box == Box([0: ValueSet(0...1), 1: ValueSet(0...13), 2: ValueSet(1...1)]))
        #expect(rule.steps.map(\.within?.value) == [.immediately, .duration(When.Duration(3, .workingDay))])
        #expect(rule.steps[1].condition?.box == Box([1: ValueSet(5...9)]))
        #expect(rule.steps[1].limit?.value == When.Duration(1, .month))
        #expect(routing.isIllustrative(rule.steps[0], of: rule) && !routing.isIllustrative(rule.steps[1], of: rule))
        #expect(routing.feedback(of: rule) == .usual)
        #expect(routing.feedback(of: try #require(routing.rules["R02"])) == nil)
        #expect(routing.impossible.map(\.box) == [Box([0: ValueSet(2...2), 1: ValueSet(17...17)])])
        #expect(routing.tests.map(\.values) == [[0: 0, 1: 12, 2: 1]])
        #expect(routing.always.first?.within?.value == .immediately)
        let bodies = Array(plan.bodies)
        #expect(bodies.map { plan.openingHours(of: $0).description } == ["8:30..17:00", "always"])
        #expect(bodies.map(plan.isAlwaysOpen) == [false, true])
        #expect(bodies[0].from?.value == (try day("2026-02-01")))
    }

    private static let plain = PlanText.head

    @Test func `attributes may stand in another file than the rules`() throws {
        let read = PlanText(
            Self.plain, "routing: {rules: {A: {if: {x: a}, steps: []}}}\n", "routing: {case: {x: [a, b]}}\n")
        #expect(read.placed == [])
        #expect(try read.plan.routing?.rules["A"]?.condition.box == Box([0: ValueSet(0...0)]))
    }

    @Test(arguments: [
        ("1 working day", When.Deadline.Within.duration(When.Duration(1, .workingDay))),
        ("3 darbdienas", .duration(When.Duration(3, .workingDay))),
        ("10 dienu laikā", .duration(When.Duration(10, .day))),
        ("within 2 hours", .duration(When.Duration(2, .hour))), ("tajā pašā dienā", .sameDay),
        ("at once", .immediately),
        ("same day", .sameDay), ("nekavējoties", .immediately), ("10 days", .duration(When.Duration(10, .day))),
    ])
    func `a deadline is read in the words people use`(text: String, within: When.Deadline.Within) throws {
        let read = PlanText(
            Self.plain + "routing: {case: {x: [a]}, rules: {A: {steps: [{body: SD, do: help, within: \(text)}]}}}\n")
        #expect(read.placed == [])
        #expect(try read.plan.routing?.rules["A"]?.steps[0].within?.value == within)
    }

    @Test func `a file alone is read with its keys under routing or at the top`() throws {
        for text in [
            Self.section,
            Self.section.split(separator: "\n").dropFirst().map { $0.dropFirst(2) }.joined(separator: "\n"),
        ] {
            var sources = Sources()
            let read = RoutingFile.read(sources.add(SourceText(path: "r.yaml", text)), from: sources)
            #expect(read.diagnostics.map(\.message.en) == [])
            #expect(read.routing?.rules.ids == ["R01", "R02"])
        }
    }

    @Test func `a file without routing says so`() {
        for text in ["", "bodies: {SD: {name: Social}}\n"] {
            var sources = Sources()
            let read = RoutingFile.read(sources.add(SourceText(path: "r.yaml", text)), from: sources)
            #expect(read.diagnostics.map(\.code) == ["missing-key"])
        }
    }
}
