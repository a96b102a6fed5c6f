import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// The sender waits for what came of it, and has waited too long. What is overdue itself is told as that.
    static let referralWithoutFeedback = StateCheck("referral-without-feedback") { context in
        guard let open = context.referrals else { return [] }
        return open.findings("referral-without-feedback") { referral, step in
            guard let sender = referral.sender, let end = step.end(of: .outcome), end < open.now,
                step.runningClocks.contains(.outcome), step.state == .done || step.issue.due >= open.now
            else { return nil }
            let by = open.clock.spoken(deadline: end)
            let message = message(step, sender, by, open)
            return open.finding(
                "referral-without-feedback", .error, step, message, help: help(step, sender), past: end)
        }
    }

    private static func message(
        _ step: ReferralStep, _ sender: String, _ by: Wording, _ open: OpenReferrals
    ) -> Wording {
        let (title, late) = (open.title(step), open.ago(step.issue.outcomeBy))
        let stands =
            step.state == .done && step.outcome == .unableToAct
            ? Wording("\(step.body) was unable to act", lv: "iestāde \(step.body) nevarēja rīkoties")
            : step.state == .done
                ? Wording("\(step.body) has done it", lv: "iestāde \(step.body) to ir paveikusi")
                : Wording(
                    "at \(step.body) it is \(step.state.wording.en)",
                    lv: "iestādē \(step.body) tas ir \(step.state.wording.lv)")
        return Wording(
            "\(sender) has not heard what came of `\(step.name)` (\(title.en)): \(stands.en), and the answer was due by \(by.en), \(late.en)",
            lv:
                "iestāde \(sender) nav uzzinājusi, kas noticis ar `\(step.name)` (\(title.lv)): \(stands.lv), un atbildes termiņš bija \(by.lv), \(late.lv)"
        )
    }

    private static func help(_ step: ReferralStep, _ sender: String) -> Wording {
        guard let outcome = step.outcome, step.state == .done else {
            return Wording(
                "ask \(step.body) how it stands and tell \(sender); once it is done: `sardze refer done \(step.name) --outcome …`",
                lv:
                    "pajautājiet iestādei \(step.body), kā veicas, un pasakiet iestādei \(sender); kad tas paveikts: `sardze refer done \(step.name) --outcome …`"
            )
        }
        return Wording(
            "tell \(sender) only that \(outcome.wording.en), then `sardze refer feedback \(step.name)`",
            lv:
                "pasakiet iestādei \(sender) tikai iznākumu (\(outcome.wording.lv)), pēc tam `sardze refer feedback \(step.name)`"
        )
    }
}
