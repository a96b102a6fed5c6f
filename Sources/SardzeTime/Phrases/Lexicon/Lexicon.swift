import SardzeWords

/// Every word the grammar knows, folded, with its senses.
struct Lexicon: Sendable {
    static let shared = Lexicon()

    private var senses: [String: [Sense]] = [:]
    /// How a folded word is properly written, for suggestions; months and weekdays are left out on purpose, for
    /// "jūnijs" and "jūlijs" are one letter apart.
    private var spellings: [String: String] = [:]

    /// The senses of a folded word; empty for an unknown one.
    func senses(of word: String) -> [Sense] { senses[word] ?? [] }

    /// Known words most like an unknown one, at most three, in alphabetical order.
    func nearest(to word: String) -> [String] {
        guard (4...24).contains(word.unicodeScalars.count) else { return [] }
        let letters = Array(word.unicodeScalars)
        let allowed = letters.count < 6 ? 1 : 2
        let ranked = spellings.compactMap { folded, spelling in
            EditDistance.between(letters, Array(folded.unicodeScalars), atMost: allowed)
                .map { (distance: $0, spelling: spelling) }
        }
        guard let best = ranked.map(\.distance).min() else { return [] }
        return Array(ranked.filter { $0.distance == best }.map(\.spelling).sorted().prefix(3))
    }

    private init() {
        for row in Self.months + Self.weekdays { add(row, isSuggested: false) }
        for row in Self.units + Self.seasons + Self.numbers + Self.counts { add(row, isSuggested: true) }
        for row in Self.pointers + Self.events { add(row, isSuggested: true) }
        for row in Self.fillers { add(row, isSuggested: false) }
        for word in Self.expressionWords where word.unicodeScalars.count > 1 {
            let folded = Folding.fold(word)
            if senses[folded] == nil { senses[folded] = [.particle] }
            if spellings[folded] == nil { spellings[folded] = word }
        }
        for row in Self.months + Self.weekdays { row.forms.forEach { spellings[Folding.fold($0.text)] = nil } }
    }

    private mutating func add(_ row: Row, isSuggested: Bool) {
        for form in row.forms {
            let folded = Folding.fold(form.text)
            let sense = form.isPlural ? row.plural ?? row.sense : row.sense
            if !(senses[folded, default: []].contains(sense)) { senses[folded, default: []].append(sense) }
            if isSuggested, spellings[folded] == nil { spellings[folded] = form.text }
        }
    }

    /// Some words that share a sense.
    struct Row: Sendable {
        var sense: Sense
        /// The sense of plural forms, where it differs.
        var plural: Sense?
        var forms: [Paradigm.Form]

        /// Words written out, a space between them.
        init(_ sense: Sense, _ words: String) {
            self.sense = sense
            forms = words.split(separator: " ").map { Paradigm.Form(text: String($0), isPlural: false) }
        }

        /// Stems with all their endings, a space between them.
        init(_ sense: Sense, plural: Sense? = nil, _ paradigm: Paradigm, _ stems: String) {
            self.sense = sense
            self.plural = plural
            forms = stems.split(separator: " ").flatMap { paradigm.forms(of: String($0)) }
        }
    }
}
