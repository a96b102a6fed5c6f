import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// A day or window the plan does not cover is dropped or cut, and that must be seen.
    static let outsidePeriod = ScheduleCheck("outside-period") { context in
        let period = context.plan.period
        return context.plan.activities.compactMap { activity in
            guard let when = activity.when, let outside = outside(when.value, period.value) else { return nil }
            return Finding(
                Diagnostic(
                    "outside-period", .warning, when.span,
                    Wording(
                        "`\(activity.id.value)` reaches outside the plan's period: \(outside)",
                        lv: "`\(activity.id.value)` sniedzas ārpus plāna perioda: \(outside)"),
                    help: Wording(
                        "only what lies in \(period.value) becomes a task",
                        lv: "par uzdevumu kļūst tikai tas, kas ir \(period.value) robežās"),
                    related: [Label(period.span, Wording("the plan's period", lv: "plāna periods"))]),
                body: context.plan.lead(of: activity))
        }
    }

    /// What lies outside, when something lies inside too; `never-happens` tells of the rest.
    private static func outside(_ when: When, _ period: Window) -> String? {
        switch when {
        case .dates(let dates):
            let missing = dates.filter { !period.contains($0) }
            return missing.isEmpty || missing.count == dates.count
                ? nil : missing.map(\.description).joined(separator: ", ")
        case .window(let first, let last):
            guard let whole = Window(first ?? period.first, last ?? period.last),
                let inside = whole.intersection(period), inside != whole
            else { return nil }
            return whole.description
        default: return nil
        }
    }
}
