import SardzeWords

/// Cuts a phrase into tokens.
enum Tokens {
    /// The tokens of a phrase from a plan.
    ///
    /// - Throws: `PhraseError` for a text longer than `Phrase.longest` and for one without anything in it.
    static func of(_ text: String) throws(PhraseError) -> [Token] {
        let scalars = text.unicodeScalars
        if scalars.index(scalars.startIndex, offsetBy: Phrase.longest + 1, limitedBy: scalars.endIndex) != nil {
            throw PhraseError(
                .notUnderstood, Phrase.longest..<Phrase.longest + 1,
                Wording(
                    "a phrase is at most \(Phrase.longest) characters",
                    lv: "frāzē var būt ne vairāk kā \(Phrase.longest) rakstzīmes"),
                help: Wording(
                    "put the time alone under `when:` and the rest under `title:`",
                    lv: "zem `when:` atstājiet tikai laiku, pārējo lieciet zem `title:`"))
        }
        let tokens = cut(text)
        guard !tokens.isEmpty else {
            throw PhraseError(
                .notUnderstood, 0..<scalars.count, Wording("the phrase is empty", lv: "frāze ir tukša"),
                help: Wording(
                    "write how often or when: `reizi ceturksnī`", lv: "rakstiet, cik bieži vai kad: `reizi ceturksnī`"))
        }
        return tokens
    }

    /// The tokens of any text: letters and digits part company, spaces only separate, each other scalar is a mark.
    static func cut(_ text: some StringProtocol) -> [Token] {
        var tokens: [Token] = []
        var run = Run()
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            switch Sort(scalar, after: run.sort) {
            case .ignored: continue
            case .space:
                run.end(into: &tokens)
                run.isSpaced = true
            case .mark:
                run.end(into: &tokens)
                run.add(scalar, at: offset, .mark)
                run.end(into: &tokens)
            case let sort:
                if run.sort != sort { run.end(into: &tokens) }
                run.add(scalar, at: offset, sort)
            }
        }
        run.end(into: &tokens)
        return tokens
    }

    private enum Sort: Equatable {
        case letter, digit, mark, space, ignored

        init(_ scalar: Unicode.Scalar, after current: Sort?) {
            let properties = scalar.properties
            if properties.isWhitespace {
                self = .space
            } else if (48...57).contains(scalar.value) {
                self = .digit
            } else if properties.isAlphabetic || (Folding.isCombining(scalar) && current == .letter) {
                self = .letter
            } else {
                // Soft hyphens and zero-width spaces come along when text is copied from a document.
                self = properties.isDefaultIgnorableCodePoint ? .ignored : .mark
            }
        }
    }

    /// The token being gathered.
    private struct Run {
        var sort: Sort?
        var written = String.UnicodeScalarView()
        var folded = String.UnicodeScalarView()
        var start = 0
        var next = 0
        var isSpaced = true

        mutating func add(_ scalar: Unicode.Scalar, at offset: Int, _ sort: Sort) {
            if self.sort == nil { start = offset }
            self.sort = sort
            written.append(scalar)
            Folding.append(scalar, to: &folded)
            next = offset + 1
        }

        mutating func end(into tokens: inout [Token]) {
            guard let sort else { return }
            tokens.append(
                Token(kind: kind(sort), text: String(written), scalars: start..<next, isSpaced: isSpaced))
            self = Run()
            isSpaced = false
        }

        private func kind(_ sort: Sort) -> Token.Kind {
            let first = written.first ?? " "
            switch sort {
            case .letter: return .word(String(folded))
            case .digit where written.count <= 9: return .number(Int(String(written)) ?? 0, digits: written.count)
            case .mark where first == "×": return .word("x")
            case .mark where first.properties.isDash: return .mark("-")
            default: return .mark(first)
            }
        }
    }
}
