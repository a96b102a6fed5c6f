import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords
import TestSupport
import Testing

struct AlertReadingTests {
    /// A plan whose `alerts:` holds one key.
    private func read(_ key: String, _ value: String) -> PlanText {
        PlanText(PlanText.head, "alerts:\n  \(key): \(value)\n")
    }

    private func policy(_ key: String, _ value: String) throws -> AlertPolicy {
        let read = read(key, value)
        #expect(read.placed == [], "\(read.result.diagnostics.map(\.message.en))")
        return try read.plan.alertPolicy
    }

    // MARK: What is read

    @Test(arguments: [
        ("7 days before", "7 days before"), ("a week before", "1 week before"), ("nedēļu iepriekš", "1 week before"),
        ("7 dienas pirms", "7 days before"), ("septiņas dienas pirms termiņa", "7 days before"),
        ("5 darbdienas pirms", "5 working days before"),
        ("5 working days before the deadline", "5 working days before"),
        ("two weeks in advance", "2 weeks before"), ("divas nedēļas iepriekš", "2 weeks before"),
        ("Mēnesi pirms termiņa", "1 month before"), ("nekad", "none"), ("none", "none"), ("nav", "none"),
        ("7 dienas pirms pēdējās dienas", "7 days before"), ("3 years before", "3 years before"),
    ])
    func `a reminder is read in the words people use`(text: String, normal: String) throws {
        #expect(try policy("remind", text).remind.description == normal)
    }

    @Test(arguments: [
        ("at once", "at once"), ("uzreiz", "at once"), ("nekavējoties", "at once"), ("Immediately", "at once"),
        ("none", "none"), ("nekad", "none"), ("after 2 working days", "after 2 working days"),
        ("pēc 2 darbdienām", "after 2 working days"), ("divas darbdienas pēc termiņa", "after 2 working days"),
        ("pēc nedēļas", "after 1 week"), ("3 days after the deadline", "after 3 days"),
        ("3 days later", "after 3 days"),
        ("after a month", "after 1 month"), ("after 1 day", "after 1 day"),
    ])
    func `a notice of something overdue is read in the words people use`(text: String, normal: String) throws {
        #expect(try policy("overdue", text).overdue.description == normal)
    }

    @Test(arguments: [
        ("weekly then monthly", "weekly then monthly"), ("weekly, then monthly", "weekly then monthly"),
        ("\"reizi nedēļā, pēc tam reizi mēnesī\"", "weekly then monthly"),
        ("daily then weekly then monthly", "daily then weekly then monthly"), ("every 3 days", "every 3 days"),
        ("ik pēc 3 dienām, tad reizi ceturksnī", "every 3 days then every 3 months"),
        ("katru darbdienu", "every working day"),
        ("every two weeks and then every quarter", "every 2 weeks then every 3 months"),
        ("ik nedēļu", "weekly"), ("reizi pusgadā", "every 6 months"), ("once a year", "yearly"), ("none", "none"),
        ("[]", "none"), ("every 7 days", "every 7 days"), ("every week", "weekly"),
    ])
    func `repeats are read in the words people use`(text: String, normal: String) throws {
        #expect(try AlertPolicy.text(repeats: policy("repeat", text).repeats) == normal)
    }

    @Test(arguments: [
        ("daily at 8:00", "daily at 8:00"), ("8:00", "daily at 8:00"), ("at 8", "daily at 8:00"),
        ("katru dienu plkst. 8:00", "daily at 8:00"), ("ik dienu plkst. 8.30", "daily at 8:30"),
        ("daily", "daily at 8:00"), ("at 7:15 every day", "daily at 7:15"),
        ("on Monday and Thursday at 8:00", "on Monday and Thursday at 8:00"),
        ("\"on Monday, Tuesday and Thursday at 23:59\"", "on Monday, Tuesday and Thursday at 23:59"),
        ("every Monday at 0:00", "on Monday at 0:00"), ("weekly on Friday at 16:00", "on Friday at 16:00"),
        ("pirmdienās un ceturtdienās plkst. 8:00", "on Monday and Thursday at 8:00"),
        ("katru pirmdienu plkst. 9", "on Monday at 9:00"), ("Mondays at 9:05", "on Monday at 9:05"),
        ("plkst. 10:00 otrdienās", "on Tuesday at 10:00"), ("on Wednesday", "on Wednesday at 8:00"),
    ])
    func `the time of a digest is read in the words people use`(text: String, normal: String) throws {
        #expect(try policy("digest", text).digest.description == normal)
    }

    @Test(arguments: [
        ("[weekends, holidays]", "weekends holidays"), ("[]", ""), ("none", ""), ("nav", ""), ("holidays", "holidays"),
        ("[nedēļas nogales, svētku dienas]", "weekends holidays"), ("[Public holidays]", "holidays"),
    ])
    func `quiet days are read in the words people use`(text: String, normal: String) throws {
        let quiet = try policy("quiet", text).quiet
        #expect(AlertPolicy.QuietDays.allCases.filter(quiet.contains).map(\.rawValue).joined(separator: " ") == normal)
    }

    @Test func `escalations are read`() throws {
        #expect(try policy("escalate", "none").escalations == [])
        #expect(try policy("escalate", "[]").escalations == [])
        let list =
            "[{after: 5 working days, to: deputy}, {after: pēc divām nedēļām, to: VP}, {after: mēnesis, to: koordinatoram}]"
        #expect(
            try policy("escalate", list).escalations == [
                .init(after: When.Duration(5, .workingDay), to: .deputy),
                .init(after: When.Duration(2, .week), to: .body("VP")),
                .init(after: When.Duration(1, .month), to: .coordinator),
            ])
        #expect(
            try policy("escalate", "{after: 5 days, to: aizvietotājai}").escalations == [
                .init(after: When.Duration(5, .day), to: .deputy)
            ])
    }

    @Test func `what nobody wrote is as usual`() throws {
        let plan = try PlanText(PlanText.head).plan
        #expect(plan.alertPolicy == .standard)
        #expect(try policy("remind", "none").overdue == .atOnce)
    }

    @Test func `keys may be spread over files, and an activity says what differs`() throws {
        let read = PlanText(
            PlanText.head, "alerts: {remind: 3 days before}\n", "alerts: {quiet: [], digest: 9:00}\n",
            "activities: {a: {title: A, when: weekly, responsible: SD, alerts: {repeat: daily}}}\n")
        #expect(read.placed == [])
        let plan = try read.plan
        #expect(plan.alertPolicy.remind == .before(When.Duration(3, .day)) && plan.alertPolicy.quiet == [])
        var own = plan.alertPolicy
        own.repeats = [When.Duration(1, .day)]
        #expect(plan.alertPolicy(of: "a") == own && plan.alertPolicy(of: "b") == plan.alertPolicy)
    }

    // MARK: What is refused

    @Test(arguments: [
        ("remind", "⟦soon⟧", "wrong-type"), ("remind", "⟦7 days⟧", "wrong-type"),
        ("remind", "⟦seven⟧ before", "wrong-type"),
        ("remind", "⟦before⟧", "wrong-type"), ("remind", "⟦36 hours⟧ before", "wrong-type"),
        ("remind", "⟦11 years⟧ before", "wrong-type"), ("remind", "⟦[7 days before]⟧", "wrong-type"),
        ("remind", "⟦7 days before the meeting⟧", "wrong-type"), ("remind", "⟦0 days⟧ before", "wrong-type"),
        ("overdue", "⟦2 days before⟧", "wrong-type"), ("overdue", "after ⟦a while⟧", "wrong-type"),
        ("overdue", "after ⟦2 hours⟧", "wrong-type"), ("overdue", "⟦after⟧", "wrong-type"),
        ("repeat", "weekly then ⟦sometimes⟧", "wrong-type"), ("repeat", "weekly then ⟦biweekly⟧", "phrase-ambiguous"),
        ("repeat", "⟦weekly then⟧", "wrong-type"), ("repeat", "⟦twice a week⟧", "wrong-type"),
        ("repeat", "⟦every Monday⟧", "wrong-type"), ("repeat", "⟦every semester⟧", "wrong-type"),
        ("repeat", "⟦every 5 hours⟧", "wrong-type"),
        ("escalate", "⟦deputy⟧", "wrong-type"), ("escalate", "[⟦deputy⟧]", "wrong-type"),
        ("escalate", "[⟦{after: 5 days}⟧]", "missing-key"), ("escalate", "[⟦{to: deputy}⟧]", "missing-key"),
        ("escalate", "[{after: ⟦soon⟧, to: deputy}]", "wrong-type"),
        ("escalate", "[{after: ⟦3 hours⟧, to: deputy}]", "wrong-type"),
        ("escalate", "[{after: 5 days, to: ⟦XX⟧}]", "unknown-reference"),
        ("escalate", "[{after: 5 days, to: SD, ⟦who⟧: VP}]", "unknown-key"),
        ("digest", "⟦monthly⟧ at 8:00", "wrong-type"), ("digest", "⟦daily at 25:00⟧", "wrong-type"),
        ("digest", "⟦daily at 8:60⟧", "wrong-type"), ("digest", "⟦on weekdays at 8:00⟧", "wrong-type"),
        ("digest", "⟦weekly⟧ at 8:00", "wrong-type"), ("digest", "⟦8⟧", "wrong-type"),
        ("digest", "⟦every two weeks on Monday⟧ at 8:00", "wrong-type"),
        ("quiet", "[weekends, ⟦holiday's⟧]", "unknown-value"), ("quiet", "⟦{weekends: yes}⟧", "wrong-type"),
    ])
    func `what is not understood is pointed at, with a good spelling`(key: String, marked: String, code: String) throws
    {
        let read = read(key, marked.filter { !"⟦⟧".contains($0) })
        let diagnostic = try #require(read.result.diagnostics.first)
        #expect(read.codes == [code])
        let wrong = marked.split(separator: "⟦", omittingEmptySubsequences: false).last?.split(separator: "⟧").first
        #expect(read.text(diagnostic.span) == wrong.map(String.init))
        #expect(diagnostic.help != nil)
        // What was refused leaves the usual in force.
        #expect(try read.plan.alertPolicy == .standard || code == "unknown-reference" || code == "unknown-key")
    }

    @Test func `keys that are not known, or written twice, or no matter of one activity`() {
        #expect(read("remnd", "none").placed == ["b.yaml:2:3 unknown-key"])
        let twice = PlanText(PlanText.head, "alerts: {remind: none}\n", "alerts: {remind: 3 days before}\n")
        #expect(twice.placed == ["c.yaml:1:10 duplicate-key"])
        #expect(twice.result.diagnostics[0].related.map { twice.place($0.span) } == ["b.yaml:1:10"])
        let activity = PlanText(
            PlanText.head,
            "activities: {a: {title: A, when: weekly, responsible: SD, alerts: {digest: daily, quiet: [], remnd: none}}}\n"
        )
        #expect(activity.codes == ["key-without-effect", "key-without-effect", "unknown-key"])
    }

    @Test func `repeats and escalations of a notice that is switched off are pointed at`() {
        let section = "alerts:\n  overdue: none\n  repeat: weekly\n  escalate: none\n"
        #expect(PlanText(PlanText.head, section).placed == ["b.yaml:3:11 key-without-effect"])
        let activity = "activities: {a: {title: A, when: weekly, responsible: SD, alerts: {repeat: weekly}}}\n"
        #expect(PlanText(PlanText.head, "alerts: {overdue: none}\n" + activity).codes == ["key-without-effect"])
        #expect(PlanText(PlanText.head, "alerts: {repeat: weekly}\n" + activity).codes == [])
        // A figure that nobody gave is told of and repeated all the same.
        let indicator = "indicators: {i: {title: Cases, every: year, from: [SD]}}\n"
        #expect(PlanText(PlanText.head + indicator, section).codes == [])
    }

    // MARK: Properties

    @Test func `what is printed is read as the same`() throws {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<150 {
            let policy = AlertPolicy.random(using: &random)
            let read = PlanText(PlanText.head, "alerts: \(policy)\n")
            #expect(read.placed == [], "\(policy)")
            #expect(try read.plan.alertPolicy == policy, "\(policy)")
        }
    }

    private static let values = [
        "", "~", "[]", "{}", "[a]", "{a: b}", "none", "nekad", "at once", "uzreiz", "weekly", "weekly then", "then",
        "then then", "pēc tam", "pēc", "pirms", "before", "after", "7 days", "7 days before", "-1 days before",
        "99999999999 days before", "10000 years before", "5 hours", "daily at", "at 8:00", "at", "plkst.", "8:00 8:00",
        "25:61", "on Monday", "on", ",", ", ,", "⟦", "\"\\e[31m\"", "*x", "&x y", "[weekends, weekends]", "[[a]]",
        "[{after: 1 day, to: SD}, {}]", "{after: 3 days, to: deputy}", "30.02.2026", "03/12/2026", "biweekly",
        "ik pēc 2 dienām", "𝟕 days before", "7 days before", "ā̀", "deputy", "coordinator",
    ]

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `broken alerts are read to their end, and every finding stands in the text`(seed: UInt64) {
        let base = """
            activities: {a: {title: A, when: weekly, responsible: SD}}
            alerts:
              remind: 7 days before
              overdue: at once
              repeat: weekly then monthly
              escalate: [{after: 5 working days, to: deputy}, {after: 10 working days, to: coordinator}]
              digest: on Monday and Thursday at 8:00
              quiet: [weekends, holidays]
            """.split(separator: "\n").map(String.init)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let text = Damage.lines(base, Self.values, most: 4, &random) + "\n"
            let read = PlanText(PlanText.head, text)
            guard let plan = read.result.plan else { continue }
            for diagnostic in read.result.diagnostics + Check.all.flatMap({ $0.run(plan) }) {
                let lines = read.sources[diagnostic.span.source].bytes.count { $0 == 0x0A } + 1
                #expect(diagnostic.span.start.line <= lines && diagnostic.span.end.line <= lines, "\(text)")
            }
            // Whatever was read can be written down again.
            let again = PlanText(PlanText.head, "alerts: \(plan.alertPolicy)\n")
            #expect(again.codes.allSatisfy { $0 == "key-without-effect" || $0 == "unknown-reference" }, "\(text)")
            #expect((try? again.plan.alertPolicy) == plan.alertPolicy, "\(text)")
        }
    }
}

extension AlertPolicy {
    fileprivate static func random(using random: inout SeededGenerator) -> AlertPolicy {
        func length() -> When.Duration {
            let units: [When.Duration.Unit] = [.day, .workingDay, .week, .month]
            return When.Duration(Int.random(in: 1...30, using: &random), units.randomElement(using: &random) ?? .day)
        }
        var policy = AlertPolicy()
        policy.remind = Bool.random(using: &random) ? .before(length()) : .never
        policy.overdue = [.atOnce, .after(length())].randomElement(using: &random) ?? .atOnce
        policy.repeats = (0..<Int.random(in: 0...3, using: &random)).map { _ in length() }
        policy.escalations = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Escalation(
                after: length(), to: [.deputy, .coordinator, .body("VP")].randomElement(using: &random) ?? .deputy)
        }
        let days = Weekday.allCases.filter { _ in Bool.random(using: &random) }
        policy.digest = DigestTime(
            on: days.isEmpty || days.count == 7 ? nil : Set(days), minute: Int.random(in: 0..<1440, using: &random))
        policy.quiet = Set(QuietDays.allCases.filter { _ in Bool.random(using: &random) })
        return policy
    }
}
