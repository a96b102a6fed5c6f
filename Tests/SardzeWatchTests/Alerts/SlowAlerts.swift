import SardzeRules
import SardzeTime

@testable import SardzeWatch

/// Who is told what, written down from the promises in words and in the plainest way: every day, every matter and every body is
/// looked at, nothing is looked up, and nothing of `AlertDecision` is used.
struct SlowAlerts {
    struct Note: Equatable {
        let body: String
        let matter: String
        let due: CivilDate
        let reason: AlertReason
        let number: Int
        let isUrgent: Bool
        let day: CivilDate
    }

    /// Everything that was told, in order.
    private(set) var told: [Note] = []
    /// The same by body and matter.
    private var inboxes: [String: [String: [Note]]] = [:]
    private(set) var town = SlowTown()
    private var now = SlowInstant(day: .earliest, minute: 0)
    private var calendars: BodyCalendars
    private var today: CivilDate { now.day }

    init(_ calendars: BodyCalendars) { self.calendars = calendars }

    /// What is told at an instant.
    mutating func run(_ town: SlowTown, at now: SlowInstant) -> [Note] {
        self.town = town
        self.now = now
        var notes: [Note] = []
        var early: [Note] = []
        for matter in matters {
            for body in town.offices.map(\.id) {
                guard let news = news(of: matter, for: body), news.isUrgent || canBeTold(body, of: matter) else {
                    continue
                }
                let note = Note(
                    body: body, matter: matter.key, due: matter.due, reason: news.reason,
                    number: inbox(body, matter).count + 1, isUrgent: news.isUrgent, day: today)
                if news.isEarly { early.append(note) } else { notes.append(note) }
            }
        }
        // What would be repeated within days goes along where a digest goes out anyway.
        let served = Set(notes.filter { !$0.isUrgent }.map(\.body))
        notes += early.filter { served.contains($0.body) }
        told += notes
        for note in notes { inboxes[note.body, default: [:]][note.matter, default: []].append(note) }
        return notes
    }

    private struct News {
        let reason: AlertReason
        var isUrgent = false
        var isEarly = false
    }

    // MARK: What a body was told

    private func inbox(_ body: String, _ matter: Matter) -> [Note] {
        inboxes[body]?[matter.key] ?? []
    }

    private func isLive(_ note: Note) -> Bool { note.reason != .answered && note.reason != .withdrawn }

    /// What it was told since the last time it was told that it may forget it.
    private func standing(_ body: String, _ matter: Matter) -> [Note] {
        var notes: [Note] = []
        for note in inbox(body, matter) {
            if isLive(note) { notes.append(note) } else { notes = [] }
        }
        return notes
    }

    private static let late: Set<AlertReason> = [
        .overdue, .repeat, .escalated, .escalatedToDeputy, .escalatedToCoordinator, .unanswered, .dataToConfirm,
        .undelivered,
    ]
    /// What only the body that is to act is told, or whoever is told in its place.
    private static let own: Set<AlertReason> = [
        .firstNotice, .dueSoon, .overdue, .unassigned, .dataToConfirm, .undelivered,
    ]

    /// What it was told of this last day; as the one that is to act only since it is.
    private func current(_ body: String, _ matter: Matter, isOwn: Bool) -> [Note] {
        let notes = standing(body, matter).filter { $0.due == matter.due }
        guard isOwn else { return notes }
        return Array(notes.drop { !Self.own.contains($0.reason) })
    }

    // MARK: What there is to tell

    private func news(of matter: Matter, for body: String) -> News? {
        let concern = matter.isOver ? nil : concerns(matter).first { $0.body == body }
        if let ending = ending(of: matter, for: body, concern) { return News(reason: ending) }
        guard let concern else { return nil }
        // Nobody hears on one day that it may forget something and that it may not, unless it is to act.
        if !concern.isOwn, let last = inbox(body, matter).last, last.day == today, !isLive(last) { return nil }
        let isOwn = concern.isOwn
        let notes = current(body, matter, isOwn: isOwn)
        if let first = notes.first(where: { Self.late.contains($0.reason) }), let last = notes.last {
            guard let length = length(of: matter.repeats, from: first.day, to: last.day, matter.body),
                let day = day(length, after: last.day, matter.body)
            else { return nil }
            if day <= today { return News(reason: .repeat, isUrgent: matter.isUrgent) }
            let isNear = day - today <= 3 && 2 * (day - today) <= day - last.day
            return isNear ? News(reason: .repeat, isEarly: true) : nil
        }
        // Only the latest stage that has come counts.
        guard let stage = concern.stages.last(where: { $0.day <= today }) else { return nil }
        switch stage.reason {
        case .firstNotice, .unassigned: if !notes.isEmpty { return nil }
        case .dueSoon: if notes.contains(where: { $0.day >= stage.day }) { return nil }
        default: break
        }
        return News(reason: stage.reason, isUrgent: matter.isUrgent)
    }

    /// Each length holds until the one after it has passed once.
    private func length(
        of lengths: [When.Duration], from first: CivilDate, to last: CivilDate, _ body: String?
    ) -> When.Duration? {
        guard var length = lengths.first else { return nil }
        for next in lengths.dropFirst() {
            guard let end = day(next, after: first, body), end <= last else { break }
            length = next
        }
        return length
    }

    /// What a body hears because it may forget what it was told.
    private func ending(of matter: Matter, for body: String, _ concern: Concern?) -> AlertReason? {
        let notes = standing(body, matter)
        guard hasMailbox(body), let newest = notes.last(where: { $0.reason != .repeat }) else { return nil }
        let isConcerned = notes.contains { Self.late.contains($0.reason) || $0.reason == .unassigned }
        switch matter.end {
        case .done(let doer)?: return isConcerned && doer != body ? .answered : nil
        case .gone?: return .withdrawn
        case nil: break
        }
        if matter.kind == .task, matter.due >= today,
            let late = notes.last(where: { Self.late.contains($0.reason) }), late.due < matter.due
        {
            return .withdrawn
        }
        guard let holder = matter.body, holder != body else { return nil }
        if matter.isStep, isConcerned, !matter.isLate { return .answered }
        guard let concern else { return .withdrawn }
        if concern.isOwn { return nil }
        // It was told of it while another body had it, and is to hear of the one that has it now when the time comes.
        let isToCome = concern.stages.allSatisfy { $0.day > today } && notes.contains { $0.due == matter.due }
        return Self.own.contains(newest.reason) || isToCome ? .withdrawn : nil
    }

    // MARK: Whom it concerns

    private struct Concern {
        let body: String
        /// Whether it is told as the one that is to act, or in its place.
        let isOwn: Bool
        let stages: [Stage]
    }

    private func concerns(_ matter: Matter) -> [Concern] {
        let first = receivers(of: matter.body)
        var concerns = first.map { Concern(body: $0, isOwn: true, stages: matter.stages) }
        guard let lateDay = matter.stages.first(where: { Self.late.contains($0.reason) })?.day else { return concerns }
        func add(_ body: String?, _ reason: AlertReason, _ day: CivilDate?) {
            guard let body, body != matter.body else { return }
            // Not told yet: its time is still to come.
            let stages = day.map { [Stage(reason: reason, day: $0)] } ?? []
            for other in receivers(of: body)
            where other != matter.body && !concerns.contains(where: { $0.body == other }) {
                concerns.append(Concern(body: other, isOwn: false, stages: stages))
            }
        }
        add(matter.sender, .unanswered, lateDay)
        let heard = first.compactMap { body in
            current(body, matter, isOwn: true).first { Self.late.contains($0.reason) }?.day
        }.min()
        let isDeaf = first.allSatisfy { isSilenced("body \($0)") }
        let start = heard ?? (isDeaf ? lateDay : nil)
        let deputy = matter.body.flatMap { town[$0]?.deputy }
        for step in matter.escalations {
            let day =
                matter.isImmediate
                ? lateDay : start.flatMap { self.day(step.after, after: $0, matter.body)?.adding(days: 1) }
            switch step.to {
            case .deputy: add(deputy, .escalatedToDeputy, day)
            case .coordinator: add(town.coordinator, .escalatedToCoordinator, day)
            case .body(let body): add(body, .escalated, day)
            }
        }
        if matter.isImmediate {
            add(deputy, .escalatedToDeputy, lateDay)
            add(town.coordinator, .escalatedToCoordinator, lateDay)
        }
        return concerns
    }

    /// Who is told what a body is to be told.
    private func receivers(of body: String?) -> [String] {
        guard let body else { return town.coordinator.map { receivers(of: $0) } ?? [] }
        var asked = [body]
        while true {
            let found = reached(asked[asked.count - 1], [])
            if !found.isEmpty { return found }
            guard let deputy = town[asked[asked.count - 1]]?.deputy, !asked.contains(deputy) else { break }
            asked.append(deputy)
        }
        guard let coordinator = town.coordinator, coordinator != body else { return [] }
        return receivers(of: coordinator)
    }

    private func reached(_ body: String, _ passed: [String]) -> [String] {
        if hasMailbox(body) { return [body] }
        var found: [String] = []
        for member in town[body]?.members ?? [] where member != body && !passed.contains(member) {
            for other in reached(member, passed + [body]) where !found.contains(other) { found.append(other) }
        }
        return found
    }

    private func hasMailbox(_ body: String) -> Bool { !addresses(of: body).isEmpty }

    private func addresses(of body: String) -> [String] {
        guard let office = town[body], office.until.map({ today <= $0 }) ?? true else { return [] }
        return office.addresses
    }

    // MARK: When a body can be told

    private func canBeTold(_ body: String, of matter: Matter) -> Bool {
        if isSilenced("body \(body)") || isSilenced("task \(matter.name)") { return false }
        if let activity = matter.activity, isSilenced("activity \(activity)") { return false }
        return isDigestDay(today, body) && now.minute >= town.policy.digest.minute && !hadDigest(body)
    }

    private func isSilenced(_ scope: String) -> Bool {
        town.silences.contains { $0.scope == scope && today <= $0.until }
    }

    private func hadDigest(_ body: String) -> Bool {
        let others = told.filter { $0.day == today && !$0.isUrgent }.map(\.body)
        return others.contains { $0 == body || !Set(addresses(of: $0)).isDisjoint(with: addresses(of: body)) }
    }

    private func isDigestDay(_ day: CivilDate, _ body: String) -> Bool {
        if isQuiet(day, body) { return false }
        guard let weekdays = town.policy.digest.weekdays else { return true }
        if weekdays.contains(day.weekday) { return true }
        // The first day that is not quiet after one that was to be and is.
        for back in 1...60 {
            let before = day.adding(days: -back)
            if !isQuiet(before, body) { return false }
            if weekdays.contains(before.weekday) { return true }
        }
        return false
    }

    private func isQuiet(_ day: CivilDate, _ body: String) -> Bool {
        let calendar = calendars[body]
        if calendar.isWorkingDay(day) { return false }
        let isWeekend = !calendar.week.contains(day.weekday)
        let isHoliday = calendar.week.observesHolidays && calendar.holidays.holiday(on: day) != nil
        if town.policy.quiet.contains(.weekends), isWeekend || !isHoliday { return true }
        return town.policy.quiet.contains(.holidays) && isHoliday
    }

    // MARK: Counting days

    private func day(_ length: When.Duration, after start: CivilDate, _ body: String?) -> CivilDate? {
        switch length.unit {
        case .hour: return start
        case .day: return start.adding(days: length.count)
        case .week: return start.adding(days: 7 * length.count)
        case .month: return start.adding(months: length.count)
        case .year: return start.adding(months: 12 * length.count)
        case .workingDay: return workingDay(length.count, from: start, by: 1, body)
        }
    }

    private func workingDay(_ count: Int, from start: CivilDate, by step: Int, _ body: String?) -> CivilDate {
        var (day, rest) = (start, count)
        while rest > 0 {
            day = day.adding(days: step)
            if calendars[body].isWorkingDay(day) { rest -= 1 }
        }
        return day
    }
}

extension SlowAlerts {
    // MARK: What there is to be told of

    struct Stage {
        let reason: AlertReason
        let day: CivilDate
    }

    struct Matter {
        let key: String
        let name: String
        let kind: AlertMatter.Kind
        var activity: String?
        let due: CivilDate
        var body: String?
        var sender: String?
        var isUrgent = false
        var isImmediate = false
        var isStep = false
        var isLate = false
        /// Those that come after each other.
        var stages: [Stage] = []
        var repeats: [When.Duration] = []
        var escalations: [AlertPolicy.Escalation] = []
        var end: End?

        enum End {
            case done(by: String?)
            case gone
        }

        var isOver: Bool { end != nil }
    }

    private var matters: [Matter] {
        var matters = town.jobs.filter(\.isAsked).map(matter(of:))
        matters += town.drafts.map(matter(of:)) + town.steps.map(matter(of:))
        matters += figureMatters + town.letters.compactMap(matter(of:))
        guard town.isWhole else { return matters }
        let known = Set(matters.map(\.key))
        for key in Set(told.map(\.matter)).subtracting(known) {
            let parts = key.split(separator: " ").map(String.init)
            guard let kind = AlertMatter.Kind(rawValue: parts[0]) else { continue }
            let body = kind == .figure && parts[2] != "-" ? parts[2] : nil
            matters.append(
                Matter(
                    key: key, name: parts[1], kind: kind,
                    activity: kind == .task ? String(parts[1].prefix { $0 != "@" }) : nil, due: today, body: body,
                    end: kind == .task ? .gone : .done(by: body)))
        }
        return matters
    }

    private func matter(of job: SlowTown.Job) -> Matter {
        var matter = Matter(
            key: "task \(job.name)", name: job.name, kind: .task, activity: job.activity, due: job.due, body: job.body)
        switch job.closing {
        case .done?: matter.end = .done(by: job.body)
        case .waived?, .cancelled?: matter.end = .gone
        case nil: break
        }
        let policy = town.policy(of: job.activity)
        matter.repeats = policy.repeats
        matter.escalations = policy.escalations
        if job.body == nil {
            matter.stages.append(Stage(reason: .unassigned, day: job.opens))
        } else if job.isNew {
            matter.stages.append(Stage(reason: .firstNotice, day: job.opens))
        }
        let isWaiting = job.after.contains { activity in
            town.jobs.contains { $0.isAsked && $0.activity == activity && $0.closing == nil }
        }
        let isBlocked = isWaiting && job.opens <= today && today <= job.due
        if !isBlocked { remind(&matter, policy, opens: job.opens) }
        let end = SlowInstant(day: job.due.adding(days: 1), minute: 0)
        if let body = job.body, job.isNew, today <= job.due, end <= nextDigest(of: body) { matter.isUrgent = true }
        switch policy.overdue {
        case .never: break
        case .atOnce: matter.stages.append(Stage(reason: .overdue, day: job.due.adding(days: 1)))
        case .after(let length):
            let day = day(length, after: job.due, job.body) ?? job.due
            matter.stages.append(Stage(reason: .overdue, day: day.adding(days: 1)))
        }
        return matter
    }

    private func remind(_ matter: inout Matter, _ policy: AlertPolicy, opens: CivilDate) {
        guard case .before(let length) = policy.remind else { return }
        let day =
            switch length.unit {
            case .workingDay: workingDay(length.count, from: matter.due, by: -1, matter.body)
            case .week: matter.due.adding(days: -7 * length.count)
            case .month: matter.due.adding(months: -length.count)
            default: matter.due.adding(days: -length.count)
            }
        matter.stages.append(Stage(reason: .dueSoon, day: max(opens, day)))
    }

    private func matter(of draft: SlowTown.Draft) -> Matter {
        let end = SlowInstant(day: draft.written.day.adding(days: 1), minute: 0)
        var matter = Matter(
            key: "referral \(draft.name)", name: draft.name, kind: .referral, due: end.lastDay,
            body: draft.sender ?? town.coordinator, repeats: town.policy.repeats, escalations: town.policy.escalations)
        switch draft.end {
        case .sent?: matter.end = .done(by: draft.sender)
        case .cancelled?: matter.end = .gone
        case nil: if end < now { matter.stages = [Stage(reason: .overdue, day: end.day)] }
        }
        return matter
    }

    private func matter(of step: SlowTown.Step) -> Matter {
        let end: SlowInstant? =
            switch step.state {
            case .sent: step.receiveBy
            case .received: step.acceptBy
            case .accepted, .inProgress: step.workBy
            case .done: step.owesFeedback ? step.outcomeBy : nil
            default: nil
            }
        let policy = town.policy(of: step.activity)
        var matter = Matter(
            key: "referral \(step.name)", name: step.name, kind: .referral, due: (end ?? step.workBy).lastDay,
            body: step.body, sender: step.sender, isStep: true, repeats: policy.repeats, escalations: policy.escalations
        )
        guard let end else {
            matter.end = step.state == .cancelled ? .gone : .done(by: step.body)
            return matter
        }
        if step.state == .sent || step.state == .received, step.isImmediate {
            matter.isImmediate = true
            matter.isUrgent = true
            matter.repeats = [When.Duration(1, .day)]
        }
        if let handedOver = step.handedOver {
            matter.stages.append(Stage(reason: .firstNotice, day: handedOver.day))
        } else if step.state == .sent {
            matter.stages.append(Stage(reason: .firstNotice, day: step.sent.day))
        }
        if step.state == .sent, end >= now, end < nextDigest(of: step.body) { matter.isUrgent = true }
        if step.state == .accepted || step.state == .inProgress { remind(&matter, policy, opens: step.sent.day) }
        if end < now {
            matter.isLate = true
            matter.stages.append(Stage(reason: .overdue, day: end.day))
        }
        return matter
    }

    private func nextDigest(of body: String) -> SlowInstant {
        let minute = town.policy.digest.minute
        if isDigestDay(today, body), !hadDigest(body) {
            return now.minute >= minute ? now : SlowInstant(day: today, minute: minute)
        }
        var day = today.adding(days: 1)
        while !isDigestDay(day, body) { day = day.adding(days: 1) }
        return SlowInstant(day: day, minute: minute)
    }

    private func matter(of letter: SlowTown.Letter) -> Matter? {
        guard letter.isLost, letter.body != town.coordinator else { return nil }
        return Matter(
            key: "letter \(letter.digits)", name: letter.digits, kind: .letter, due: letter.day,
            stages: [Stage(reason: .undelivered, day: letter.day)])
    }

    private var figureMatters: [Matter] {
        var matters: [Matter] = []
        func add(_ month: CivilDate, _ name: String, _ body: String?, isDispute: Bool) {
            let last = month.adding(months: 1).adding(days: -1)
            matters.append(
                Matter(
                    key: "figure cases@\(name) \(body ?? "-")" + (isDispute ? " disagreement" : ""),
                    name: "cases@\(name)", kind: .figure, due: last, body: body,
                    stages: [Stage(reason: .dataToConfirm, day: last.adding(days: 1))], repeats: town.policy.repeats,
                    escalations: isDispute ? [] : town.policy.escalations))
        }
        var month = town.period.first
        while month <= town.period.last {
            let name = String(month.description.prefix(7))
            let given = town.figures[name] ?? [:]
            if month.adding(months: 1) <= today {
                for body in town.counters where given[body] == nil { add(month, name, body, isDispute: false) }
            }
            if Set(given.values).count > 1 {
                for body in given.keys { add(month, name, body, isDispute: true) }
                // The coordinator brings them together, unless it is one of them.
                if town.coordinator.map({ given[$0] == nil }) ?? true { add(month, name, nil, isDispute: true) }
            }
            month = month.adding(months: 1)
        }
        return matters
    }
}
