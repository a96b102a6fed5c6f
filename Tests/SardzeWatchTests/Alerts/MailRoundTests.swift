import SardzeRules
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// Which mailbox is told what, and that none gets two letters a day.
struct MailRoundTests {
    /// A plan that is overdue from the first of February on, for every body.
    ///
    /// - Parameter bodies: what stands behind each body's key.
    private static func rules(_ bodies: [(key: String, text: String)]) -> String {
        let keys = bodies.map { "  \($0.key): \($0.text)\n" }.joined()
        let activities = bodies.map { body in
            "  a\(body.key): {title: A\(body.key), when: 2026. gada janvārī, responsible: \(body.key)}\n"
        }.joined()
        return """
            plan: test
            period: 2026-01-01/2026-12-31
            country: LV
            timezone: Europe/Riga
            bodies:
            \(keys)activities:
            \(activities)
            """
    }

    private func contexts(
        _ plans: [(name: String, text: String)], _ day: String, hour: Int = 9, _ facts: [String: [Fact]] = [:]
    ) throws -> [AlertContext] {
        try plans.map { plan in
            let planning = Planning(
                [("rules/\(plan.name)/plan.yaml", plan.text.replacing("plan: test", with: "plan: \(plan.name)"))],
                named: plan.name)
            let story = try AlertStory(planning, facts[plan.name] ?? [])
            return story.context(try #require(CivilDate(day)), (hour, 0))
        }
    }

    private func round(_ contexts: [AlertContext]) -> MailRound {
        MailRound(AlertContext.together(contexts).map { MailRound.Part($0, AlertDecision($0)) })
    }

    @Test func `a body's digest goes to its own mailbox and to its officers' in office, each address once`() throws {
        let rules = Self.rules([
            (
                "SD",
                "{email: sd@x.lv, officers: [{role: head, email: head@x.lv}, {role: old, email: old@x.lv, until: 2026-01-15}, {role: clerk, email: SD@X.LV}]}"
            )
        ])
        let round = round(try contexts([("p", rules)], "2026-02-02"))
        #expect(round.mailings.map(\.address) == ["sd@x.lv", "head@x.lv"])
        #expect(round.mailings.map { $0.parts.map(\.officer) } == [[nil], ["head"]])
        #expect(round.held.isEmpty && round.unaddressed.isEmpty)
    }

    @Test func `what an office has goes to that office and to the body, and to no other office`() throws {
        let rules = Self.rules([
            ("SD", "{email: sd@x.lv, officers: [{role: head, email: head@x.lv}, {role: clerk, email: clerk@x.lv}]}")
        ])
        let given = Fact.assigned(task: "aSD@2026-01", body: "SD", officer: "clerk", reason: nil)
        let context = try contexts([("p", rules)], "2026-02-02", [:])[0]
        let name = try #require(context.tasks.first?.id)
        #expect(name.hasPrefix("aSD@"))
        guard case .assigned(_, let body, let officer, let reason) = given else { return }
        let facts = ["p": [Fact.assigned(task: name, body: body, officer: officer, reason: reason)]]
        let round = round(try contexts([("p", rules)], "2026-02-02", facts))
        #expect(round.mailings.map(\.address) == ["sd@x.lv", "clerk@x.lv"])
    }

    @Test func `where neither the office nor the body has an address, everybody there is gets it`() throws {
        let rules = Self.rules([("SD", "{officers: [{role: head, email: head@x.lv}, {role: clerk}]}")])
        let context = try contexts([("p", rules)], "2026-02-02")[0]
        let name = try #require(context.tasks.first?.id)
        let facts = ["p": [Fact.assigned(task: name, body: "SD", officer: "clerk", reason: nil)]]
        #expect(round(try contexts([("p", rules)], "2026-02-02", facts)).mailings.map(\.address) == ["head@x.lv"])
    }

    @Test func `bodies of two plans with one mailbox get one letter with a part for each`() throws {
        let first = Self.rules([("SD", "{email: town@x.lv}"), ("VP", "{email: vp@x.lv}")])
        let second = Self.rules([("IN", "{email: Town@x.lv}")])
        let round = round(try contexts([("p", first), ("q", second)], "2026-02-02"))
        #expect(round.mailings.map(\.address) == ["town@x.lv", "vp@x.lv"])
        #expect(round.mailings[0].parts.map { "\($0.digest.plan)/\($0.digest.body)" } == ["p/SD", "q/IN"])
    }

    @Test func `bodies told at different hours with one mailbox wait for the later hour`() throws {
        let early = Self.rules([("SD", "{email: town@x.lv}"), ("VP", "{email: vp@x.lv}")])
        let late = Self.rules([("IN", "{email: town@x.lv}")]) + "alerts: {digest: daily at 10:00}\n"
        let nine = round(try contexts([("p", early), ("q", late)], "2026-02-02", hour: 9))
        #expect(nine.mailings.map(\.address) == ["vp@x.lv"])
        #expect(nine.held.map(\.body) == ["SD"])
        let ten = round(try contexts([("p", early), ("q", late)], "2026-02-02", hour: 10))
        #expect(ten.mailings.map(\.address) == ["town@x.lv", "vp@x.lv"])
        #expect(ten.mailings[0].parts.count == 2)
    }

    /// Else a step of a referral that cannot wait until tomorrow would count on today's digest, and be held back.
    @Test func `a mailbox that had its letter is told no more today, at whatever hour its other plans tell`() throws {
        let early = Self.rules([("SD", "{email: town@x.lv}")])
        let late = Self.rules([("IN", "{email: Town@x.lv}")]) + "alerts: {digest: daily at 10:00}\n"
        let today = try #require(CivilDate("2026-02-02"))
        let facts = ["p": [Fact.told(Fact.Told(.none, to: "SD", on: today, isUrgent: false, []))]]
        let together = AlertContext.together(try contexts([("p", early), ("q", late)], "2026-02-02", facts))
        let next = together[1].nextDigest(of: "IN")
        #expect(together[1].clock.day(next) == today.adding(days: 1))
        #expect(MailRound(together.map { MailRound.Part($0, AlertDecision($0)) }).held.isEmpty)
    }

    /// Plans of chance that share mailboxes by chance, run every other hour for six weeks, while nobody does anything.
    @Test(arguments: 0..<8) func `no mailbox gets two letters a day, nothing is left out, nobody waits for ever`(
        seed: UInt64
    )
        throws
    {
        var generator = SeededGenerator(seed: seed)
        let addresses = (0..<4).map { "m\($0)@x.lv" }
        let plans: [(name: String, text: String)] = (0..<3).map { index in
            let bodies = (0..<3).map { body -> (key: String, text: String) in
                let own = addresses.randomElement(using: &generator) ?? ""
                let officer = addresses.randomElement(using: &generator) ?? ""
                let hasOfficer = Bool.random(using: &generator)
                return (
                    "B\(body)",
                    "{email: \(Bool.random(using: &generator) ? own : own.uppercased())"
                        + (hasOfficer ? ", officers: [{role: r, email: \(officer)}]}" : "}")
                )
            }
            let hour = [8, 8, 10, 14].randomElement(using: &generator) ?? 8
            return ("p\(index)", Self.rules(bodies) + "alerts: {digest: daily at \(hour):00}\n")
        }
        var records: [String: Record] = [:]
        let base = try contexts(plans, "2026-02-01")
        var reached: Set<String> = []
        let start = try #require(CivilDate("2026-02-01"))
        for offset in 0..<42 {
            let day = start.adding(days: offset)
            var letters: [String: Int] = [:]
            for hour in stride(from: 0, through: 22, by: 2) {
                let now = base.map { context in
                    AlertContext(
                        plan: context.plan, tasks: context.tasks, record: records[context.plan.id] ?? Record(),
                        clock: context.clock, today: day,
                        now: context.clock.instant(CivilDateTime(day, secondOfDay: hour * 3_600)), isWhole: true)
                }
                let together = AlertContext.together(now)
                let decisions = together.map { AlertDecision($0) }
                let round = MailRound(zip(together, decisions).map { MailRound.Part($0, $1) })
                for mailing in round.mailings {
                    letters[mailing.address.lowercased(), default: 0] += 1
                    for part in mailing.parts {
                        let digest = part.digest
                        reached.insert("\(digest.plan)/\(digest.body)")
                        records[digest.plan, default: Record()].take(
                            .told(
                                Fact.Told(
                                    .none, to: digest.body, officer: part.officer, on: day, isUrgent: false,
                                    digest.items.map(\.telling))))
                    }
                }
                let whole = decisions.flatMap(\.digests).filter { digest in !round.held.contains(digest) }
                for digest in whole {
                    let parts = round.mailings.flatMap(\.parts).map(\.digest).filter {
                        $0.plan == digest.plan && $0.body == digest.body
                    }
                    #expect(Set(parts.flatMap(\.items)) == Set(digest.items))
                }
            }
            #expect(letters.values.allSatisfy { $0 == 1 }, "seed \(seed), \(day): \(letters)")
        }
        #expect(reached.count == 9, "seed \(seed): only \(reached.sorted()) were ever told")
    }
}
