import SardzeExport
import SardzeLedger
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

/// What `sardze alert` was asked to look at.
struct AlertScope {
    var common: CommonOptions
    /// Only what this body is told.
    var body: String?

    func includes(plan: String) -> Bool { common.plan.isEmpty || common.plan.contains(plan) }
}

/// Everything read once, and who is to be told what now.
///
/// All plans are read, whichever are to tell something: they may share mailboxes. One that cannot be read does not silence the
/// others.
struct AlertRound {
    let session: Session
    let contexts: [AlertContext]
    let round: MailRound
    /// What hinders plans that are to tell something from being read whole, and the settings.
    let faults: [Finding]
    private let scope: AlertScope

    init(_ scope: AlertScope) async throws {
        var all = scope.common
        all.plan = []
        let session = try await Session(all)
        let plans = session.reviews.map(\.current.plan)
        for name in scope.common.plan where !plans.contains(name) {
            throw WorldError.unknownPlan(name, plans, nearest: Suggestion.nearest(to: name, among: plans))
        }
        try session.requireKnown(scope.body)
        // Without it nobody knows what was told.
        if let error = session.ledger.error { throw error }
        self.session = session
        self.scope = scope
        let lastRun = try await session.store().lastRuns().any?.ended
        contexts = AlertContext.together(
            session.reviews.compactMap { review in
                var context = AlertContext(review)
                context?.lastRun = lastRun
                return context
            })
        round = MailRound(
            contexts.map { context in
                MailRound.Part(
                    context, AlertDecision(context, only: scope.body), isTold: scope.includes(plan: context.plan.id))
            })
        let obstacles = session.reviews.filter { scope.includes(plan: $0.current.plan) }.flatMap(\.obstacles)
        faults = Finding.ordered(
            (session.settingsFaults.filter { $0.severity == .error } + obstacles).map { Finding($0) })
    }

    /// The letters to be written, dated `now`.
    func letters(at now: Timestamp) -> [WrittenLetter] {
        guard !round.mailings.isEmpty else { return [] }
        let writing = LetterWriting(
            session.reviews, workbenchURL: session.settings.workbenchURL?.value, at: now)
        return round.mailings.map(writing.letter)
    }

    /// The contexts that are to tell something.
    var told: [AlertContext] { contexts.filter { scope.includes(plan: $0.plan.id) } }

    /// Says on standard error what could not be read.
    func tellFaults() throws {
        guard !faults.isEmpty else { return }
        try session.showFindings(faults)
    }
}
