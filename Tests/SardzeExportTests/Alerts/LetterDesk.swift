import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// Everything that letters are tried with: two plans, and short ways to say what somebody is told.
struct LetterDesk {
    static let today = civil("2026-11-09")  // a Monday

    private let reviews: [PlanReview]

    /// - Parameter facts: what the ledger holds of the first plan.
    init(_ facts: [Fact] = []) throws {
        var record = Record()
        for fact in facts { record.take(fact) }
        reviews = [
            try Self.review("madona", Self.madona, record), try Self.review("roads", Self.roads, Record()),
        ]
    }

    private static func review(_ name: String, _ text: String, _ record: Record) throws -> PlanReview {
        var sources = Sources()
        let file = sources.add(SourceText(path: "plan.yaml", bytes: Array(text.utf8)))
        let reading = PlanReader.read(name, files: [file], from: sources)
        #expect(reading.diagnostics.filter { $0.severity == .error } == [])
        return PlanReview(
            reading, named: name, issued: ScheduleReader.read(name, files: [], from: sources), record: record,
            today: today)
    }

    func letter(_ digests: [Digest], url: String? = nil, in language: Language) -> DigestLetter {
        DigestLetter(digests, DigestContext(reviews, workbenchURL: url, in: language))
    }

    private static let madona = """
        plan: madona
        title: Bērnu seksuālas izmantošanas novēršana
        period: 2025-01-01/2027-12-31
        country: LV
        language: lv
        coordinator: SG
        bodies:
          SD: {name: Madonas novada Sociālais dienests, email: sd@example.org, phone: "64 860 570", deputy: BT}
          BT: {name: Madonas novada bāriņtiesa, email: bt@example.org}
          IN: {name: Izglītības nodaļa, email: in@example.org, phone: "64 860 123"}
          PP: {name: Pašvaldības policija}
          VP: {name: Valsts policija, email: vp@example.org, phone: "110", works: every day}
          SG: {name: Sadarbības grupa bērnu tiesību aizsardzības jomā, email: sg@example.org, members: [SD, BT]}
        """

    private static let roads = """
        plan: roads
        title: Drošs ceļš uz skolu
        period: 2026-01-01/2026-12-31
        country: LV
        language: lv
        coordinator: IN
        alerts: {quiet: []}
        bodies:
          IN: {name: Izglītības nodaļa, email: in@example.org}
        """
}

func civil(_ text: String) -> CivilDate {
    guard let day = CivilDate(text) else { preconditionFailure("\(text) is no day") }
    return day
}

extension Digest {
    init(
        _ body: String, of plan: String = "madona", urgent: Bool = false, still: Int = 0, next: String = "2026-11-10",
        _ items: [AlertItem]
    ) {
        self.init(
            plan: plan, body: body, day: LetterDesk.today, isUrgent: urgent,
            items: items.sorted(by: AlertItem.precedes), stillOverdue: still, next: civil(next))
    }
}

extension AlertItem {
    /// How late something is is reckoned from its last day; of working days five are in a week.
    init(
        _ matter: AlertMatter, _ reason: AlertReason, _ number: Int = 1, settled: Settlement? = nil,
        inPlaceOf: String? = nil, told: String? = nil
    ) {
        let late = settled == nil ? max(0, LetterDesk.today - matter.due) : 0
        let working = (0..<late).count { LetterDesk.today.adding(days: -$0).weekday.index < 5 }
        self.init(
            matter: matter, reason: reason, number: number, daysLate: late, workingDaysLate: working,
            settlement: settled, inPlaceOf: inPlaceOf, told: told.map(civil))
    }
}

extension AlertMatter {
    static func task(
        _ name: String, _ title: String, due: String, _ body: String?, of plan: String = "madona",
        officer: String? = nil, waits: [String] = []
    ) -> AlertMatter {
        AlertMatter(
            plan: plan, kind: .task, name: name, title: title, due: civil(due), body: body, officer: officer,
            waitsFor: waits)
    }

    /// - Parameter at: by the clocks of Rīga in winter; midnight is the end of the day.
    static func referral(
        _ name: String, _ clock: ReferralClock?, due: String, at time: String? = nil, _ body: String,
        from sender: String? = nil, urgent: Bool = false
    ) -> AlertMatter {
        let last = civil(due)
        let midnight = Timestamp(noonOf: last).milliseconds + 10 * 3_600_000
        let minutes = time.map { text in
            text.split(separator: ":").compactMap { Int($0) }.reduce(0) { 60 * $0 + $1 } - 24 * 60
        }
        return AlertMatter(
            plan: "madona", kind: .referral, name: name, due: last,
            deadline: Timestamp(milliseconds: midnight + (minutes ?? 0) * 60_000), clock: clock, body: body,
            sender: sender, isUrgent: urgent)
    }

    static func figure(_ period: String, due: String, _ body: String, disagreement: String? = nil) -> AlertMatter {
        AlertMatter(
            plan: "madona", kind: .figure, name: "registered-cases@\(period)",
            title: "Reģistrētie seksuālās vardarbības gadījumi", due: civil(due), body: body,
            disagreement: disagreement)
    }

    static func letter(_ digits: String, to body: String, written: String) -> AlertMatter {
        AlertMatter(plan: "madona", kind: .letter, name: digits, title: body, due: civil(written), body: nil)
    }
}
