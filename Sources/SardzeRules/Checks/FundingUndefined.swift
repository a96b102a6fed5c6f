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
                    Wording(
                        "`\(shortened(funding.value))` is not among the sources of funding",
                        lv: "`\(shortened(funding.value))` nav starp finansējuma avotiem"),
                    help: nearest.map(Suggestion.question)
                        ?? Wording("add it under `funding:`", lv: "pievienojiet to zem `funding:`"),
                    related: plan.sections[.funding].map {
                        [Label($0, Wording("the known ones stand here", lv: "zināmie uzskaitīti šeit"))]
                    } ?? []))
        }
        return found.all
    }
}
