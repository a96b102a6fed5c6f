import SardzeText
import SardzeWords

extension Check {
    /// What several answer for, each leaves to the others.
    static let noLead = Check("no-lead") { plan in
        plan.activities.compactMap { activity in
            guard activity.lead == nil, activity.responsible.count > 1, let first = activity.responsible.first else {
                return nil
            }
            let last = activity.responsible[activity.responsible.count - 1]
            let span =
                first.span.source == last.span.source
                ? Span(first.span.source, min(first.span.start, last.span.start), max(first.span.end, last.span.end))
                : first.span
            return Diagnostic(
                "no-lead", .warning, span,
                "`\(activity.id.value)` has \(activity.responsible.count) responsible bodies and no lead",
                help: "write `lead: \(first.value)`, or another of them; until then the first, \(first.value), answers",
                body: first.value)
        }
    }
}
