import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// "Regulāri" promises a cadence and names none: nobody can be late, so nobody will be.
    static let cadenceMissing = Check("cadence-missing") { plan in
        plan.activities.compactMap { activity in
            guard let when = activity.when, case .unspecified(.cadence) = when.value else { return nil }
            return Diagnostic(
                "cadence-missing", .warning, when.span,
                Wording(
                    "`\(activity.id.value)` does not say how often",
                    lv: "pasākumam `\(activity.id.value)` nav pateikts, cik bieži"),
                help: Wording(
                    "set a cadence, and keep the words: `{every: half-year, note: plānā rakstīts \"regulāri\"}`",
                    lv:
                        "nosakiet biežumu un saglabājiet vārdus: `{every: half-year, note: plānā rakstīts \"regulāri\"}`"
                ),
                body: plan.lead(of: activity))
        }
    }
}
