/// A word, a number or a mark of a phrase, and where it stands.
struct Token: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Letters, folded for comparing: "mēnesī" is "menesi".
        case word(String)
        /// ASCII digits, at most nine of them; longer runs are marks no grammar knows.
        case number(Int, digits: Int)
        /// Anything else, one scalar each; every dash is `-`.
        case mark(Unicode.Scalar)
    }

    var kind: Kind
    /// As written.
    var text: String
    /// Offsets in Unicode scalars.
    var scalars: Range<Int>
    /// False when it touches the token before.
    var isSpaced: Bool

    /// The folded letters, when it is a word.
    var word: String? {
        if case .word(let word) = kind { word } else { nil }
    }
}
