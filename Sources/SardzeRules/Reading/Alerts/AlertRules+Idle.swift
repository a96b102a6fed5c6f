import SardzeText
import SardzeWords

extension AlertRules {
    /// Repeats and escalations of tasks are counted from the notice that they are overdue; where there is none, they never
    /// happen. Steps of referrals and figures that are late are told of in any case.
    static func idle(in plan: Plan) -> [Diagnostic] {
        plan.everyAlertRules.flatMap { activity, rules -> [Diagnostic] in
            let policy = rules.applied(to: plan.alertPolicy)
            guard policy.overdue == .never, !plan.areAlertsHeeded(besidesTasksOf: activity),
                let overdue = rules.overdue ?? plan.alerts.overdue
            else { return [] }
            let repeats = rules.repeats.flatMap { $0.value.isEmpty ? nil : ("repeat", $0.span) }
            let escalations = rules.escalations.flatMap { $0.value.isEmpty ? nil : ("escalate", $0.span) }
            return [repeats, escalations].compactMap(\.self).map { key, span in
                Diagnostic(
                    "key-without-effect", .error, span,
                    Wording(
                        "`\(key)` counts from the notice that a task is overdue, and there is none",
                        lv: "`\(key)` skaita no paziņojuma, ka uzdevums nokavēts, bet tāda nav"),
                    help: Wording(
                        "write `overdue: at once`, or remove `\(key)`",
                        lv: "rakstiet `overdue: at once` vai izdzēsiet `\(key)`"),
                    related: [Label(overdue.span, Wording("switched off here", lv: "izslēgts šeit"))])
            }
        }
    }
}
