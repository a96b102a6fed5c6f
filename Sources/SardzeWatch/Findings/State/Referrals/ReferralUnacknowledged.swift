import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// Nobody knows whether the body has it: the sender believes that somebody acts, and nobody may.
    static let referralUnacknowledged = StateCheck("referral-unacknowledged") { context in
        guard let open = context.referrals else { return [] }
        return open.findings("referral-unacknowledged") { _, step in
            let end = step.issue.receiveBy
            guard step.state == .sent, end < open.now else { return nil }
            let (body, name, title) = (step.body, step.name, open.title(step))
            let (by, late) = (open.clock.spoken(deadline: end), open.ago(end))
            return open.finding(
                "referral-unacknowledged", .error, step,
                Wording(
                    "\(body) has not said that it has `\(name)` (\(title.en)): that was due by \(by.en), \(late.en)",
                    lv:
                        "iestāde \(body) nav apstiprinājusi, ka saņēmusi `\(name)` (\(title.lv)): termiņš bija \(by.lv), \(late.lv)"
                ),
                help: step.issue.isImmediate ? urgent(step) : usual(step, context.plan), past: end)
        }
    }

    /// A telephone is quicker than any list.
    private static func urgent(_ step: ReferralStep) -> Wording {
        Wording(
            "call \(step.body) again, and 112 if anybody may be in danger; then `sardze refer receive \(step.name)`",
            lv:
                "zvaniet iestādei \(step.body) vēlreiz un, ja kāds var būt briesmās, uz 112; pēc tam `sardze refer receive \(step.name)`"
        )
    }

    private static func usual(_ step: ReferralStep, _ plan: Plan) -> Wording {
        let deputy = plan.bodies[step.body]?.deputy?.value
        let either = deputy.map { Wording(" or its deputy \($0)", lv: " vai tās aizvietotājai \($0)") }
        let whom = Wording("ask the head of \(step.body)", lv: "jautājiet iestādes \(step.body) vadītājam")
        return whom + (either ?? Wording(same: ""))
            + Wording(
                "; once it has it: `sardze refer receive \(step.name)`",
                lv: "; kad tas saņemts: `sardze refer receive \(step.name)`")
    }
}
