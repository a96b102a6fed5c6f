/// Fixed expressions with one meaning each, the longest of which is taken.
///
/// A line holds expressions of one meaning, `|` between them. A word that ends in `*` takes any ending of up to four
/// letters; otherwise words match folded, so a form is written out when the lexicon does not inflect it.
///
/// - Note: a class, for tables are looked into for every token and must not be copied.
final class Expressions<Meaning: Sendable>: Sendable {
    struct Line: Sendable {
        var meaning: Meaning
        var text: String

        init(_ meaning: Meaning, _ text: String) {
            self.meaning = meaning
            self.text = text
        }
    }

    private struct Expression: Sendable {
        var meaning: Meaning
        var pieces: Range<Int>
    }

    private enum Piece: Sendable {
        /// "Gad*" is a year in any case, not "gadījums".
        static var longestEnding: Int { 4 }

        case exactly(Token.Kind)
        case beginning(Word)

        func matches(_ token: Token) -> Bool {
            switch self {
            case .exactly(let kind): token.kind == kind
            case .beginning(let stem): token.word?.begins(with: stem, endingUpTo: Self.longestEnding) ?? false
            }
        }
    }

    /// Those whose first piece is written out, by its bucket; in each bucket the longest first.
    private let closed: [Expression]
    /// Where each bucket of `closed` begins; one more for the end.
    private let buckets: [Int]
    /// Those whose first word takes any ending, the longest first.
    private let open: [Expression]
    /// The letters the open ones begin with, a bit for each.
    private let openInitials: UInt64
    /// The pieces of all expressions.
    private let pieces: [Piece]
    /// Every word written out, for the lexicon.
    let words: [String]

    init(_ lines: [Line]) {
        var pieces: [Piece] = []
        var words: [String] = []
        var closed: [(bucket: Int, expression: Expression)] = []
        var open: [Expression] = []
        for line in lines {
            for text in line.text.split(separator: "|") {
                let start = pieces.count
                let bucket = Self.read(String(text), &pieces, &words)
                let expression = Expression(meaning: line.meaning, pieces: start..<pieces.count)
                if let bucket { closed.append((bucket, expression)) } else { open.append(expression) }
            }
        }
        // Sorting is stable, so of two that are as long the one written first is taken.
        closed.sort { ($0.bucket, $1.expression.pieces.count) < ($1.bucket, $0.expression.pieces.count) }
        var buckets = [0]
        for bucket in 0..<Token.Kind.buckets {
            buckets.append(closed.firstIndex { $0.bucket > bucket } ?? closed.count)
        }
        self.closed = closed.map(\.expression)
        self.buckets = buckets
        self.open = open.sorted { $0.pieces.count > $1.pieces.count }
        openInitials = open.reduce(0) { initials, expression in
            if case .beginning(let stem) = pieces[expression.pieces.lowerBound] {
                initials | stem.initial
            } else {
                initials
            }
        }
        self.pieces = pieces
        self.words = words
    }

    /// Appends the pieces of an expression.
    ///
    /// - Returns: the bucket of its first piece; `nil` when that takes any ending.
    private static func read(_ text: String, _ pieces: inout [Piece], _ words: inout [String]) -> Int? {
        let tokens = Cutter(text).tokens
        let start = pieces.count
        for (index, token) in tokens.enumerated() where token.kind != .mark("*") {
            let isOpen = index + 1 < tokens.count && tokens[index + 1].kind == .mark("*")
            if isOpen, let word = token.word {
                pieces.append(.beginning(word))
            } else {
                pieces.append(.exactly(token.kind))
                if token.word != nil { words.append(token.text(in: text)) }
            }
        }
        guard start < pieces.count, case .exactly(let kind) = pieces[start] else { return nil }
        return kind.bucket
    }

    var hasOpenFirsts: Bool { !open.isEmpty }

    /// What the expressions begin with whose first piece is written out.
    var writtenFirsts: [Token.Kind] {
        closed.compactMap { if case .exactly(let kind) = pieces[$0.pieces.lowerBound] { kind } else { nil } }
    }

    /// True when one of the expressions begins with a token.
    func canBegin(with token: Token) -> Bool {
        for place in buckets[token.bucket]..<buckets[token.bucket + 1] where canBegin(closed[place], with: token) {
            return true
        }
        guard let word = token.word, word.initial & openInitials != 0 else { return false }
        for expression in open where canBegin(expression, with: token) { return true }
        return false
    }

    private func canBegin(_ expression: Expression, with token: Token) -> Bool {
        pieces[expression.pieces.lowerBound].matches(token)
    }

    /// The longest expression that begins at a token, and how many tokens it takes.
    func longest(in tokens: [Token], at index: Int) -> (meaning: Meaning, length: Int)? {
        guard index < tokens.count else { return nil }
        let bucket = tokens[index].bucket
        var best: Int?
        for place in buckets[bucket]..<buckets[bucket + 1] where matches(closed[place].pieces, tokens, at: index) {
            best = place
            break
        }
        let length = best.map { closed[$0].pieces.count } ?? 0
        guard let word = tokens[index].word, word.initial & openInitials != 0 else {
            return best.map { (closed[$0].meaning, length) }
        }
        for place in open.indices where open[place].pieces.count > length {
            if matches(open[place].pieces, tokens, at: index) { return (open[place].meaning, open[place].pieces.count) }
        }
        return best.map { (closed[$0].meaning, length) }
    }

    private func matches(_ range: Range<Int>, _ tokens: [Token], at index: Int) -> Bool {
        guard index + range.count <= tokens.count else { return false }
        for offset in 0..<range.count where !pieces[range.lowerBound + offset].matches(tokens[index + offset]) {
            return false
        }
        return true
    }
}

extension Token.Kind {
    static var buckets: Int { 32 }

    /// One of `buckets`, by which expressions are looked up.
    var bucket: Int { Int(truncatingIfNeeded: mixed &>> 59) }
}
