import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// A case was written down and never handed over: whoever wrote it may believe that somebody acts.
    static let referralUnsent = StateCheck("referral-unsent") { context in
        guard let open = context.referrals else { return [] }
        guard !open.drafts.isEmpty else { return [] }
        let desk = ReferralDesk(context.plan, context.record.referrals, at: open.now, clock: open.clock)
        return open.drafts.compactMap { draft in
            guard desk.sendBy(draft) < open.now else { return nil }
            let name = draft.reference
            let call =
                desk.isUrgent(draft)
                ? Wording(
                    "call whoever must act, and 112 if anybody may be in danger; ",
                    lv: "zvaniet tam, kam jārīkojas, un, ja kāds var būt briesmās, uz 112; ")
                : Wording(same: "")
            return Finding(
                Diagnostic(
                    "referral-unsent", .error, open.place,
                    Wording(
                        "`\(name)` was written \(open.clock.spoken(draft.opened).en) and never sent: nobody knows of the case",
                        lv:
                            "`\(name)` uzrakstīts \(open.clock.spoken(draft.opened).lv), bet nav nosūtīts: par gadījumu neviens nezina"
                    ),
                    help: call
                        + Wording(
                            "send it now: `sardze refer send \(name)`; if it should not be: `sardze refer cancel \(name) --reason withdrawn`",
                            lv:
                                "nosūtiet to tūlīt: `sardze refer send \(name)`; ja tas nav jāsūta: `sardze refer cancel \(name) --reason withdrawn`"
                        )),
                task: "\(context.plan.id)/\(name)", body: draft.sender,
                data: ["referral": .text(name.description), "opened": .text(draft.opened.description)])
        }
    }
}
