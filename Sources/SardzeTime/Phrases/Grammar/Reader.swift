/// Walks over the tokens of one phrase.
///
/// Every rule of the grammar is a method that either reads something and moves on, or returns `nil` and stays where it
/// was. `furthest` remembers the last token a rule wanted to be something else: that is where a phrase went wrong.
struct Reader {
    let tokens: [Token]
    let reference: CivilDate
    /// What the tokens were cut from.
    let text: String
    private let senses = Lexicon.shared.senses
    var position = 0
    var furthest = 0

    init(tokens: [Token], reference: CivilDate, text: String) {
        self.text = text
        self.tokens = tokens
        self.reference = reference
    }

    var isAtEnd: Bool { position >= tokens.count }

    /// The next token, if any.
    func peek() -> Token? { position < tokens.count ? tokens[position] : nil }

    /// Goes back and reads nothing.
    mutating func back<Value>(to start: Int) -> Value? {
        position = start
        return nil
    }

    /// Offsets in the text of some tokens.
    func scalars(_ range: Range<Int>) -> Range<Int> {
        guard let last = tokens.indices.last else { return 0..<0 }
        let first = tokens[min(range.lowerBound, last)]
        let end = tokens[min(max(range.upperBound - 1, range.lowerBound), last)]
        return first.scalars.lowerBound..<max(end.scalars.upperBound, first.scalars.upperBound)
    }

    /// Some tokens as written, with single spaces.
    func text(of range: Range<Int>) -> String {
        var written = ""
        for token in tokens[range] { written += (token.isSpaced && !written.isEmpty ? " " : "") + token.text(in: text) }
        return written
    }

    // MARK: Single tokens

    mutating func take(mark: Unicode.Scalar) -> Bool {
        furthest = max(furthest, position)
        guard position < tokens.count, case .mark(mark) = tokens[position].kind else { return false }
        position += 1
        return true
    }

    mutating func take(word: Word) -> Bool {
        furthest = max(furthest, position)
        guard position < tokens.count, case .word(word) = tokens[position].kind else { return false }
        position += 1
        return true
    }

    /// A number of so many digits.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
        furthest = max(furthest, position)
        guard position < tokens.count, case .number(let value, let count) = tokens[position].kind,
            digits.contains(count)
        else { return nil }
        position += 1
        return value
    }

    /// A word in the first of its senses that fits.
    mutating func sense<Value>(_ pick: (Sense) -> Value?) -> Value? {
        furthest = max(furthest, position)
        guard position < tokens.count else { return nil }
        for place in tokens[position].senses {
            if let value = pick(senses[place]) {
                position += 1
                return value
            }
        }
        return nil
    }

    // MARK: Expressions

    mutating func take(_ particle: Lexicon.Particle) -> Bool {
        furthest = max(furthest, position)
        guard position < tokens.count, tokens[position].particles & particle.bit != 0 else {
            return false
        }
        return expression(Lexicon.particleTables[particle.rawValue]) ?? false
    }

    mutating func expression<Meaning>(_ table: Expressions<Meaning>) -> Meaning? {
        furthest = max(furthest, position)
        guard let (meaning, length) = table.longest(in: tokens, at: position) else { return nil }
        position += length
        return meaning
    }

    /// One of the small words that open a longer rule, remembering where it stood.
    mutating func takeAny(_ particles: Lexicon.Particle...) -> Lexicon.Particle? {
        let start = position
        var best: (particle: Lexicon.Particle, end: Int)?
        for particle in particles {
            position = start
            if take(particle), position > best?.end ?? start { best = (particle, position) }
        }
        position = best?.end ?? start
        return best?.particle
    }
}
