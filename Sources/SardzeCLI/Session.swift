import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// One run: the workspace, the plans asked for, everything read once.
final class Session {
    let workspace: Workspace
    let sources: Sources
    let reviews: [PlanReview]
    /// Of each plan its routing, proved and tried; `nil` where it has none, and unless the session is one that checks.
    let routings: [RoutingReview?]
    let ledger: LedgerRecords
    /// What `sardze.yaml` says.
    let settings: Settings
    /// What is wrong with `sardze.yaml`.
    let settingsFaults: [Diagnostic]
    /// The instant that what is recorded carries.
    let now: Timestamp
    private let location: LedgerLocation
    /// The language people are spoken to in.
    let language = Console.language

    /// Everything worth a look, sorted, each once; empty unless the session is one that checks.
    let findings: [Finding]

    /// - Parameters:
    ///   - isChecking: whether findings are wanted; the ledger's chain is then checked while it is read.
    ///   - rules: texts to take instead of rule files that are there, by path in the workspace.
    init(
        _ options: CommonOptions, isChecking: Bool = false, replacing rules: [String: [UInt8]] = [:]
    ) async throws {
        now = Console.now(options.today)
        let workspace = try Workspace(named: options.workspace)
        self.workspace = workspace
        let known = try workspace.plans()
        for name in options.plan where !known.contains(name) {
            throw WorldError.unknownPlan(name, known, nearest: Suggestion.nearest(to: name, among: known))
        }
        let chosen = options.plan.isEmpty ? known : known.filter(options.plan.contains)
        var sources = Sources()
        let (settings, settingsFaults) = try workspace.settings(into: &sources)
        self.settings = settings
        self.settingsFaults = settingsFaults
        location = try workspace.ledgerLocation(settings)
        let store = try location.open()
        let place = sources.add(SourceText(path: workspace.shown(location), bytes: []))
        async let records = LedgerRecords.read(store, isVerifying: isChecking, at: Span(place, .start, .start))
        let readings = try chosen.map {
            try workspace.reading($0, into: &sources, replacing: rules, today: options.today)
        }
        ledger = await records
        let watch = isChecking && ledger.error == nil ? try await WatchStanding(store) : nil
        self.sources = sources
        let plans = await CheckedPlan.all(
            readings, sources, ledger.records, ledger: place, now: now, isChecking: isChecking,
            isRecordKnown: ledger.error == nil)
        // Only a look at all plans can tell that one of the ledger's is none of them.
        let orphans = StateCheck.orphanedPlans(ledger.records.keys, besides: known, at: Span(place, .start, .start))
        reviews = plans.map(\.review)
        routings = plans.map(\.routing)
        findings = Finding.ordered(
            settingsFaults.map { Finding($0) } + ledger.findings + orphans
                + (watch?.findings(settings, at: now, ledger: Span(place, .start, .start)) ?? [])
                + plans.flatMap(\.findings))
        // The process ends with its command: giving back hundreds of thousands of tasks first would only take time.
        _ = Unmanaged.passRetained(self)
    }

    /// How many files of text were read.
    var fileCount: Int {
        // The ledger stands among the sources, but is no text.
        sources.texts.count - 1
    }

    /// Ends the run with the findings when a plan could not be read whole, or its schedule could not.
    func requireReadable() throws {
        if let error = ledger.error { throw WorldError.ledger(error) }
        let faults = settingsFaults + reviews.flatMap(\.obstacles)
        guard !faults.isEmpty else { return }
        try showFindings(Finding.ordered(faults.map { Finding($0) }))
        throw ExitCode(1)
    }

    /// Prints findings and their number to standard error, for commands whose output is something else.
    func showFindings(_ findings: [Finding]) throws {
        var text = FindingsText(sources, Ink(isOn: false), in: Console.language)
        var output = Output { bytes in Console.say(String(decoding: bytes, as: UTF8.self)) }
        try text.write(findings, to: &output)
        try output.write(FindingsText.summary(findings)[Console.language])
        try output.flush()
    }

    /// The tasks as generating today would issue them, by plan, activity and slot; says on standard error where that
    /// differs from what was issued.
    func tasks(_ filter: TaskFilter) throws -> StatedTasks {
        try requireKnown(filter.body)
        tellDifferences()
        let boards = reviews.map { ($0.current.plan, $0.board) }
        let all = reviews.count == 1 ? reviews[0].tasks : reviews.flatMap(\.tasks)
        let tasks = filter.isEmpty ? all : all.filter(filter.includes)
        return StatedTasks(tasks, Dictionary(uniqueKeysWithValues: boards))
    }

    /// Says on standard error where what is shown differs from what was issued.
    func tellDifferences() {
        tellEdits()
        for review in reviews where !review.issued.schedule.tasks.isEmpty && review.issued.schedule != review.current {
            let counts = ChangesText.counts(review.changes)
            let plan = review.current.plan
            Console.note(
                Wording(
                    "\(plan) is shown as its rules are now, not as generated (\(counts.en)); see `sardze preview`",
                    lv: "\(plan) rādīts pēc tagadējiem noteikumiem, nevis kā izveidots (\(counts.lv)); "
                        + "sk. `sardze preview`"))
        }
    }

    /// Where events are read and recorded.
    func store() throws(LedgerError) -> any LedgerStore { try location.open() }

    /// What happened to one task, in the ledger's order.
    func events(of task: DueTask) async throws -> [Event] {
        try await store().events(.subject(task.id, of: task.duty.plan))
    }

    /// Says on standard error which schedules were changed by hand, where they are shown as they stand.
    func tellEdits() {
        for edit in reviews.flatMap(\.issued.edits) {
            let path = sources[edit.span.source].path
            Console.note(
                Wording(
                    "\(path) was changed by hand and is shown as it stands; see `sardze check`",
                    lv: "\(path) labots ar roku un rādīts, kāds tas ir; sk. `sardze check`"))
        }
    }

    /// Refuses a body that no plan knows, and that no task was issued to.
    func requireKnown(_ body: String?) throws {
        guard let body else { return }
        let issued = reviews.flatMap(\.tasks).flatMap {
            $0.duty.responsible + [$0.duty.lead].compactMap(\.self)
        }
        let known = reviews.flatMap { $0.plan?.bodies.ids ?? [] } + Set(issued)
        guard !known.contains(body) else { return }
        let nearest = Suggestion.nearest(to: body, among: known)
        let all = Set(known).sorted().joined(separator: ", ")
        throw ValidationError(
            Wording("there is no body `\(body)`; ", lv: "iestādes `\(body)` nav; ")
                + (nearest.map(Suggestion.question) ?? Wording("known are \(all)", lv: "zināmas ir \(all)")))
    }
}
