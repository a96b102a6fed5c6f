/// Fixed expressions with one meaning each, the longest of which is taken.
///
/// A line holds expressions of one meaning, `|` between them. A word that ends in `*` takes any ending of up to four
/// letters; otherwise words match folded, so a form is written out when the lexicon does not inflect it.
struct Expressions<Meaning: Sendable>: Sendable {
    struct Line: Sendable {
        var meaning: Meaning
        var text: String

        init(_ meaning: Meaning, _ text: String) {
            self.meaning = meaning
            self.text = text
        }
    }

    private struct Expression {
        var pieces: [Piece]
        var meaning: Meaning
    }

    private enum Piece {
        /// "Gad*" is a year in any case, not "gadījums".
        static var longestEnding: Int { 4 }

        case exactly(Token.Kind)
        case beginning(String)

        func matches(_ token: Token) -> Bool {
            switch self {
            case .exactly(let kind): token.kind == kind
            case .beginning(let stem):
                token.word.map { $0.hasPrefix(stem) && $0.utf8.count <= stem.utf8.count + Self.longestEnding } ?? false
            }
        }
    }

    /// By their first piece, where that is written out.
    private var closed: [Token.Kind: [Expression]] = [:]
    /// Those whose first word takes any ending.
    private var open: [Expression] = []
    /// Every word written out, for the lexicon.
    private(set) var words: [String] = []

    init(_ lines: [Line]) {
        for line in lines {
            for text in line.text.split(separator: "|") {
                let tokens = Tokens.cut(text)
                var pieces: [Piece] = []
                for (index, token) in tokens.enumerated() where token.kind != .mark("*") {
                    let isOpen = index + 1 < tokens.count && tokens[index + 1].kind == .mark("*")
                    if isOpen, let word = token.word {
                        pieces.append(.beginning(word))
                    } else {
                        pieces.append(.exactly(token.kind))
                        if token.word != nil { words.append(token.text) }
                    }
                }
                add(Expression(pieces: pieces, meaning: line.meaning))
            }
        }
    }

    private mutating func add(_ expression: Expression) {
        if case .exactly(let kind)? = expression.pieces.first {
            closed[kind, default: []].append(expression)
        } else {
            open.append(expression)
        }
    }

    /// The longest expression that begins at a token, and how many tokens it takes.
    func longest(in tokens: ArraySlice<Token>) -> (meaning: Meaning, length: Int)? {
        var best: (meaning: Meaning, length: Int)?
        guard let first = tokens.first else { return nil }
        for expression in (closed[first.kind] ?? []) + open where expression.pieces.count > best?.length ?? 0 {
            guard expression.pieces.count <= tokens.count else { continue }
            if zip(expression.pieces, tokens).allSatisfy({ $0.matches($1) }) {
                best = (expression.meaning, expression.pieces.count)
            }
        }
        return best
    }
}
