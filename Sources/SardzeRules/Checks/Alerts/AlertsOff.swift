import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// Rules that switch off both the reminder and the notice that something is overdue.
    static let alertsOff = Check("alerts-off") { plan in
        plan.everyAlertRules.compactMap { switchedOff($0.rules, of: $0.activity, in: plan) }
    }

    private static func switchedOff(_ rules: AlertRules, of activity: Activity?, in plan: Plan) -> Diagnostic? {
        let policy = rules.applied(to: plan.alertPolicy)
        guard policy.remind == .never, policy.overdue == .never,
            let place = [rules.remind?.span, rules.overdue?.span].compactMap(\.self).max()
        else { return nil }
        let others =
            [rules.remind ?? plan.alerts.remind].compactMap { $0?.span }
            + [rules.overdue ?? plan.alerts.overdue].compactMap { $0?.span }
        let name = shortened(activity?.id.value ?? "")
        return Diagnostic(
            "alerts-off", .warning, place,
            activity == nil
                ? Wording(
                    "nobody is reminded of a task, nor told that it is late",
                    lv: "nevienam neatgādina par uzdevumu un nepaziņo, ka tas nokavēts")
                : Wording(
                    "nobody is reminded of a task of `\(name)`, nor told that it is late",
                    lv: "nevienam neatgādina par pasākuma `\(name)` uzdevumu un nepaziņo, ka tas nokavēts"),
            help: Wording(
                "write `remind: 7 days before` or `overdue: at once`",
                lv: "rakstiet `remind: 7 days before` vai `overdue: at once`"),
            related: others.filter { $0 != place }.map {
                Label($0, Wording("also switched off here", lv: "izslēgts arī šeit"))
            })
    }
}
