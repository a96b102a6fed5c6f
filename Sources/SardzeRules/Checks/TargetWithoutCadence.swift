import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// A number to reach with no dates on the way cannot fall behind until it is too late.
    static let targetWithoutCadence = Check("target-without-cadence") { plan in
        plan.activities.compactMap { activity in
            guard let target = activity.target, let when = activity.when else { return nil }
            switch when.value {
            case .unspecified, .continuous, .asNeeded, .deadline, .ceiling: break
            case .cadence, .floor, .dates, .rule, .window, .completion: return nil
            }
            return Diagnostic(
                "target-without-cadence", .warning, target.count.span,
                Wording(
                    "`\(activity.id.value)` is to reach \(target.count.value), but no date on the way tells whether it will",
                    lv:
                        "pasākumam `\(activity.id.value)` jāsasniedz \(target.count.value), bet ceļā nav neviena datuma, kas rādītu, vai tas izdosies"
                ),
                help: Wording(
                    "give it a cadence: `when: {every: half-year}`",
                    lv: "nosakiet tam biežumu: `when: {every: half-year}`"),
                related: [Label(when.span, Wording("the time it has now", lv: "pašreizējais laiks"))],
                body: plan.lead(of: activity))
        }
    }
}
