/// Finds dates of birth: a day with its year right beside a word that says so. A date alone is nobody's birth.
///
/// Left alone: several people ("dzimušie"), a bound ("dzimis pēc …"), and *dzimšanas diena*, which towns have too.
enum BirthDates {
    static func find(in text: ScannedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in text.words.indices where isCue(at: index, text) {
            let cue = text.words[index].scalars
            if let day = day(after: index, text) {
                found.append(day)
            } else if let day = day(endingBefore: cue.lowerBound, text),
                found.last.map({ $0.upperBound <= day.lowerBound }) ?? true
            {
                found.append(day)
            }
        }
        return found
    }

    private static func isCue(at index: Int, _ text: ScannedText) -> Bool {
        // "dzimuši", several people, folds to "dzimusi", one woman.
        if text.scalars[text.words[index].scalars].contains(where: { $0 == "š" || $0.value == 0x30C }) {
            return text.words[index].folded == "dzimsanas" && isFollowed(index, by: "dat", text)
        }
        switch text.words[index].folded {
        case "dzimis", "dzimusi", "dzimusais", "dzim", "dz", "dob", "born", "birthdate": return true
        case "dzimsanas":
            return isFollowed(index, by: "dat", text)
        case "birth":
            return (index > 1 && text.words[index - 1].folded == "of" && text.words[index - 2].folded == "date")
                || isFollowed(index, by: "date", text)
        default: return false
        }
    }

    private static func isFollowed(_ index: Int, by beginning: String, _ text: ScannedText) -> Bool {
        index + 1 < text.words.count && text.words[index + 1].folded.hasPrefix(beginning)
    }

    /// Words that may stand between the cue and its day.
    private static let fillers: Set = ["on", "is", "was", "ir", "datums", "datuma", "datumu", "dat", "date"]

    private static func day(after index: Int, _ text: ScannedText) -> Range<Int>? {
        var place = text.words[index].scalars.upperBound
        var next = index + 1
        while next < text.words.count, next <= index + 2, fillers.contains(text.words[next].folded),
            isGap(place..<text.words[next].scalars.lowerBound, text)
        {
            place = text.words[next].scalars.upperBound
            next += 1
        }
        while let scalar = text[place], isGap(scalar) { place += 1 }
        return WrittenDay.end(from: place, in: text).map { place..<$0 }
    }

    /// A day that ends right before the cue: `12.03.2010. dzimis`.
    private static func day(endingBefore place: Int, _ text: ScannedText) -> Range<Int>? {
        let near = text.numbers[..<text.firstNumber(from: place)].suffix(3)
        return near.lazy.compactMap { number -> Range<Int>? in
            let start = number.scalars.lowerBound
            guard place - start <= WrittenDay.longest, let end = WrittenDay.end(from: start, in: text), end <= place
            else { return nil }
            return isGap(end..<place, text) ? start..<end : nil
        }.first
    }

    private static func isGap(_ range: Range<Int>, _ text: ScannedText) -> Bool {
        range.count <= 3 && text.scalars[range].allSatisfy(isGap)
    }

    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        ScannedText.isSpace(scalar) || ".:(–-,".unicodeScalars.contains(scalar)
    }
}
