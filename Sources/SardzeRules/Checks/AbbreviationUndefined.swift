import SardzeText
import SardzeWords

extension Check {
    /// An abbreviation that only its author knows.
    ///
    /// Words of two or three capital letters count; longer ones are more often names ("PROTI un DARI").
    static let abbreviationUndefined = Check("abbreviation-undefined", isOfAbsence: true) { plan in
        guard !plan.abbreviations.isEmpty else { return [] }
        let known = Set(plan.abbreviations.ids + plan.bodies.ids + plan.funding.ids)
        var seen: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for text in plan.readableTexts {
            let scalars = text.value.unicodeScalars
            var reached = (index: scalars.startIndex, count: 0)
            for word in Abbreviation.words(in: text.value)
            where (2...3).contains(word.count) && !known.contains(String(word)) && seen.insert(String(word)).inserted {
                reached.count += scalars.distance(from: reached.index, to: word.startIndex)
                reached.index = word.startIndex
                let place = reached.count..<reached.count + word.unicodeScalars.count
                diagnostics.append(
                    Diagnostic(
                        "abbreviation-undefined", .note, text.span.part(place, ofTextLength: scalars.count),
                        Wording("`\(word)` is nowhere explained", lv: "saīsinājums `\(word)` nekur nav paskaidrots"),
                        help: Wording("add it under `abbreviations:`", lv: "pievienojiet to zem `abbreviations:`")))
            }
        }
        return diagnostics
    }
}
