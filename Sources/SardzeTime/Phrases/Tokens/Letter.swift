import SardzeWords

/// What a scalar of a phrase is.
enum Letter: Sendable {
    /// Its folded UTF-8.
    case letter(UInt8)
    /// A letter whose folding is longer than a byte.
    case otherLetter
    case digit(Int)
    case mark, space
    /// A mark left over from another way of writing a letter.
    case combining
    /// Soft hyphens and zero-width spaces, which come along when text is copied from a document.
    case ignored

    /// What `scalar` is; the letters of Europe are looked up, the others asked.
    init(_ scalar: Unicode.Scalar) {
        self = scalar.value < Self.common.count ? Self.common[Int(scalar.value)] : Letter(asking: scalar)
    }

    private static let common = (0..<0x180).map { Unicode.Scalar($0).map { Letter(asking: $0) } ?? .mark }

    private init(asking scalar: Unicode.Scalar) {
        let properties = scalar.properties
        if properties.isWhitespace {
            self = .space
        } else if (48...57).contains(scalar.value) {
            self = .digit(Int(scalar.value) - 48)
        } else if properties.isAlphabetic {
            let folded = Folding.fold(scalars: CollectionOfOne(scalar)).utf8
            self = folded.count == 1 ? .letter(folded.first ?? 0) : .otherLetter
        } else if Folding.isCombining(scalar) {
            self = .combining
        } else {
            self = properties.isDefaultIgnorableCodePoint ? .ignored : .mark
        }
    }
}
