import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// Rules that switch every notice off, or let digests go out only on days on which they are kept back.
    static let alertsOff = Check("alerts-off") { plan in
        plan.everyAlertRules.compactMap { switchedOff($0.rules, of: $0.activity, in: plan) } + keptBack(in: plan)
    }

    private static func switchedOff(_ rules: AlertRules, of activity: Activity?, in plan: Plan) -> Diagnostic? {
        let policy = rules.applied(to: plan.alertPolicy)
        guard policy.remind == .never, policy.overdue == .never,
            let place = [rules.remind?.span, rules.overdue?.span].compactMap(\.self).max()
        else { return nil }
        let others =
            [rules.remind ?? plan.alerts.remind].compactMap { $0?.span }
            + [rules.overdue ?? plan.alerts.overdue].compactMap { $0?.span }
        let whose =
            activity.map { Wording("of `\($0.id.value)`", lv: "`\($0.id.value)`") } ?? Wording("", lv: "")
        return Diagnostic(
            "alerts-off", .warning, place,
            activity == nil
                ? Wording("nobody is ever told of a task", lv: "nevienam nekad nepaziņo ne par vienu uzdevumu")
                : Wording(
                    "nobody is ever told of a task \(whose.en)",
                    lv: "nevienam nekad nepaziņo par pasākuma \(whose.lv) uzdevumiem"),
            help: Wording(
                "write `remind: 7 days before` or `overdue: at once`",
                lv: "rakstiet `remind: 7 days before` vai `overdue: at once`"),
            related: others.filter { $0 != place }.map {
                Label($0, Wording("also switched off here", lv: "izslēgts arī šeit"))
            })
    }

    /// Bodies to which no digest ever goes out: those that lead something and never work on a day of the digest.
    private static func keptBack(in plan: Plan) -> [Diagnostic] {
        guard let digest = plan.alerts.digest, let days = digest.value.weekdays,
            plan.alertPolicy.quiet.contains(.weekends)
        else { return [] }
        let leads = Set(plan.activities.compactMap(plan.lead))
        let idle = plan.bodies.filter { body in
            let works = body.works?.value ?? plan.calendar.works?.value ?? .standard
            return leads.contains(body.id.value) && !days.contains(where: works.contains)
        }
        guard !idle.isEmpty else { return [] }
        let names = idle.prefix(6).map { "`\($0.id.value)`" }.joined(separator: ", ") + (idle.count > 6 ? " …" : "")
        return [
            Diagnostic(
                "alerts-off", .warning, digest.span,
                Wording(
                    "no digest ever goes to \(names): its days are quiet days there",
                    lv: "apkopojumu nekad nesaņem \(names): tā dienas tur ir klusās dienas"),
                help: Wording(
                    "name a day on which they work, or write `quiet: [holidays]`",
                    lv: "norādiet dienu, kurā tās strādā, vai rakstiet `quiet: [holidays]`"))
        ]
    }
}
