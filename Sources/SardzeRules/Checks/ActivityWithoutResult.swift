import SardzeText
import SardzeWords

extension Check {
    /// Work that serves no expected result cannot be reported on.
    static let activityWithoutResult = Check("activity-without-result") { plan in
        guard !plan.goals.isEmpty else { return [] }
        return plan.activities.filter(\.results.isEmpty).map { activity in
            Diagnostic(
                "activity-without-result", .note, activity.id.span,
                activity.goal == nil
                    ? Wording(
                        "`\(activity.id.value)` serves no expected result and no goal",
                        lv: "pasākumam `\(activity.id.value)` nav ne sagaidāmā rezultāta, ne mērķa")
                    : Wording(
                        "`\(activity.id.value)` serves no expected result",
                        lv: "pasākumam `\(activity.id.value)` nav sagaidāmā rezultāta"),
                help: Wording(
                    "name the result it brings about: `results: [\"1.1\"]`",
                    lv: "norādiet rezultātu, ko tas dod: `results: [\"1.1\"]`"))
        }
    }
}
