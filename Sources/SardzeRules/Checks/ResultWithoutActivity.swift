import SardzeText
import SardzeWords

extension Check {
    /// A result that no activity brings about will not come.
    static let resultWithoutActivity = Check("result-without-activity", isOfAbsence: true) { plan in
        var served: [String: Set<String>] = [:]
        for activity in plan.activities {
            served[activity.goal?.value ?? "", default: []].formUnion(activity.results.map(\.value))
        }
        return plan.goals.flatMap { goal in
            goal.results.filter { served[goal.id.value]?.contains($0.id.value) != true }.map { result in
                Diagnostic(
                    "result-without-activity", .warning, result.id.span,
                    Wording(
                        "no activity brings about result `\(result.id.value)`",
                        lv: "rezultātu `\(result.id.value)` nedod neviens pasākums"),
                    help: Wording(
                        "name it under `results:` of an activity of goal `\(goal.id.value)`, or add one",
                        lv: "norādiet to kādā mērķa `\(goal.id.value)` pasākumā zem `results:` vai pievienojiet jaunu"))
            }
        }
    }
}
