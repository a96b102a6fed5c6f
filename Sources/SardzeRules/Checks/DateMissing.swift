import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// "Drīzumā" names no day by which it could be late.
    static let dateMissing = Check("date-missing") { plan in
        plan.activities.compactMap { activity in
            guard let when = activity.when, case .unspecified(.date) = when.value else { return nil }
            return Diagnostic(
                "date-missing", .warning, when.span,
                Wording(
                    "`\(activity.id.value)` does not say when", lv: "pasākumam `\(activity.id.value)` nav pateikts, kad"
                ),
                help: Wording(
                    "set a day or a window: `when: līdz 2026. gada 30. jūnijam`",
                    lv: "norādiet dienu vai laikposmu: `when: līdz 2026. gada 30. jūnijam`"),
                body: plan.lead(of: activity))
        }
    }
}
