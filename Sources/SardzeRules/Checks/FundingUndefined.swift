import SardzeText
import SardzeWords

extension Check {
    /// Money from a source that only the plan's author can name.
    static let fundingUndefined = Check("funding-undefined", isOfAbsence: true) { plan in
        var found = DiagnosticList()
        for funding in plan.activities.flatMap(\.funding) where plan.funding[funding.value] == nil {
            let nearest = found.suggestion(
                for: funding.value, among: plan.funding.ids, "funding-undefined", funding.span)
            found.append(
                Diagnostic(
                    "funding-undefined", .warning, funding.span,
                    "`\(shortened(funding.value))` is not among the sources of funding",
                    help: nearest.map { "did you mean `\($0)`?" } ?? "add it under `funding:`",
                    related: plan.sections[.funding].map { [Label($0, "the known ones stand here")] } ?? []))
        }
        return found.all
    }
}
