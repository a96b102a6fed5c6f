/// Finds text that reads as a person's name: a common given name with a surname, or an initial with one.
///
/// Names of streets, schools and funds are left alone: in them a name is followed by what it was given to, as in
/// "Andreja Eglīša Ļaudonas vidusskola".
enum PersonNames {
    static func find(in text: ScannedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.words.count {
            guard text.words[index].isCapitalised, let name = name(at: index, text) else {
                index += 1
                continue
            }
            if !namesPlace(from: name.last + 1, isGenitive: name.isGenitive, text) {
                found.append(text.words[name.first].scalars.lowerBound..<text.words[name.last].scalars.upperBound)
            }
            index = name.last + 1
        }
        return found
    }

    /// The first and last word of a name, and whether it may be whose something is.
    private typealias Name = (first: Int, last: Int, isGenitive: Bool)

    private static func name(at index: Int, _ text: ScannedText) -> Name? {
        let word = text.words[index]
        return word.count == 1 ? initialed(at: index, text) : full(at: index, text)
    }

    // MARK: Given name and surname

    private static func full(at index: Int, _ text: ScannedText) -> Name? {
        guard let forms = GivenNames.forms(of: text.words[index].folded), stands(index, text) else { return nil }
        let next = index + 1
        if let surname = surname(at: next, after: index, text), !GivenNames.isShoutMix(text.words[index], surname) {
            let isTypical = Surnames.isTypical(surname, in: text)
            if isTypical || (!forms.isCommonWord && forms.cases.agree(withSurname: surname.folded)) {
                return (index, lastPart(from: next, forms, text), !forms.cases.isDisjoint(with: .genitive))
            }
        }
        // "Bērziņš Jānis", as lists have it.
        if index > 0, !forms.isCommonWord, let before = surname(at: index - 1, before: index, text),
            Surnames.isTypical(before, in: text)
        {
            return (index - 1, index, !forms.cases.isDisjoint(with: .genitive))
        }
        return nil
    }

    /// A second given name is followed by the surname, and a surname may have a second part: "Anna Marija Liepa-Kalna".
    private static func lastPart(from index: Int, _ forms: GivenNames.Forms, _ text: ScannedText) -> Int {
        let next = index + 1
        if next < text.words.count, text.words[next].isCapitalised, gap(index, text, isHyphen: true) { return next }
        guard let further = surname(at: next, after: index, text),
            Surnames.isTypical(further, in: text)
                || (GivenNames.forms(of: text.words[index].folded) != nil
                    && forms.cases.agree(withSurname: further.folded))
        else { return index }
        return next
    }

    private static func surname(at index: Int, after given: Int, _ text: ScannedText) -> ScannedText.Word? {
        guard index < text.words.count, gap(given, text, isHyphen: false), isSurnameShaped(text.words[index], text)
        else {
            return nil
        }
        return text.words[index]
    }

    private static func surname(at index: Int, before given: Int, _ text: ScannedText) -> ScannedText.Word? {
        gap(index, text, isHyphen: false) && isSurnameShaped(text.words[index], text) ? text.words[index] : nil
    }

    private static func isSurnameShaped(_ word: ScannedText.Word, _ text: ScannedText) -> Bool {
        word.isCapitalised && word.count >= 3 && !Namesakes.isNoSurname(word.folded)
    }

    /// Whether a word stands alone, not as part of an address or a compound.
    private static func stands(_ index: Int, _ text: ScannedText) -> Bool {
        let range = text.words[index].scalars
        guard let before = text[range.lowerBound - 1] else { return true }
        return !ScannedText.isDigit(before) && !"@_/.-".unicodeScalars.contains(before)
    }

    /// One space between a word and the next, or one hyphen.
    private static func gap(_ index: Int, _ text: ScannedText, isHyphen: Bool) -> Bool {
        guard index + 1 < text.words.count else { return false }
        let gap = text.words[index].scalars.upperBound..<text.words[index + 1].scalars.lowerBound
        guard gap.count == 1, let mark = text[gap.lowerBound] else { return false }
        return isHyphen ? ScannedText.isHyphen(mark) : ScannedText.isSpace(mark)
    }

    // MARK: Initial and surname

    /// `J. Bērziņš`, `J.K. Bērziņš`. The surname must be a typical one: "I. Mērķi" and "A. Uzdevumi" are headings.
    private static func initialed(at index: Int, _ text: ScannedText) -> Name? {
        guard stands(index, text) else { return nil }
        var last = index
        for _ in 0..<2 {
            guard last + 1 < text.words.count else { return nil }
            let gap = text.scalars[text.words[last].scalars.upperBound..<text.words[last + 1].scalars.lowerBound]
            guard gap.first == ".", gap.count <= 2, gap.dropFirst().allSatisfy(ScannedText.isSpace) else { return nil }
            last += 1
            if text.words[last].count > 1 { break }
        }
        let surname = text.words[last]
        guard isSurnameShaped(surname, text), !surname.isShouted, Surnames.isTypical(surname, in: text),
            text[surname.scalars.upperBound] != "@"
        else { return nil }
        let isGenitive = "aes".contains(surname.folded.last ?? " ")
        return (index, lastHyphenated(last, text), isGenitive)
    }

    private static func lastHyphenated(_ index: Int, _ text: ScannedText) -> Int {
        index + 1 < text.words.count && text.words[index + 1].isCapitalised && gap(index, text, isHyphen: true)
            ? index + 1 : index
    }

    // MARK: Places named for people

    /// Whether the words that follow, up to the next mark, are a street, a school, a fund …
    private static func namesPlace(from index: Int, isGenitive: Bool, _ text: ScannedText) -> Bool {
        var place = index
        while place < text.words.count, place < index + (isGenitive ? 6 : 2) {
            let gap = text.words[place - 1].scalars.upperBound..<text.words[place].scalars.lowerBound
            guard gap.count <= 2,
                text.scalars[gap].allSatisfy({
                    ScannedText.isSpace($0) || ScannedText.isHyphen($0) || "”“\"»’'".unicodeScalars.contains($0)
                })
            else { return false }
            if Namesakes.isPlace(text.words[place].folded) { return true }
            place += 1
        }
        return false
    }
}

extension GivenNames {
    /// "Anna VIESTE": letters of different size are no one name. Both large or both small letters are.
    fileprivate static func isShoutMix(_ given: ScannedText.Word, _ surname: ScannedText.Word) -> Bool {
        surname.isShouted && !given.isShouted && surname.count < 4
    }
}
