import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// The body has it and does not say whether it will do it.
    static let referralUnanswered = StateCheck("referral-unanswered") { context in
        guard let open = context.referrals else { return [] }
        return open.findings("referral-unanswered") { _, step in
            let end = step.issue.acceptBy
            guard step.state == .received, end < open.now else { return nil }
            let (body, name, title) = (step.body, step.name, open.title(step))
            let (by, late) = (open.clock.spoken(deadline: end), open.ago(end))
            return open.finding(
                "referral-unanswered", .error, step,
                Wording(
                    "\(body) has `\(name)` (\(title.en)) and has not said whether it will do it: that was due by \(by.en), \(late.en)",
                    lv:
                        "iestādei \(body) ir `\(name)` (\(title.lv)), bet tā nav pateikusi, vai to darīs: termiņš bija \(by.lv), \(late.lv)"
                ),
                help: Wording(
                    "ask \(body); then `sardze refer accept \(name)`, or `sardze refer decline \(name) --reason … --suggest …`",
                    lv:
                        "jautājiet iestādei \(body); pēc tam `sardze refer accept \(name)` vai `sardze refer decline \(name) --reason … --suggest …`"
                ),
                past: end)
        }
    }
}
