import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// "Regulāri" promises a cadence and names none: nobody can be late, so nobody will be.
    static let cadenceMissing = Check("cadence-missing") { plan in
        plan.activities.compactMap { activity in
            guard let when = activity.when, case .unspecified(.cadence) = when.value else { return nil }
            return Diagnostic(
                "cadence-missing", .warning, when.span, "`\(activity.id.value)` does not say how often",
                help: "set a cadence, and keep the words: `{every: half-year, note: plānā rakstīts \"regulāri\"}`",
                body: plan.lead(of: activity))
        }
    }
}
