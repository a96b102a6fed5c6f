import SardzeText
import SardzeWords

extension Check {
    /// An explained abbreviation that no text uses is left from an older plan.
    static let abbreviationUnused = Check("abbreviation-unused", isOfAbsence: true) { plan in
        let texts = plan.readableTexts.map(\.value) + plan.bodies.flatMap { [$0.id.value, $0.name?.value ?? ""] }
        // `STOP 4/7` is three words, so runs of as many words as any abbreviation has are looked at.
        let lengths = Set(plan.abbreviations.map { Abbreviation.allWords(in: $0.id.value).count })
        var runs: Set<[Substring]> = []
        for words in texts.map(Abbreviation.allWords) {
            for length in lengths where (1...Abbreviation.mostWords).contains(length) && length <= words.count {
                for start in 0...words.count - length { runs.insert(Array(words[start..<start + length])) }
            }
        }
        return plan.abbreviations.filter { term in
            let words = Abbreviation.allWords(in: term.id.value)
            return words.count <= Abbreviation.mostWords && !runs.contains(words)
        }.map { term in
            Diagnostic(
                "abbreviation-unused", .note, term.id.span,
                Wording(
                    "no goal, result or activity uses `\(term.id.value)`",
                    lv: "saīsinājumu `\(term.id.value)` nelieto neviens mērķis, rezultāts vai pasākums"),
                help: Wording(
                    "remove it, or leave it if the plan's document lists it",
                    lv: "izdzēsiet to vai atstājiet, ja tas ir plāna dokumenta sarakstā"))
        }
    }
}
