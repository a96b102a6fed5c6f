public import SardzeGuide
import SardzeRouting
import SardzeRules
public import SardzeText
import SardzeTime
public import SardzeWatch

/// What `sardze check` says of an example, found by checking it.
public struct ExampleRun: Sendable {
    public let sources: Sources
    /// Sorted, each once.
    public let findings: [Finding]

    /// The plan that every example is part of.
    static let plan = "madona"

    public init(_ example: Example) {
        guard let today = CivilDate(example.today) else {
            preconditionFailure("an example's `today` is a day: \(example.today)")
        }
        var sources = Sources()
        let rules = Self.rules(example.bytes, example.frame, into: &sources)
        let schedules = Self.schedules(example, on: today).map { sources.add($0) }
        let calendar = example.calendarFile.map {
            sources.add(SourceText(path: "rules/\(Self.plan)/holidays.ics", $0))
        }
        let settings = example.settings.map { sources.add(SourceText(path: "sardze.yaml", $0)) }
        let hasLedger = !example.events.isEmpty || example.damage != nil
        let ledger =
            !hasLedger && example.watch == nil ? nil : sources.add(SourceText(path: ".sardze/ledger.sqlite", bytes: []))
        let reading = PlanReader.read(Self.plan, files: rules, from: sources)
        let record = Self.record(example.events, reading.plan)
        let review = PlanReview(
            reading.taking(Self.holidayFiles(reading, calendar), from: sources), named: Self.plan,
            issued: ScheduleReader.read(Self.plan, files: schedules, from: sources), record: record, ledger: ledger,
            today: today)
        self.sources = sources
        // What a check does not find out in its time is not found out in less.
        let routing = review.routing(budget: ProofBudget(bytes: 1_000_000, steps: 1_000, allSteps: 10_000))
        let workspace = settings.map { SettingsReader.read($0, from: sources) }
        findings = Finding.ordered(
            review.findings(routing: routing) + Self.findings(of: example.damage, at: ledger)
                + (workspace?.diagnostics ?? []).map { Finding($0) }
                + Self.findings(of: example.watch, workspace?.settings, at: ledger, review.now))
    }

    /// What happened, as the ledger has it.
    private static func record(_ events: [Happening], _ plan: Plan?) -> Record {
        var record = Record()
        for event in events {
            record.take(
                event.fact { moment in
                    guard let plan else { preconditionFailure("a referral needs a plan") }
                    let clock = PlanClock(plan)
                    return ReferralDesk(plan, record.referrals, at: clock.instant(moment), clock: clock)
                })
        }
        return record
    }

    /// The calendar files the rules name, of which one is there.
    private static func holidayFiles(_ reading: PlanReader.Result, _ calendar: SourceID?) -> [HolidayFile] {
        reading.holidayFilePaths.map { path in
            guard path == "holidays.ics", let calendar else { return .missing(path, in: "rules/\(plan)") }
            return HolidayFile(path, .text(calendar))
        }
    }

    private static func findings(of damage: Example.Damage?, at ledger: SourceID?) -> [Finding] {
        guard let damage, let ledger else { return [] }
        let fault: LedgerFault =
            switch damage {
            case .broken(let what): .broken(what)
            case .unreadable(let what, let help): .unreadable(what, help: help)
            }
        return [fault.finding(at: Span(ledger, .start, .start))]
    }

    private static func findings(
        of watch: Example.Watch?, _ settings: Settings?, at ledger: SourceID?, _ now: Timestamp
    ) -> [Finding] {
        guard let watch, let settings, let ledger else { return [] }
        func instant(_ text: String) -> Timestamp {
            guard let instant = Timestamp(text) else { preconditionFailure("`\(text)` is no instant") }
            return instant
        }
        let standing =
            switch watch {
            case .never: WatchStanding(lastGood: nil)
            case .last(let last): WatchStanding(lastGood: instant(last))
            case .waiting(let body, let since, let last):
                WatchStanding(
                    lastGood: instant(last),
                    waiting: [WatchStanding.Waiting(body: body, since: instant(since), fault: .noConnection)])
            }
        return standing.findings(settings, at: now, ledger: Span(ledger, .start, .start))
    }

    /// The findings of one code.
    public func findings(of code: String) -> [Finding] { findings.filter { $0.diagnostic.code == code } }

    /// As many of them as a page shows.
    func shown(of code: String) -> [Finding] { findings(of: code).prefix(2).map(\.self) }

    /// How much a code matters here, or `nil` when it is not shown.
    func severity(of code: String) -> Severity? { findings(of: code).map(\.diagnostic.severity).max() }

    private static func rules(_ bytes: [UInt8], _ frame: Example.Frame, into sources: inout Sources) -> [SourceID] {
        var files: [SourceID] = []
        if !bytes.isEmpty { files.append(sources.add(SourceText(path: "rules/\(plan)/example.yaml", bytes: bytes))) }
        if !frame.text.isEmpty { files.append(sources.add(SourceText(path: "rules/\(plan)/plan.yaml", frame.text))) }
        return files
    }

    /// The schedule files as they were issued, and as they are now.
    private static func schedules(_ example: Example, on today: CivilDate) -> [SourceText] {
        guard let issue = example.issued else { return [] }
        var sources = Sources()
        let rules = rules(Array("\(issue.rules)\n".utf8), example.frame, into: &sources)
        let review = PlanReview(
            PlanReader.read(plan, files: rules, from: sources), named: plan,
            issued: ScheduleReader.read(plan, files: [], from: sources), today: today)
        return ScheduleText.years(of: review.current).filter { $0.year != issue.lost }.map { year in
            let text = issue.edit.map { year.text.replacing($0.old, with: $0.new) } ?? year.text
            return SourceText(path: "schedules/\(plan)/\(year.year).yaml", text)
        }
    }
}
