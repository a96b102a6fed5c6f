import SardzeRules
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// The year 2026 in Madona, a run every morning: who was told what, as a coordinator would look back on it.
struct MadonaYearTests {
    private static let lived = Result {
        var year = try MadonaYear()
        try year.live()
        return year
    }

    @Test func `a year of daily runs reads as a person would have told it`() throws {
        let year = try Self.lived.get()
        Fixtures.expectGolden(year.text, "alerts/madona-2026.txt")
    }

    @Test func `nobody gets more than one letter a day, and nothing late goes untold for longer than the policy says`()
        throws
    {
        let year = try Self.lived.get()
        let usual = year.story.digests.filter { !$0.isUrgent }
        let days = Set(usual.map { "\($0.body) \($0.day)" })
        #expect(days.count == usual.count)
        #expect(year.longestUntold.isEmpty, "told too late: \(year.longestUntold)")
    }
}

/// What people do in a year: most of it in time, some of it late, some of it never.
private struct MadonaYear: Sendable {
    var story: AlertStory
    private(set) var text = ""
    /// Late tasks that a run found untold for longer than the policy says.
    private(set) var longestUntold: [String] = []
    private var referral: ReferralReference?

    init() throws {
        story = try AlertStory(try Planning.madona())
        // The year before is closed.
        let first = try day("2026-01-01")
        story.take(story.tasks.filter { $0.due < first }.map { .done(task: $0.id, Fact.Doing(on: $0.due)) })
    }

    mutating func live() throws {
        var today = try day("2026-01-01")
        let last = try day("2026-12-31")
        text = "Madona, 2026: a run at nine every morning.\n"
        while today <= last {
            try act(on: today)
            let digests = story.run(today)
            if !digests.isEmpty { text += "\n\(today) \(today.weekday.code)\n" }
            for digest in digests { text += "  \(digest.line)\n" }
            watch(today)
            today = today.adding(days: 1)
        }
        let letters = Dictionary(grouping: story.digests, by: \.body).mapValues(\.count).sorted { $0.key < $1.key }
        text += "\nletters: " + letters.map { "\($0.key) \($0.value)" }.joined(separator: ", ") + "\n"
    }

    // MARK: What people do

    private mutating func act(on today: CivilDate) throws {
        for task in story.tasks where task.duty.referral == nil && story.record[task]?.isClosed != true {
            if doneDay(of: task) == today { story.take([.done(task: task.id, Fact.Doing(on: today))]) }
        }
        switch today.description {
        case "2026-01-20": try figure("VP", "2025", "8")
        case "2026-01-27": try figure("SD", "2025", "9")
        case "2026-02-10": try figure("BT", "2025", "8")
        case "2026-02-24": try figure("SD", "2025", "8")
        case "2026-07-08":
            story.take([
                .silenced(
                    Silence(
                        .activity("2.4"), until: try day("2026-08-31"), owner: "SG",
                        reason: "skolotāji ir atvaļinājumā"))
            ])
        case "2026-09-01": story.take([.done(task: "2.3@2026-Q2", Fact.Doing(on: today))])
        case "2026-09-15":
            story.take([.assigned(task: "3.1@2026-Q3", body: "BT", officer: nil, reason: "SD pārslodze")])
        case "2026-10-01": story.take([.waived(task: "2.5@2026-H1", reason: "apmācības pārceltas uz 2027. gadu")])
        case "2026-05-04": try call("SG-2", on: today)
        case "2026-05-08": story.take([.done(task: "SG-2@2026-05-04", Fact.Doing(on: today))])
        default: break
        }
        try refer(on: today)
    }

    /// The day on which whoever answers for it does it; `nil` for never, or not by itself.
    private func doneDay(of task: DueTask) -> CivilDate? {
        switch (task.duty.lead, task.duty.activity) {
        // Through July nobody writes the raids down until the week after next.
        case ("VP", "5.2"): (27...30).contains(task.slot.first.isoWeek) ? task.due.adding(days: 10) : task.planned
        case ("IN", "2.4"): task.due.adding(days: 70)
        case ("IN", "3.4"), ("IN", "1.5"): task.planned
        case ("IN", _): task.due.adding(days: 12)
        case ("SD", "2.3"): task.slot.description == "2026-Q2" ? nil : task.due
        case ("SD", "3.1"): task.slot.description == "2026-Q3" ? nil : task.due
        case ("BT", "3.1"): task.due.adding(days: 9)
        case ("AN", "2.5"): nil
        default: task.due
        }
    }

    private mutating func figure(_ body: String, _ period: String, _ value: String) throws {
        story.take([
            .figure(indicator: "registered-cases", Fact.Figure(period: try slot(period), body: body, value: value))
        ])
    }

    private func slot(_ text: String) throws -> Slot { try #require(Slot(text)) }

    private mutating func call(_ activity: String, on day: CivilDate) throws {
        // An extraordinary meeting of the group, for which nobody finds the time on that day.
        story.take([
            .triggered(task: "\(activity)@\(day)", Fact.Call(on: day, due: day, lead: "SG", note: nil))
        ])
    }

    /// A case that the school hands over on a Friday morning; the social service takes it, and forgets to answer.
    private mutating func refer(on today: CivilDate) throws {
        let moves: [(String, ReferralMove)] = [
            ("2026-03-16", .receive), ("2026-03-17", .accept(officer: nil)), ("2026-03-18", .start),
            ("2026-04-20", .done(.serviceStarted)), ("2026-04-21", .feedback), ("2026-04-22", .close),
        ]
        let instant = story.clock.instant(CivilDateTime(today, secondOfDay: 8 * 3_600))
        let desk = ReferralDesk(story.plan, story.record.referrals, at: instant, clock: story.clock)
        if today.description == "2026-03-13" {
            let sayings = [
                "reporter": "school", "concern": "neglect", "urgency": "not-recent", "suspected": "caregiver",
                "light": "not-assessed", "age-band": "6-10", "grt": "no", "care": "family", "parents": "unknown",
                "multi-agency": "no",
            ]
            let attributes = story.plan.routing?.attributes.map(\.id.value) ?? []
            let opening = try desk.opening(
                from: "IE", attributes.compactMap { name in sayings[name].map { Referral.Saying(name, $0) } },
                at: instant)
            story.take([opening])
            referral = opening.referral
            let reference = try #require(referral)
            let sent = ReferralDesk(story.plan, story.record.referrals, at: instant, clock: story.clock)
            story.take([try sent.fact(.send, of: reference, at: instant)])
        }
        guard let referral, let move = moves.first(where: { $0.0 == today.description })?.1 else { return }
        for step in story.record.referrals[referral]?.steps ?? [] where step.isOpen {
            let desk = ReferralDesk(story.plan, story.record.referrals, at: instant, clock: story.clock)
            story.take([try desk.fact(move, of: referral, step: step.name.number, by: step.body, at: instant)])
        }
    }

    // MARK: What the policy promises

    /// Each late task must have been told to its lead since it became late, and again within a week (a month once a month has
    /// passed), the receiver's days off and the silences left out.
    private mutating func watch(_ today: CivilDate) {
        for task in story.tasks where task.duty.referral == nil && task.due < today {
            guard let lead = task.duty.lead, story.record[task]?.isClosed != true else { continue }
            if story.record.alerts.silence(.activity(task.duty.activity), on: today) != nil { continue }
            let notices = story.record.alerts.notices(to: lead, of: "task \(task.id)").filter {
                $0.telling.reason == .overdue || $0.telling.reason == .repeat
            }
            let told = notices.last?.day ?? task.due
            let allowed = notices.first.map { told - $0.day >= 28 ? 31 : 7 } ?? 1
            // Christmas and Midsummer make at most five days off in a row, and a Friday told is Monday's.
            if today - told > allowed + 5 { longestUntold.append("\(task.id) on \(today), told \(told)") }
        }
    }
}

extension CivilDate {
    fileprivate var isoWeek: Int {
        let thursday = adding(days: 3 - weekday.index)
        let first = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
        return (thursday - first) / 7 + 1
    }
}
