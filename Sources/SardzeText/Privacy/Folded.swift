/// Small letters without diacritics, so that hasty spellings match.
enum Folded {
    static func text(_ letters: some Sequence<Unicode.Scalar>) -> String {
        var folded = String.UnicodeScalarView()
        for letter in letters {
            if letter.isASCII {
                let isCapital = (65...90).contains(letter.value)
                folded.append(isCapital ? Unicode.Scalar(UInt8(letter.value + 32)) : letter)
            } else {
                for small in letter.properties.lowercaseMapping.unicodeScalars where !isMark(small) {
                    folded.append(bases[small] ?? small)
                }
            }
        }
        return String(folded)
    }

    /// What is left of a letter typed as base and mark.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    private static let bases: [Unicode.Scalar: Unicode.Scalar] = [
        "ā": "a", "č": "c", "ē": "e", "ģ": "g", "ī": "i", "ķ": "k", "ļ": "l", "ņ": "n", "ō": "o", "ŗ": "r", "š": "s",
        "ū": "u", "ž": "z", "é": "e", "è": "e", "ö": "o", "ü": "u", "ä": "a",
    ]
}
