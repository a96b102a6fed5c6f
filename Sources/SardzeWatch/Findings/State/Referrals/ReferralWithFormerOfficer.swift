import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// It waits for an office that is empty, or for a body that is no more.
    static let referralWithFormerOfficer = StateCheck("referral-with-former-officer") { context in
        guard let open = context.referrals else { return [] }
        let vacancies = Vacancies(context.plan, on: context.today)
        return open.findings("referral-with-former-officer") { _, step in
            guard let why = absence(of: step, open, vacancies) else { return nil }
            let late = step.lateClocks(at: open.now).first
            return open.finding(
                "referral-with-former-officer", late == nil ? .warning : .error, step,
                Wording("`\(step.name)` waits for ", lv: "`\(step.name)` stāv iestādē ") + why
                    + Wording(same: " (") + open.title(step) + Wording(same: ")"),
                help: handover(step, context.plan), past: late.flatMap { step.end(of: $0) })
        }
    }

    /// Why nobody there will see to it, as it follows "waits for"; `nil` when somebody may.
    private static func absence(
        of step: ReferralStep, _ open: OpenReferrals, _ vacancies: Vacancies
    ) -> Wording? {
        guard let body = open.plan.bodies[step.body] else {
            return Wording(
                "\(shortened(step.body)), which the rules no longer have",
                lv: "\(shortened(step.body)), kuras noteikumos vairs nav")
        }
        if let last = body.until?.value, last < open.clock.day(open.now) {
            return Wording(
                "\(step.body), which could be counted on until \(last)",
                lv: "\(step.body), uz kuru varēja paļauties līdz \(last)")
        }
        guard let since = vacancies.end(step.body, step.officer) else { return nil }
        let office = step.officer.map { "\(step.body), \($0)" } ?? step.body
        return Wording(
            "\(office), where nobody has been in office since \(since)",
            lv: "\(office), kur kopš \(since) amats ir brīvs")
    }

    private static func handover(_ step: ReferralStep, _ plan: Plan) -> Wording {
        let deputy = plan.bodies[step.body]?.deputy?.value ?? "…"
        let commands = [
            "`sardze refer handover \(step.body) --to \(deputy)`", "`sardze refer handover \(step.body) --officer …`",
        ]
        // Another office helps where only the office is empty.
        let list = step.officer == nil ? [commands[0]] : commands
        return Wording(
            "hand over all that it has: " + list.joined(separator: " or "),
            lv: "nododiet visu, kas tur ir: " + list.joined(separator: " vai "))
    }
}
