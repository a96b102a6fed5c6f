import SardzeText

extension Check {
    /// An explained abbreviation that no text uses is left from an older plan.
    static let abbreviationUnused = Check("abbreviation-unused") { plan in
        let texts = plan.readableTexts.map(\.value) + plan.bodies.flatMap { [$0.id.value, $0.name?.value ?? ""] }
        let words = Set(texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber } })
        return plan.abbreviations.filter { term in
            // One of several words, such as `STOP 4/7`, is looked for as it is.
            term.id.value.allSatisfy { $0.isLetter || $0.isNumber }
                ? !words.contains(term.id.value[...]) : !texts.contains { $0.contains(term.id.value) }
        }.map { term in
            Diagnostic(
                "abbreviation-unused", .note, term.id.span, "no goal, result or activity uses `\(term.id.value)`",
                help: "remove it, or leave it if the plan's document lists it")
        }
    }
}
