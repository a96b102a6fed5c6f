import SardzeText
import SardzeWords

extension Check {
    /// A lead from outside the responsible bodies is most likely a slip.
    static let leadNotResponsible = Check("lead-not-responsible") { plan in
        plan.activities.compactMap { activity in
            guard let lead = activity.lead, !activity.responsible.isEmpty,
                !activity.responsible.contains(where: { $0.value == lead.value })
            else { return nil }
            return Diagnostic(
                "lead-not-responsible", .warning, lead.span,
                "`\(lead.value)` leads `\(activity.id.value)` but is not one of its responsible bodies",
                help:
                    "add it to `responsible`, or name one of \(activity.responsible.map(\.value).joined(separator: ", "))",
                related: activity.responsible.first.map { [Label($0.span, "the responsible bodies")] } ?? [],
                body: lead.value)
        }
    }
}
