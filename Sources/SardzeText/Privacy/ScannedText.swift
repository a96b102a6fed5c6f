import SardzeWords

/// A text taken apart once, for all who look for something in it.
struct ScannedText {
    /// A run of letters.
    struct Word {
        let scalars: Range<Int>
        /// Small letters without diacritics.
        let folded: String
        let isCapitalised: Bool
        /// Whether all its letters are capitals.
        let isShouted: Bool

        var count: Int { scalars.count }
    }

    /// A run of ASCII digits that touches no letter or other digit.
    struct Number {
        let scalars: Range<Int>
        let isFree: Bool
    }

    let scalars: [Unicode.Scalar]
    private(set) var words: [Word] = []
    private(set) var numbers: [Number] = []
    /// Web addresses, in which numbers and names mean something else.
    private(set) var addresses: [Range<Int>] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var place = 0
        while place < scalars.count {
            let start = place
            if Self.isLetter(scalars[place]) {
                while place < scalars.count, Self.isLetter(scalars[place]) { place += 1 }
                words.append(word(start..<place))
                if let end = endOfAddress(after: start..<place) {
                    addresses.append(start..<end)
                    place = end
                }
            } else if Self.isDigit(scalars[place]) {
                while place < scalars.count, Self.isDigit(scalars[place]) { place += 1 }
                let touches = [start - 1, place].contains { self[$0].map(Self.isLetter) ?? false }
                numbers.append(Number(scalars: start..<place, isFree: !touches))
            } else {
                place += 1
            }
        }
    }

    /// `nil` outside the text.
    subscript(place: Int) -> Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }

    /// The digits of some numbers in one row.
    func digits(_ range: Range<Int>) -> [Int] { scalars[range].compactMap(Self.value) }

    /// The index of the first word that begins at this place or later.
    func firstWord(from place: Int) -> Int { Self.first(in: words, from: place) { $0.scalars.lowerBound } }

    /// The index of the first number that begins at this place or later.
    func firstNumber(from place: Int) -> Int { Self.first(in: numbers, from: place) { $0.scalars.lowerBound } }

    private static func first<Piece>(in pieces: [Piece], from place: Int, _ start: (Piece) -> Int) -> Int {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if start(pieces[middle]) < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The last word before a place with nothing but spaces, full stops, colons and brackets between.
    func word(justBefore place: Int) -> Word? {
        let index = firstWord(from: place) - 1
        guard index >= 0, words[index].scalars.upperBound <= place else { return nil }
        let gap = scalars[words[index].scalars.upperBound..<place]
        return gap.count <= 4 && gap.allSatisfy { " .:()+\u{A0}".unicodeScalars.contains($0) } ? words[index] : nil
    }

    /// The word after a place with nothing but one space between.
    func word(justAfter place: Int) -> Word? {
        let index = firstWord(from: place)
        guard index < words.count, words[index].scalars.lowerBound <= place + 1 else { return nil }
        return place == words[index].scalars.lowerBound || self[place].map(Self.isSpace) == true ? words[index] : nil
    }

    private func word(_ range: Range<Int>) -> Word {
        let letters = scalars[range]
        let capitals = letters.count(where: Self.isCapital)
        return Word(
            scalars: range, folded: Folding.fold(scalars: letters),
            isCapitalised: letters.first.map(Self.isCapital) == true,
            isShouted: capitals == letters.count { !Folding.isCombining($0) })
    }

    /// `https://…`, `www.…`: to the next space.
    private func endOfAddress(after word: Range<Int>) -> Int? {
        let rest = scalars[word.upperBound...].prefix(3).map(\.value)
        let name = words[words.count - 1].folded
        let isAddress =
            (rest == [0x3A, 0x2F, 0x2F] && ["http", "https", "ftp"].contains(name))
            || (rest.first == 0x2E && name == "www")
        guard isAddress else { return nil }
        return scalars[word.upperBound...].firstIndex { $0.properties.isWhitespace } ?? scalars.endIndex
    }

    // MARK: Characters

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    static func value(_ scalar: Unicode.Scalar) -> Int? { isDigit(scalar) ? Int(scalar.value) - 48 : nil }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (65...90).contains(scalar.value) || (97...122).contains(scalar.value) }
        return scalar.properties.isAlphabetic || Folding.isCombining(scalar)
    }

    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (65...90).contains(scalar.value) : scalar.properties.isUppercase
    }

    /// A space or a no-break space.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool { [0x20, 0xA0, 0x202F].contains(scalar.value) }

    /// A hyphen in any of the forms that word processors give it.
    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || (0x2010...0x2013).contains(scalar.value) || scalar.value == 0x2212
    }
}
