/// Makes spellings comparable: small letters, no diacritics.
public enum Folding {
    /// The text without letter case and Latvian diacritics, precomposed or combining.
    public static func fold(_ text: some StringProtocol) -> String { fold(scalars: text.unicodeScalars) }

    public static func fold(scalars: some Sequence<Unicode.Scalar>) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in scalars { append(scalar, to: &folded) }
        return String(folded)
    }

    public static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        if scalar.isASCII {
            let isCapital = (65...90).contains(scalar.value)
            folded.append(isCapital ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
            return
        }
        for small in scalar.properties.lowercaseMapping.unicodeScalars where !isCombining(small) {
            folded.append(bases[small] ?? small)
        }
    }

    /// The block "Combining Diacritical Marks": what is left of a letter typed as base and mark.
    public static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    /// Latvian letters, the historical `ō` and `ŗ` among them, and what names from elsewhere are written with.
    private static let bases: [Unicode.Scalar: Unicode.Scalar] = [
        "ā": "a", "č": "c", "ē": "e", "ģ": "g", "ī": "i", "ķ": "k", "ļ": "l", "ņ": "n", "ō": "o", "ŗ": "r", "š": "s",
        "ū": "u", "ž": "z", "é": "e", "è": "e", "ö": "o", "ü": "u", "ä": "a",
    ]
}
