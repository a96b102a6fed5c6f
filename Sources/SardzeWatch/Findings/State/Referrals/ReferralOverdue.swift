import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// What the rules ask for in this case was not done in time.
    static let referralOverdue = StateCheck("referral-overdue") { context in
        guard let open = context.referrals else { return [] }
        return open.findings("referral-overdue") { _, step in
            let end = step.issue.due
            guard step.state.isBeforeDone, end < open.now else { return nil }
            let (body, name, title) = (step.body, step.name, open.title(step))
            let (by, late) = (open.clock.spoken(deadline: end), open.lateness(end))
            let whose =
                step.issue.isIllustrative
                ? Wording(", an illustrative deadline, not law", lv: ", ilustratīvs termiņš, nav likumā")
                : Wording(same: "")
            return open.finding(
                "referral-overdue", .error, step,
                Wording(
                    "`\(name)` of \(body) is \(late.en) overdue: it was due by \(by.en)\(whose.en) (\(title.en))",
                    lv: "`\(name)` (\(body)) nokavēts par \(late.lv): termiņš bija \(by.lv)\(whose.lv) (\(title.lv))"),
                help: nextMove(step), past: end)
        }
    }

    /// What is to be recorded before anybody can say that it was done.
    private static func nextMove(_ step: ReferralStep) -> Wording {
        let name = step.name
        switch step.state {
        case .inProgress:
            return Wording(
                "once it is done: `sardze refer done \(name) --outcome …`",
                lv: "kad tas paveikts: `sardze refer done \(name) --outcome …`")
        case .accepted:
            return Wording(
                "\(step.body) took it and has not begun: `sardze refer start \(name)`, then `sardze refer done \(name) --outcome …`",
                lv:
                    "iestāde \(step.body) to pieņēma, bet nav sākusi: `sardze refer start \(name)`, pēc tam `sardze refer done \(name) --outcome …`"
            )
        default:
            let move = step.state == .sent ? "receive" : "accept"
            return Wording(
                "\(step.body) has not taken it: ask, then `sardze refer \(move) \(name)`",
                lv: "iestāde \(step.body) to nav pieņēmusi: jautājiet, pēc tam `sardze refer \(move) \(name)`")
        }
    }
}
