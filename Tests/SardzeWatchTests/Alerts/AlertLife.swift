import SardzeRules
import SardzeText
import SardzeTime
import TestSupport
import Testing

@testable import SardzeRules
@testable import SardzeWatch

/// A town made up by chance and lived through day by day: everything that happens is told to the program and to the slow model.
struct AlertLife {
    private(set) var plan: Plan
    let clock: PlanClock
    private(set) var record = Record()
    var town = SlowTown()
    private var slow: SlowAlerts
    var random: SeededGenerator
    private(set) var now = SlowInstant(day: .earliest, minute: 0)
    private var lastLetter = 0
    private var lastReferral = 0
    private var duties: [String: Duty] = [:]
    /// Every telling that was recorded, with its body.
    private(set) var told: [SlowAlerts.Note] = []

    static let activities = ["1", "2", "3", "4"]
    static let bodies = ["A", "B", "C", "D", "E", "G"]

    /// - Parameters:
    ///   - isReversed: whether the rules name the bodies the other way round.
    ///   - policy: of everything, instead of one made up.
    init(seed: UInt64, isReversed: Bool = false, policy: AlertPolicy? = nil) throws {
        random = SeededGenerator(seed: seed)
        let first = try day("2026-01-01")
        town.period = try #require(Window(first, first.adding(months: 6).adding(days: -1)))
        Self.people(&town, &random)
        let text = Self.rules(town, isReversed)
        plan = try #require(Planning(text).reading.plan, "\(text)")
        clock = PlanClock(plan)
        slow = SlowAlerts(clock.calendars)
        now = SlowInstant(day: first.adding(days: .random(in: 0...100, using: &random)), minute: 0)
        if let policy {
            town.policy = policy
            plan.alerts = AlertRules(policy, at: Planning.spanOfNothing)
        } else {
            policies()
        }
        work()
    }

    private static func people(_ town: inout SlowTown, _ random: inout SeededGenerator) {
        for id in bodies {
            var office = SlowTown.Office(id: id, addresses: [])
            switch Int.random(in: 0..<10, using: &random) {
            case 0, 1: break
            case 2, 3: office.addresses = ["shared@example.org"]
            case 4: office.addresses = ["\(id.lowercased())@example.org", "shared@example.org"]
            default: office.addresses = ["\(id.lowercased())@example.org"]
            }
            if !office.addresses.isEmpty, Int.random(in: 0..<10, using: &random) == 0 {
                office.until = town.period.first.adding(days: .random(in: 30...120, using: &random))
            }
            if Int.random(in: 0..<3, using: &random) > 0 {
                office.deputy = bodies.filter { $0 != id }.randomElement(using: &random)
            }
            office.works =
                ["MO..FR", "MO..FR", "every day", "SA,SU", "TU..SA", "MO..SU"].randomElement(using: &random) ?? ""
            if id == "G" {
                office.members = ["A", "B", "C"]
                if Bool.random(using: &random) { office.addresses = [] }
            }
            if id == "E", Bool.random(using: &random) { office.members = ["G", "D"] }
            town.offices.append(office)
        }
        town.coordinator =
            Int.random(in: 0..<8, using: &random) == 0 ? nil : ["C", "D", "G"].randomElement(using: &random)
        town.counters = ["A", "B"]
    }

    private static func rules(_ town: SlowTown, _ isReversed: Bool) -> String {
        let bodies = (isReversed ? town.offices.reversed() : town.offices).map { office in
            let officers = office.addresses.map { address in
                "{role: \(address.prefix { $0 != "@" }), email: \(address)"
                    + (office.until.map { ", until: \($0)" } ?? "") + "}"
            }
            return "  \(office.id): {name: \(office.id), works: \"\(office.works)\""
                + (office.deputy.map { ", deputy: \($0)" } ?? "")
                + (office.members.isEmpty ? "" : ", members: [\(office.members.joined(separator: ", "))]")
                + (officers.isEmpty ? "" : ", officers: [\(officers.joined(separator: ", "))]") + "}\n"
        }
        return """
            period: \(town.period.first)/\(town.period.last)
            country: LV
            timezone: Europe/Riga
            \(town.coordinator.map { "coordinator: \($0)" } ?? "")
            bodies:
            \(bodies.joined())
            activities:
            \(activities.map { "  \"\($0)\": {title: Darbs, when: pēc nepieciešamības, responsible: [A]}\n" }.joined())
            indicators:
              cases: {title: Gadījumi, every: month, from: [\(town.counters.joined(separator: ", "))], agree: true}
            """
    }

    // MARK: Rules

    private mutating func policies() {
        town.policy = policy()
        let plain = Planning.spanOfNothing
        plan.alerts = AlertRules(town.policy, at: plain)
        for place in plan.activities.indices where Int.random(in: 0..<3, using: &random) == 0 {
            var other = policy()
            (other.digest, other.quiet) = (town.policy.digest, town.policy.quiet)
            town.activityPolicies[plan.activities[place].id.value] = other
            plan.activities[place].alerts = AlertRules(other, at: plain)
        }
    }

    private mutating func policy() -> AlertPolicy {
        var policy = AlertPolicy()
        if chance(3) { return policy }
        policy.remind = one(.never, .before(length(10)), .before(length(30)))
        policy.overdue = one(.never, .atOnce, .atOnce, .after(length(5)))
        let (day, week, month) = (When.Duration(1, .day), When.Duration(1, .week), When.Duration(1, .month))
        policy.repeats = one(
            [], [day], [week, month], [day, week, month], [length(9)], [month, week], [day, month, week])
        policy.escalations = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            AlertPolicy.Escalation(
                after: length(9), to: one(.deputy, .coordinator, .body(one("A", "B", "C", "D", "E", "G"))))
        }
        let weekdays: Set<Weekday>? = one(nil, nil, [.monday], [.monday, .thursday], [.sunday])
        policy.digest = AlertPolicy.DigestTime(on: weekdays, minute: one(0, 480, 480, 615))
        policy.quiet = one([.weekends, .holidays], [.weekends, .holidays], [.weekends], [.holidays], [])
        return policy
    }

    private mutating func length(_ longest: Int) -> When.Duration {
        let count = Int.random(in: 1...longest, using: &random)
        return one(When.Duration(count, .day), When.Duration(count, .workingDay), When.Duration(1, .week))
    }

    private mutating func one<Value>(_ values: Value...) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    private mutating func chance(_ in: Int) -> Bool { Int.random(in: 0..<`in`, using: &random) == 0 }

    /// The tasks the rules ask for.
    private mutating func work() {
        var leads: [String: String?] = [:]
        var after: [String: [String]] = [:]
        for activity in Self.activities {
            leads[activity] = chance(4) ? nil : one("A", "B", "C", "D", "E", "G")
            if activity == "4", chance(2) { after[activity] = ["1"] }
        }
        for week in 0..<Int.random(in: 3...8, using: &random) {
            let activity = one("1", "2", "3", "4")
            let opens = now.day.adding(days: .random(in: -30...40, using: &random))
            let slot = now.day.adding(days: 7 * week)
            let due = opens.adding(days: .random(in: 0...40, using: &random))
            town.jobs.append(
                SlowTown.Job(
                    name: "\(activity)@\(slot)", activity: activity, opens: opens, due: due,
                    lead: leads[activity] ?? nil, after: after[activity] ?? []))
        }
        town.jobs.sort { $0.name < $1.name }
        for activity in Self.activities {
            let lead = leads[activity] ?? nil
            duties[activity] = Duty(
                plan: plan.id, activity: activity, title: "Darbs", level: nil, lead: lead,
                responsible: lead.map { [$0] } ?? [], when: "", after: after[activity] ?? [])
        }
    }

    private var tasks: [DueTask] {
        let tasks = town.jobs.filter(\.isAsked).compactMap { job -> DueTask? in
            guard let duty = duties[job.activity], let day = CivilDate(String(job.name.dropFirst(2))) else {
                return nil
            }
            return DueTask(duty: duty, slot: Slot(Window(day: day)), opens: job.opens, planned: job.due, due: job.due)
        }
        return Schedule(plan: plan.id, tasks: tasks).assigned(record)
    }

    // MARK: Days and runs

    /// Facts of which the slow model knows nothing.
    mutating func take(_ facts: [Fact]) {
        for fact in facts { record.take(fact) }
    }

    /// When the program runs next: mostly the next morning, sometimes the same day, sometimes after it stood still for days.
    mutating func later() -> SlowInstant {
        let minute = [1, 430, 480, 500, 700, 1_200].randomElement(using: &random) ?? 0
        let days = [0, 1, 1, 1, 1, 1, 1, 2, 5].randomElement(using: &random) ?? 1
        let next = SlowInstant(day: now.day.adding(days: days), minute: minute)
        return next > now ? next : SlowInstant(day: now.day.adding(days: 1), minute: minute)
    }

    /// `cases@2026-01` of every month of the plan.
    var figureNames: [String] {
        (0..<6).map { "cases@\(String(town.period.first.adding(months: $0).description.prefix(7)))" }
    }

    mutating func pass(to instant: SlowInstant) { now = instant }

    func timestamp(_ instant: SlowInstant) -> Timestamp {
        clock.instant(CivilDateTime(instant.day, secondOfDay: instant.minute * 60))
    }

    var context: AlertContext {
        AlertContext.together([
            AlertContext(
                plan: plan, tasks: tasks, record: record, clock: clock, today: now.day, now: timestamp(now),
                isWhole: town.isWhole)
        ])[0]
    }

    /// What the program tells now, and what the slow model does.
    ///
    /// - Returns: the difference, empty where there is none.
    mutating func run() -> [String] {
        let digests = AlertDecision(context).digests
        let notes = keep(digests)
        let wanted = slow.run(town, at: now)
        let (fast, model) = (Set(notes.map(\.shown)), Set(wanted.map(\.shown)))
        return fast.subtracting(model).sorted().map { "told though not asked: \($0)" }
            + model.subtracting(fast).sorted().map { "asked and not told: \($0)" }
    }

    /// Takes digests into the ledger.
    @discardableResult
    mutating func keep(_ digests: [Digest]) -> [SlowAlerts.Note] {
        let notes = digests.flatMap { digest in
            digest.items.map {
                SlowAlerts.Note(
                    body: digest.body, matter: $0.matter.key, due: $0.matter.due, reason: $0.reason, number: $0.number,
                    isUrgent: digest.isUrgent, day: digest.day)
            }
        }
        for digest in digests {
            lastLetter += 1
            let digits = String(repeating: "0", count: 32 - String(lastLetter).count) + String(lastLetter)
            guard let letter = LetterID(digits) else { continue }
            town.letters.append(SlowTown.Letter(digits: digits, body: digest.body, day: digest.day))
            record.take(
                .told(
                    Fact.Told(
                        letter, to: digest.body, on: digest.day, isUrgent: digest.isUrgent, digest.items.map(\.telling))
                )
            )
        }
        told += notes
        return notes
    }
}

extension AlertLife {
    // MARK: What people do

    /// Something happens, or nothing.
    mutating func happen() {
        switch Int.random(in: 0..<24, using: &random) {
        case 0..<8: touchJob()
        case 8: call()
        case 9: silence()
        case 10: count()
        case 11: loseLetter()
        case 12: refer()
        case 13..<22: moveStep()
        case 22: town.isWhole = !chance(3)
        default: endDraft()
        }
    }

    private mutating func touchJob() {
        guard let place = town.jobs.indices.randomElement(using: &random) else { return }
        let job = town.jobs[place]
        switch Int.random(in: 0..<9, using: &random) {
        case 0...1 where job.closing == nil:
            town.jobs[place].closing = .done
            record.take(.done(task: job.name, Fact.Doing(on: now.day)))
        case 2 where job.closing == nil:
            town.jobs[place].closing = .waived
            record.take(.waived(task: job.name, reason: "x"))
        case 3 where job.closing == nil:
            town.jobs[place].closing = .cancelled
            record.take(.cancelled(task: job.name, reason: "x"))
        case 4 where job.closing != nil:
            town.jobs[place].closing = nil
            record.take(.reopened(task: job.name, reason: nil))
        case 5...6 where job.closing == nil:
            let body = one("A", "B", "C", "D", "E", "G")
            town.jobs[place].assigned = body
            town.jobs[place].isNew = true
            record.take(.assigned(task: job.name, body: body, officer: nil, reason: nil))
        case 7: town.jobs[place].due = max(job.opens, job.due.adding(days: .random(in: -10...30, using: &random)))
        // What is closed stays known, whether or not the rules ask for it.
        case 8 where job.closing == nil: town.jobs[place].isAsked.toggle()
        default: break
        }
    }

    private mutating func call() {
        let name = "3@\(now.day)"
        guard !town.jobs.contains(where: { $0.name == name }) else { return }
        let due = now.day.adding(days: .random(in: 0...20, using: &random))
        var job = SlowTown.Job(name: name, activity: "3", opens: now.day, due: due, lead: duties["3"]?.lead)
        job.isNew = true
        job.after = duties["3"]?.after ?? []
        town.jobs.append(job)
        town.jobs.sort { $0.name < $1.name }
        record.take(.triggered(task: name, Fact.Call(on: now.day, due: due, lead: job.lead)))
    }

    private mutating func silence() {
        let names = town.jobs.map(\.name) + town.steps.map(\.name)
        let scope = one(
            "body \(one("A", "B", "C", "D"))", "activity \(one("1", "2", "3"))",
            "task \(names.randomElement(using: &random) ?? "1")")
        town.silences.removeAll { $0.scope == scope }
        guard let place = Silence.Scope(scope) else { return }
        if chance(4) {
            record.take(.lifted(place, reason: nil))
        } else {
            let until = now.day.adding(days: .random(in: 0...25, using: &random))
            town.silences.append(SlowTown.Silence(scope: scope, until: until))
            record.take(.silenced(Silence(place, until: until, owner: "C", reason: "x")))
        }
    }

    private mutating func count() {
        let month = String(now.day.adding(days: .random(in: -40...0, using: &random)).description.prefix(7))
        guard let slot = Slot(month), town.period.contains(slot.first) else { return }
        let (body, value) = (one("A", "B"), Int.random(in: 7...8, using: &random))
        town.figures[month, default: [:]][body] = value
        record.take(
            .figure(indicator: "cases", Fact.Figure(period: slot, body: body, value: one("\(value)", "\(value).0"))))
    }

    private mutating func loseLetter() {
        guard let place = town.letters.indices.suffix(6).randomElement(using: &random),
            let letter = LetterID(town.letters[place].digits)
        else { return }
        let body = town.letters[place].body
        town.letters[place].isLost.toggle()
        // A mailbox that takes letters again is mended.
        if !town.letters[place].isLost {
            for other in town.letters.indices where town.letters[other].body == body {
                town.letters[other].isLost = false
            }
        }
        record.take(
            town.letters[place].isLost
                ? .undelivered(letter: letter, body: body, .receiver) : .delivered(letter: letter, body: body))
    }

    // MARK: Referrals

    private func reference(_ draft: SlowTown.Draft) -> ReferralReference? { ReferralReference(draft.name) }

    private mutating func refer() {
        guard now.minute > 0, let reference = ReferralReference("R", year: 2026, number: lastReferral + 1) else {
            return
        }
        lastReferral += 1
        let sender: String? = one(nil, "A", "B", "C", "D", "G")
        town.drafts.append(SlowTown.Draft(name: reference.description, sender: sender, written: now))
        record.take(.referred(Fact.Referring(reference, at: timestamp(now), from: sender, [])))
    }

    private mutating func endDraft() {
        guard let place = town.drafts.indices.filter({ town.drafts[$0].end == nil }).randomElement(using: &random),
            let reference = reference(town.drafts[place])
        else { return }
        if chance(4) {
            town.drafts[place].end = .cancelled
            record.take(.moved(Fact.Moving(reference, at: timestamp(now), .cancel(.withdrawn))))
        } else {
            town.drafts[place].end = .sent
            let issues = (0..<Int.random(in: 1...2, using: &random)).map { _ in issue(in: town.drafts[place]) }
            record.take(.moved(Fact.Moving(reference, at: timestamp(now), .send, steps: issues)))
        }
    }

    private mutating func later(_ days: ClosedRange<Int>) -> SlowInstant {
        let day = now.day.adding(days: .random(in: days, using: &random))
        // Most end with a day.
        let minute = chance(2) ? 0 : Int.random(in: 360...1_320, using: &random)
        return max(SlowInstant(day: day, minute: minute), SlowInstant(day: now.day, minute: now.minute + 10))
    }

    /// A step of the town, and the same for the ledger.
    private mutating func issue(in draft: SlowTown.Draft, from: Int? = nil, isReplacement: Bool = false)
        -> ReferralStep.Issue
    {
        let number = town.steps.filter { $0.name.hasPrefix("\(draft.name)/") }.count + 1
        let step = SlowTown.Step(
            name: "\(draft.name)/\(number)", sender: draft.sender, sent: now, body: one("A", "B", "C", "D", "E", "G"),
            receiveBy: later(0...3), acceptBy: later(1...6), workBy: later(1...25), outcomeBy: later(5...40),
            isImmediate: chance(5), owesFeedback: draft.sender != nil && !chance(4), activity: one(nil, "1", "2"))
        town.steps.append(step)
        return ReferralStep.Issue(
            body: step.body, action: ActionMark(of: "x"), rules: ["R1"], activity: step.activity,
            due: timestamp(step.workBy), receiveBy: timestamp(step.receiveBy), acceptBy: timestamp(step.acceptBy),
            outcomeBy: timestamp(step.outcomeBy), isImmediate: step.isImmediate, owesFeedback: step.owesFeedback,
            from: from, isReplacement: isReplacement)
    }

    private mutating func moveStep() {
        let open = town.steps.indices.filter { town.steps[$0].state.isOpen }
        guard let place = open.randomElement(using: &random), let name = ReferralStepName(town.steps[place].name),
            let draft = town.drafts.first(where: { $0.name == name.reference.description })
        else { return }
        let step = town.steps[place]
        let kinds = ReferralMove.Kind.legal(from: step.state, owesFeedback: step.owesFeedback)
            .filter { $0 != .cancel || chance(4) }
        guard let kind = kinds.randomElement(using: &random),
            let state = kind.state(from: step.state, owesFeedback: step.owesFeedback)
        else { return }
        var issues: [ReferralStep.Issue] = []
        let other = one("A", "B", "C", "D", "E", "G")
        town.steps[place].state = state
        town.steps[place].handedOver = kind == .handOver ? now : nil
        let move: ReferralMove
        switch kind {
        case .receive: move = .receive
        case .accept: move = .accept(officer: nil)
        case .start: move = .start
        case .done: move = .done(.serviceStarted)
        case .feedback: move = .feedback
        case .close: move = .close
        case .cancel: move = .cancel(.withdrawn)
        case .handOver:
            move = .handOver(to: .body(other))
            town.steps[place].body = other
        case .decline, .redirect:
            issues = [issue(in: draft, from: name.number, isReplacement: true)]
            move = kind == .redirect ? .redirect(to: issues[0].body) : .decline(.noCapacity, suggesting: nil)
        case .send: return
        }
        record.take(
            .moved(
                Fact.Moving(name.reference, step: name.number, at: timestamp(now), move, steps: issues)))
    }
}

extension SlowAlerts.Note {
    var shown: String {
        "\(day) \(body)\(isUrgent ? "!" : "") \(reason.rawValue) #\(number) of \(matter), due \(due)"
    }
}

extension AlertRules {
    /// A policy as if every word of it had been written.
    init(_ policy: AlertPolicy, at span: Span) {
        self.init()
        remind = Located(policy.remind, span)
        overdue = Located(policy.overdue, span)
        repeats = Located(policy.repeats, span)
        escalations = Located(
            policy.escalations.map { AlertRules.Escalation(after: Located($0.after, span), to: Located($0.to, span)) },
            span)
        digest = Located(policy.digest, span)
        quiet = Located(policy.quiet, span)
    }
}

extension Planning {
    static var spanOfNothing: Span {
        var sources = Sources()
        return Span(sources.add(SourceText(path: "", "")), .start, .start)
    }
}

extension AlertLife {
    /// The town, its rules and what was told last, for whoever looks for a fault.
    var story: String {
        let offices = town.offices.map {
            "\($0.id) \($0.addresses) \($0.works) deputy \($0.deputy ?? "-") \($0.members) until \($0.until?.description ?? "-")"
        }
        let notes = told.suffix(40).map(\.shown)
        return
            (offices + ["coordinator \(town.coordinator ?? "-")", "\(town.policy)", "\(town.activityPolicies)"]
            + town.jobs.map { "\($0)" } + town.steps.map { "\($0)" } + town.drafts.map { "\($0)" }
            + town.silences.map { "\($0)" } + ["\(town.figures)"] + notes).joined(separator: "\n")
    }
}
