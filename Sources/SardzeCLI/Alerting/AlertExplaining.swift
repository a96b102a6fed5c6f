import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

/// Who was, is and will be told of one task, step or figure, and why. It changes nothing.
struct AlertExplaining {
    private let scope: AlertScope

    init(_ common: CommonOptions) { scope = AlertScope(common: common) }

    /// Of the letters that wait no more, as many are looked at.
    private static let kept = 1_000

    func show(_ name: String, _ format: ReportFormat) async throws {
        let round = try await AlertRound(scope)
        let named = try round.session.matter(named: name)
        let plan = named.review.current.plan
        guard let context = round.contexts.first(where: { $0.plan.id == plan }) else {
            try round.tellFaults()
            throw ExitCode(2)
        }
        let prospects = context.prospects(of: named.name)
        let explanation = AlertExplanation(
            prospects.first?.matter ?? matter(named, context), prospects,
            letters: try await outcomes(of: prospects, round.session), names: named.review.bodyNames,
            remarks: remarks(named, prospects, context, round),
            times: PlanTimes([context.plan]))
        try Console.print { output in
            switch format {
            case .json: try AlertExplanationJSON.write(explanation, in: Console.language, to: &output)
            case .text: try AlertExplanationText(Console.ink, in: Console.language).write(explanation, to: &output)
            }
        }
    }

    /// What became of the letters that told of it.
    private func outcomes(
        of prospects: [AlertProspect], _ session: Session
    ) async throws -> [LetterID: AlertExplanation.LetterOutcome] {
        let wanted = Set(prospects.flatMap(\.notices).map(\.letter))
        guard !wanted.isEmpty else { return [:] }
        let entries = try await session.store().entries(limit: Self.kept).filter { wanted.contains($0.letter.id) }
        return Dictionary(entries.map { ($0.letter.id, .init($0)) }) { first, _ in first }
    }

    /// What nobody is or was told of.
    private func matter(_ named: NamedMatter, _ context: AlertContext) -> AlertMatter {
        if let task = named.task {
            return AlertMatter(
                plan: context.plan.id, kind: .task, name: named.name, title: task.duty.title, opens: task.opens,
                due: task.due, body: task.duty.lead)
        }
        let kind: AlertMatter.Kind = named.name.contains("@") ? .figure : .referral
        let end = named.name.firstIndex(of: "@").flatMap { Slot(String(named.name[named.name.index(after: $0)...])) }
        return AlertMatter(
            plan: context.plan.id, kind: kind, name: named.name, due: end?.window.last ?? context.today, body: nil)
    }

    /// Why nobody is told, or not everybody who would be.
    private func remarks(
        _ named: NamedMatter, _ prospects: [AlertProspect], _ context: AlertContext, _ round: AlertRound
    ) -> [Wording] {
        var remarks: [Wording] = []
        let held = round.round.held.filter { $0.plan == context.plan.id }
        for digest in held where prospects.contains(where: { $0.body == digest.body && $0.next?.isNow == true }) {
            remarks.append(
                Wording(
                    "the letter to \(digest.body) waits, for its mailbox has another one today",
                    lv: "vēstule iestādei \(digest.body) gaida, jo tās pastkastei šodien ir cita"))
        }
        guard prospects.allSatisfy({ $0.next == nil }) else { return remarks }
        if let task = named.task { return remarks + self.remarks(task, prospects.isEmpty, context) }
        guard prospects.isEmpty else { return remarks }
        if named.name.contains("@") {
            return remarks + [
                Wording(
                    "nobody is asked for this figure now: it was given, its period has not ended, or the plan does not ask for it",
                    lv:
                        "pašlaik šo skaitli neviens neprasa: tas ir iesniegts, laikposms nav beidzies vai plāns to neprasa"
                )
            ]
        }
        return remarks + [
            Wording(
                "nothing of it is waited for, and nobody was told of it",
                lv: "nekas no tā netiek gaidīts, un neviens par to nav informēts")
        ]
    }

    /// - Parameter isUnheard: whether nobody is to hear of it at all.
    private func remarks(_ task: DueTask, _ isUnheard: Bool, _ context: AlertContext) -> [Wording] {
        let status = context.board[task]
        if status.isClosed {
            return [
                Wording(
                    "it is \(status.wording.en), so nobody is told any more",
                    lv: "statuss: \(status.wording.lv), tāpēc nevienam vairs neziņo")
            ]
        }
        if isUnheard, context.mailboxes.receivers(for: task.duty.lead).isEmpty {
            let body = task.duty.lead ?? ""
            return [
                body.isEmpty
                    ? Wording(
                        "nobody answers for it, and the plan's coordinator has no mailbox",
                        lv: "par to neviens neatbild, un plāna koordinatoram nav pastkastes")
                    : Wording(
                        "neither \(body) nor whoever would be told in its place has a mailbox",
                        lv: "pastkastes nav ne iestādei \(body), ne tam, kam ziņotu tās vietā")
            ]
        }
        let policy = context.plan.alertPolicy(of: task.duty.activity)
        var reasons: [Wording] = []
        if policy.remind == .never { reasons.append(Wording("reminds nobody", lv: "nevienam neatgādina")) }
        if policy.overdue == .never {
            reasons.append(Wording("tells nobody that it is overdue", lv: "nevienam nepaziņo par nokavējumu"))
        } else if policy.repeats.isEmpty {
            reasons.append(Wording("repeats nothing", lv: "neko neatkārto"))
        }
        guard !reasons.isEmpty else { return [] }
        return [
            Wording("by its `alerts:` the plan ", lv: "pēc `alerts:` plāns ") + .list(reasons)
        ]
    }
}
