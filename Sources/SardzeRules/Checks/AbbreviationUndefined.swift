import SardzeText

extension Check {
    /// An abbreviation that only its author knows.
    ///
    /// Words of two or three capital letters count; longer ones are more often names ("PROTI un DARI").
    static let abbreviationUndefined = Check("abbreviation-undefined") { plan in
        guard !plan.abbreviations.isEmpty else { return [] }
        let known = Set(plan.abbreviations.ids + plan.bodies.ids + plan.funding.ids)
        var seen: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for text in plan.readableTexts {
            for word in Abbreviation.words(in: text.value)
            where (2...3).contains(word.count) && !known.contains(String(word)) && seen.insert(String(word)).inserted {
                let scalars = text.value.unicodeScalars
                let start = scalars.distance(from: scalars.startIndex, to: word.startIndex)
                let place = start..<start + word.unicodeScalars.count
                diagnostics.append(
                    Diagnostic(
                        "abbreviation-undefined", .note, text.span.part(place, ofTextLength: scalars.count),
                        "`\(word)` is nowhere explained", help: "add it under `abbreviations:`"))
            }
        }
        return diagnostics
    }
}

/// Finding abbreviations in running text.
enum Abbreviation {
    /// The words of capital letters and digits in a text, Roman numerals left out.
    static func words(in text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }.filter { word in
            word.contains(where: \.isLetter) && word.allSatisfy { $0.isUppercase || $0.isNumber }
                && word.count > 1 && !word.allSatisfy { "IVXLC".contains($0) }
        }
    }
}

extension Plan {
    /// The texts people read, in the order they are written.
    var readableTexts: [Located<String>] {
        var texts = [title]
        for goal in goals { texts += [goal.title] + goal.results.map { Optional($0.text) } }
        for activity in activities { texts += [activity.title, activity.audience] }
        return texts.compactMap(\.self)
    }
}
