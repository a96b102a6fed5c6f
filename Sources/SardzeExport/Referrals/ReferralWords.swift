import SardzeRules
import SardzeText
public import SardzeWatch
public import SardzeWords

/// How a referral is told to people: whose turn it is, by when, and what to type then.
public struct ReferralWords {
    let clock: PlanClock
    let now: Timestamp
    private let routing: Routing?
    private let desk: ReferralDesk

    /// - Returns: `nil` when the plan cannot be read.
    public init?(_ review: PlanReview) {
        guard let plan = review.plan, let clock = review.clock else { return nil }
        self.clock = clock
        now = review.now
        routing = plan.routing
        desk = ReferralDesk(plan, review.record.referrals, at: review.now, clock: clock)
    }

    /// What a step asks for, in the rules' words.
    func action(_ step: ReferralStep) -> Wording { action(step.issue.action) }

    func action(_ mark: ActionMark) -> Wording {
        routing?.action(marked: mark).map { Wording(same: fitted($0, to: 72)) }
            ?? Wording("(its rule was changed since)", lv: "(noteikums kopš tā laika mainīts)")
    }

    /// What the rules would also let it say: what is not said could be anything, and so brings every step it might need.
    func unsaid(_ referral: Referral) -> Wording? {
        let names = (routing?.attributes.ids ?? []).filter { referral.value(of: $0) == nil }
        guard !names.isEmpty, !referral.sayings.isEmpty else { return nil }
        let list = names.joined(separator: ", ")
        return Wording(
            "not said, and so taken for anything: \(list)", lv: "nav pateikts, tāpēc var būt jebkas: \(list)")
    }

    /// Whose turn it is, until when, and the command that says it was done; `nil` once nobody is asked for anything.
    public func next(_ step: ReferralStep, of referral: Referral) -> Wording? {
        let (body, name) = (step.body, step.name)
        switch step.state {
        case .sent:
            return by(step.issue.receiveBy)
                + Wording("\(body) says that it has it: ", lv: "iestāde \(body) apstiprina saņemšanu: ")
                + command("receive \(name)")
        case .received:
            return by(step.issue.acceptBy)
                + Wording("\(body) says whether it will do it: ", lv: "iestāde \(body) pasaka, vai to darīs: ")
                + command("accept \(name)") + Wording(" or ", lv: " vai ")
                + command("decline \(name) --reason …")
        case .accepted:
            return by(step.issue.due)
                + Wording("\(body) does it; when it begins: ", lv: "iestāde \(body) to paveic; kad sāk: ")
                + command("start \(name)")
        case .inProgress:
            return by(step.issue.due)
                + Wording("\(body) does it; then: ", lv: "iestāde \(body) to paveic; pēc tam: ")
                + command("done \(name) --outcome …")
        case .done: return told(step, referral)
        case .feedbackGiven: return Wording("to end it: ", lv: "lai pabeigtu: ") + command("close \(name)")
        case .draft, .declined, .redirected, .closed, .cancelled: return nil
        }
    }

    private func told(_ step: ReferralStep, _ referral: Referral) -> Wording {
        guard step.issue.owesFeedback, let sender = referral.sender else {
            return Wording("there is nobody to tell; to end it: ", lv: "nav, kam atbildēt; lai pabeigtu: ")
                + command("close \(step.name)")
        }
        return by(step.issue.outcomeBy)
            + Wording("\(sender) hears what came of it: ", lv: "iestāde \(sender) uzzina iznākumu: ")
            + command("feedback \(step.name)")
    }

    /// What is to be done with a draft.
    func next(draft referral: Referral) -> Wording {
        by(sendBy(referral))
            + Wording("it is to be sent: ", lv: "tas jānosūta: ") + command("send \(referral.reference)")
    }

    func sendBy(_ draft: Referral) -> Timestamp { desk.sendBy(draft) }

    private func by(_ end: Timestamp) -> Wording {
        let deadline = clock.spoken(deadline: end)
        return end < now
            ? Wording("late since \(deadline.en) – ", lv: "nokavēts, termiņš bija \(deadline.lv) – ")
            : Wording("by \(deadline.en) ", lv: "līdz \(deadline.lv) – ")
    }

    private func command(_ words: String) -> Wording { Wording(same: "`sardze refer \(words)`") }

    /// Who sends a case: "from IN", "from an anonymous sender".
    func sender(_ referral: Referral) -> Wording {
        referral.sender.map { Wording("from \($0)", lv: "sūtītājs \($0)") }
            ?? Wording("from an anonymous sender", lv: "sūtītājs anonīms")
    }
}

extension ReferralState {
    var style: Ink.Style {
        switch self {
        case .draft, .sent: .yellow
        case .received, .accepted, .inProgress, .done: .cyan
        case .feedbackGiven, .closed: .green
        case .declined, .redirected, .cancelled: .dim
        }
    }
}
