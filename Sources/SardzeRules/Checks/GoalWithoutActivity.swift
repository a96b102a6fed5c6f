import SardzeText
import SardzeWords

extension Check {
    /// A goal nobody works on is a wish.
    static let goalWithoutActivity = Check("goal-without-activity", isOfAbsence: true) { plan in
        let served = Set(plan.activities.compactMap(\.goal?.value))
        return plan.goals.filter { !served.contains($0.id.value) }.map { goal in
            Diagnostic(
                "goal-without-activity", .warning, goal.id.span,
                Wording(
                    "no activity serves goal `\(goal.id.value)`", lv: "mērķim `\(goal.id.value)` nav neviena pasākuma"),
                help: Wording(
                    "add an activity with `goal: \"\(goal.id.value)\"`, or remove the goal",
                    lv: "pievienojiet pasākumu ar `goal: \"\(goal.id.value)\"` vai izdzēsiet mērķi"))
        }
    }
}
