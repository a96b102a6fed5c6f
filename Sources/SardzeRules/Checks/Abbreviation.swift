import SardzeText

/// Finding abbreviations in running text.
enum Abbreviation {
    /// An abbreviation of more words is a sentence, and not looked for.
    static let mostWords = 5

    /// The runs of letters and digits in a text.
    static func allWords(in text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

    /// The words of capital letters and digits in a text, Roman numerals left out.
    static func words(in text: String) -> [Substring] {
        allWords(in: text).filter { word in
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
