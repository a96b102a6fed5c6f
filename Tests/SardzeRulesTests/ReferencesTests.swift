import SardzeRules
import SardzeText
import SardzeWords
import Testing

struct ReferencesTests {
    private static let head = """
        period: 2026-01-01/2026-12-31
        levels: {primary: Primary}
        funding: {budget: budget}
        calendar: {breaks: {autumn: 2026-10-19/2026-10-23}}
        bodies: {social: {name: Social}, police: {name: Police}}
        goals: {"first": {level: primary, title: Goal, results: {reached: Result}}, "2": {title: Other}}

        """

    /// One name nothing defines, and the nearest that is.
    @Test(arguments: [
        ("coordinator: socal", "socal", "social"), ("bodies: {X: {deputy: sociel}}", "sociel", "social"),
        ("bodies: {X: {out of hours: polices}}", "polices", "police"),
        ("bodies: {X: {members: [social, polcie]}}", "polcie", "police"),
        ("goals: {x: {level: primry}}", "primry", "primary"),
        ("activities: {a: {title: A, when: reizi gadā, responsible: [social, polise]}}", "polise", "police"),
        ("activities: {a: {title: A, when: reizi gadā, lead: Social}}", "Social", "social"),
        ("activities: {a: {title: A, when: reizi gadā, goal: frist}}", "frist", "first"),
        ("activities: {a: {title: A, when: reizi gadā, goal: first, results: [reach]}}", "reach", nil),
        ("activities: {a: {title: A, when: reizi gadā, goal: first, results: [reachd]}}", "reachd", "reached"),
        ("activities: {a: {title: A, when: reizi gadā, level: primari}}", "primari", "primary"),
        ("activities: {drill: {title: A, when: reizi gadā, after: dril}}", "dril", "drill"),
        ("activities: {a: {title: A, when: {every: week, except: autum}}}", "autum", "autumn"),
        ("indicators: {x: {from: [plice]}}", "plice", "police"),
        ("indicators: {x: {figures: {2025: {soical: 1}}}}", "soical", "social"),
        ("resources: {x: {owner: pollice}}", "pollice", "police"),
    ])
    func `a name nothing defines is reported with the nearest`(text: String, name: String, nearest: String?) throws {
        let read = PlanText(Self.head, text + "\n")
        #expect(read.codes == ["unknown-reference"])
        let diagnostic = try #require(read.result.diagnostics.first)
        #expect(diagnostic.message.en.hasSuffix("`\(name)`"))
        if let nearest {
            #expect(diagnostic.help?.en == "did you mean `\(nearest)`?")
        } else {
            #expect(diagnostic.help?.en == "define it, or use one of reached")
        }
        #expect(read.text(diagnostic.span).contains(name))
    }

    @Test func `without a near name the known ones are listed`() throws {
        let read = PlanText(Self.head, "coordinator: Council\n")
        #expect(read.result.diagnostics.map(\.help?.en) == ["define it, or use one of social, police"])
        #expect(read.result.diagnostics.flatMap(\.related).map { read.place($0.span) } == ["a.yaml:5:1"])
    }

    @Test func `where nothing is defined the help says so`() {
        let read = PlanText("period: 2026-01-01/2026-12-31\ncoordinator: SD\n")
        #expect(read.result.diagnostics.map(\.help?.en) == ["define it first"])
    }

    @Test func `names may be defined after they are used, in another file`() {
        let read = PlanText(
            "coordinator: SD\nactivities: {a: {title: A, when: reizi gadā, after: b, responsible: SD}}\n",
            "activities: {b: {title: B, when: reizi gadā, responsible: SD}}\nbodies: {SD: {name: x}}\n",
            "period: 2026-01-01/2026-12-31\n")
        #expect(read.codes == [])
    }

    @Test func `a result of another goal is no result of this one`() {
        let read = PlanText(
            Self.head, "activities: {a: {title: A, when: reizi gadā, goal: '2', results: [reached]}}\n")
        #expect(read.codes == ["unknown-reference"])
    }
}
