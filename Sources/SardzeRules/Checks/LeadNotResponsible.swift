import SardzeText
import SardzeWords

extension Check {
    /// A lead from outside the responsible bodies is most likely a slip.
    static let leadNotResponsible = Check("lead-not-responsible") { plan in
        plan.activities.compactMap { activity in
            guard let lead = activity.lead, !activity.responsible.isEmpty,
                !activity.responsible.contains(where: { $0.value == lead.value })
            else { return nil }
            let others = activity.responsible.map(\.value).joined(separator: ", ")
            return Diagnostic(
                "lead-not-responsible", .warning, lead.span,
                Wording(
                    "`\(lead.value)` leads `\(activity.id.value)` but is not one of its responsible bodies",
                    lv: "`\(lead.value)` vada pasākumu `\(activity.id.value)`, bet nav starp tā atbildīgajām iestādēm"),
                help: Wording(
                    "add it to `responsible`, or name one of \(others)",
                    lv: "pievienojiet to `responsible` vai norādiet kādu no šīm: \(others)"),
                related: activity.responsible.first.map {
                    [Label($0.span, Wording("the responsible bodies", lv: "atbildīgās iestādes"))]
                } ?? [],
                body: lead.value)
        }
    }
}
