import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// One referral for people: what it says, how each step stands and whose turn it is.
public struct ReferralText {
    private let words: ReferralWords
    private let ink: Ink
    private let language: Language

    public init(_ words: ReferralWords, _ ink: Ink, in language: Language) {
        self.words = words
        self.ink = ink
        self.language = language
    }

    /// The whole referral, with everything that happened to it.
    public func write(_ referral: Referral, to output: inout Output) throws {
        try writeHead(referral, to: &output)
        for step in referral.steps { try write(step, of: referral, to: &output) }
        if referral.isDraft { try output.write("  \(words.next(draft: referral)[language])\n") }
        try writeHistory(referral, to: &output)
    }

    /// What one fact changed: the step it is about, those it made, and whose turn it is with each.
    public func write(_ fact: Fact, of referral: Referral, to output: inout Output) throws {
        switch fact {
        case .referred:
            try writeHead(referral, to: &output)
            if referral.isDraft { try output.write("  \(words.next(draft: referral)[language])\n") }
        case .moved(let moving):
            let name = moving.step.map { ReferralStepName(referral.reference, $0).description }
            let what = Wording(same: "\(name ?? referral.reference.description): ") + moving.move.wording
            try output.write("\(ink(what[language], .bold))\n")
            for step in referral.steps where step.isPart(of: moving, in: referral) {
                try write(step, of: referral, to: &output)
            }
        default: break
        }
    }

    /// Whom sending a draft would ask, and for what; nothing is sent by it.
    public func write(preview steps: [ReferralStep.Issue], to output: inout Output) throws {
        guard !steps.isEmpty else { return }
        let heading = Wording("if it is sent now, it goes to", lv: "ja to nosūta tagad, to saņem")
        try output.write("  \(heading[language]):\n")
        let width = steps.map(\.body.count).max() ?? 0
        for step in steps {
            let due = words.clock.spoken(deadline: step.due)
            let by = Wording("by \(due.en)", lv: "līdz \(due.lv)")[language]
            try output.write(
                "    \(ink(step.body.padded(to: width), .bold))  \(words.action(step.action)[language]), \(ink(by, .dim))\n"
            )
        }
    }

    private func writeHead(_ referral: Referral, to output: inout Output) throws {
        let opened = words.clock.spoken(referral.opened)
        let state = ink(referral.state.wording[language], referral.state.style)
        try output.write(
            "\(ink(referral.reference.description, .bold)) · \(state) · \(words.sender(referral)[language]), \(opened[language])\n"
        )
        let sayings = referral.sayings.map { "\($0.attribute)=\($0.value)" }
        let unsaid = Wording("nothing is said of the case", lv: "par gadījumu nekas nav pateikts")[language]
        try output.write("\(sayings.isEmpty ? unsaid : sayings.joined(separator: "  "))\n")
        if let unsaid = words.unsaid(referral) { try output.write("\(ink(unsaid[language], .dim))\n") }
        if let reason = referral.cancelledDraft { try output.write("\(reason.wording[language])\n") }
    }

    /// A step on a few lines: which, whose, how far; what for and since when; what comes next.
    public func write(_ step: ReferralStep, of referral: Referral, to output: inout Output) throws {
        let officer = step.officer.map { ", \($0)" } ?? ""
        let state = ink(step.state.wording[language], step.state.style)
        try output.write(
            "\n  \(ink(step.name.description, .cyan))  \(ink(step.body + officer, .bold))  \(state)  \(words.action(step)[language])\n"
        )
        let facts = details(step).map { $0[language] }
        if !facts.isEmpty { try output.write("    \(ink(facts.joined(separator: " · "), .dim))\n") }
        if let next = words.next(step, of: referral) { try output.write("    \(next[language])\n") }
    }

    private func details(_ step: ReferralStep) -> [Wording] {
        let issue = step.issue
        var facts: [Wording] = []
        if step.state.isBeforeDone {
            let due = words.clock.spoken(deadline: issue.due)
            facts.append(Wording("due \(due.en)", lv: "termiņš \(due.lv)"))
            if issue.isIllustrative {
                facts.append(Wording("illustrative, not law", lv: "ilustratīvs, nav likumā"))
            }
        }
        if !issue.actsFor.isEmpty {
            let named = issue.actsFor.joined(separator: ", ")
            facts.append(
                Wording(
                    "acts for \(named) at that hour",
                    lv: "šajā laikā rīkojas iestādes \(named) vietā"))
        }
        if let outcome = step.outcome { facts.append(outcome.wording) }
        if let reason = step.declined { facts.append(reason.wording) }
        if let reason = step.cancelled { facts.append(reason.wording) }
        if let from = issue.from {
            facts.append(
                issue.isReplacement
                    ? Wording("in place of /\(from)", lv: "/\(from) vietā")
                    : Wording("follows /\(from)", lv: "seko pēc /\(from)"))
        }
        if !issue.rules.isEmpty { facts.append(Wording(same: issue.rules.joined(separator: ", "))) }
        if let activity = issue.activity {
            facts.append(Wording("row \(activity) of the plan", lv: "plāna \(activity). rinda"))
        }
        return facts
    }

    private func writeHistory(_ referral: Referral, to output: inout Output) throws {
        let history = Self.history(of: referral)
        guard !history.isEmpty else { return }
        try output.write("\n\(ink(Wording("what happened", lv: "kas noticis")[language], .bold))\n")
        let days = history.map { words.clock.spoken($0.at)[language] }
        let width = days.map(\.count).max() ?? 0
        for (entry, day) in zip(history, days) {
            try output.write("  \(ink(day.padded(to: width), .dim))  \(entry.words[language])\n")
        }
    }

    /// Everything that happened, in its order; of one instant by step.
    private static func history(of referral: Referral) -> [(at: Timestamp, words: Wording)] {
        var history: [(at: Timestamp, words: Wording)] = [(referral.opened, Wording("written", lv: "uzrakstīts"))]
        if let sent = referral.sent {
            let list = referral.steps.filter { $0.sent == sent && $0.issue.from == nil }.map(\.issue).bodies
            history.append((sent, Wording("sent to \(list)", lv: "nosūtīts: \(list)")))
        }
        for step in referral.steps {
            for passage in step.moves {
                let head = Wording(same: "/\(step.name.number) \(passage.body): ")
                history.append((passage.at, head + passage.move.wording))
            }
        }
        return history.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
}

extension ReferralStep {
    /// Whether a move was made with it, or made it.
    fileprivate func isPart(of moving: Fact.Moving, in referral: Referral) -> Bool {
        guard let number = moving.step else { return moving.move == .send && issue.from == nil }
        if name.number == number { return true }
        let passage = referral[number]?.moves.last { $0.move == moving.move && $0.at == moving.at }
        return passage?.madeSteps.contains(name.number) ?? false
    }
}
