import SardzeText

extension Check {
    /// Money from a source that only the plan's author can name.
    static let fundingUndefined = Check("funding-undefined") { plan in
        plan.activities.flatMap(\.funding).filter { plan.funding[$0.value] == nil }.map { funding in
            Diagnostic(
                "funding-undefined", .warning, funding.span,
                "`\(shortened(funding.value))` is not among the sources of funding",
                help: Suggestion.nearest(to: funding.value, among: plan.funding.ids).map { "did you mean `\($0)`?" }
                    ?? "add it under `funding:`",
                related: plan.sections[.funding].map { [Label($0, "the known ones stand here")] } ?? [])
        }
    }
}
