/// A word, a number or a mark of a phrase, and where it stands.
struct Token: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Letters, folded for comparing: "mēnesī" is "menesi".
        case word(Word)
        /// ASCII digits, at most nine of them; longer runs are marks no grammar knows.
        case number(Int, digits: Int)
        /// Anything else, one scalar each; every dash is `-`.
        case mark(Unicode.Scalar)

        /// A number that equal kinds share, spread over all bits.
        var mixed: UInt64 {
            switch self {
            case .word(let word): word.mixed
            case .number(let value, let digits):
                UInt64(truncatingIfNeeded: value &* 16 &+ digits) &* 0x9E37_79B9_7F4A_7C15
            case .mark(let mark): ~UInt64(mark.value) &* 0x9E37_79B9_7F4A_7C15
            }
        }
    }

    let kind: Kind
    /// Offsets in Unicode scalars.
    var scalars: Range<Int>
    /// Offsets in UTF-8 bytes.
    var bytes: Range<Int>
    /// False when it touches the token before.
    var isSpaced: Bool
    /// Where its senses stand in the lexicon; empty for marks, numbers and unknown words.
    var senses: Range<Int> = 0..<0
    /// The particles that may begin with it, a bit each.
    var particles: UInt64 = 0
    /// False when no unit begins with it, which is asked more often than anything.
    var mayBeUnit = false
    /// Where tables of expressions look for those that begin with it.
    let bucket: Int

    init(kind: Kind, scalars: Range<Int>, bytes: Range<Int>, isSpaced: Bool) {
        self.kind = kind
        self.scalars = scalars
        self.bytes = bytes
        self.isSpaced = isSpaced
        bucket = kind.bucket
    }

    /// The folded letters, when it is a word.
    var word: Word? {
        if case .word(let word) = kind { word } else { nil }
    }

    /// As written in the text it was cut from.
    func text(in text: String) -> String {
        let utf8 = text.utf8
        guard bytes.upperBound <= utf8.count else { return "" }
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        return String(text[start..<utf8.index(start, offsetBy: bytes.count)])
    }
}
