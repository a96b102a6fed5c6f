import SardzeWords

/// Every word the grammar knows, folded, with its senses.
struct Lexicon: Sendable {
    static let shared = Lexicon()

    /// The senses of all words, those of one word together.
    let senses: [Sense]
    private let words: WordTable
    private let spellings: Spellings
    private let particles: ParticleFirsts
    /// The particles that begin with each ASCII mark.
    private let markParticles: [UInt64]

    /// Notes the senses of a token, and the particles that can begin with it.
    func look(up token: inout Token) {
        switch token.kind {
        case .number: return
        case .mark(let mark): token.particles = mark.isASCII ? markParticles[Int(mark.value)] : 0
        case .word(let word):
            if let entry = words[word] {
                (token.senses, token.particles) = (entry.senses, entry.particles)
                token.mayBeUnit = entry.mayBeUnit
            } else {
                token.mayBeUnit = Self.compounds.canBegin(with: token)
                token.particles = particles.beginning(with: token)
            }
        }
    }

    /// The senses of a folded word; none for an unknown one.
    func senses(of word: Word) -> ArraySlice<Sense> { senses[words[word]?.senses ?? 0..<0] }

    /// Known words most like an unknown one, at most three, in alphabetical order.
    func nearest(to word: String) -> [String] { spellings.nearest(to: word) }

    private init() {
        var gathering = Gathering()
        for row in Self.months + Self.weekdays { gathering.add(row, isSuggested: false) }
        for row in Self.units + Self.seasons + Self.numbers + Self.counts { gathering.add(row, isSuggested: true) }
        for row in Self.pointers + Self.events { gathering.add(row, isSuggested: true) }
        for row in Self.fillers { gathering.add(row, isSuggested: false) }
        for word in Self.expressionWords { gathering.add(expressionWord: word) }
        for row in Self.months + Self.weekdays { gathering.neverSuggest(row) }
        senses = gathering.senses.values.flatMap { $0 }
        let particles = ParticleFirsts(Self.particleTables)
        self.particles = particles
        markParticles = (0..<128).map { particles.beginning(with: Token(.mark(Unicode.Scalar(UInt8($0))))) }
        words = WordTable(gathering.senses, particles)
        spellings = Spellings(gathering.spellings)
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

        init(_ sense: Sense, _ forms: [Paradigm.Form]) {
            self.sense = sense
            self.forms = forms
        }

        /// Stems with all their endings, a space between them.
        init(_ sense: Sense, plural: Sense? = nil, _ paradigm: Paradigm, _ stems: String) {
            self.sense = sense
            self.plural = plural
            forms = stems.split(separator: " ").flatMap { paradigm.forms(of: String($0)) }
        }
    }
}

/// Which particles can begin with a token.
private struct ParticleFirsts: Sendable {
    /// By the first token, where it is written out.
    private var written: [Token.Kind: UInt64] = [:]
    /// The particles of which some begin with a word of any ending.
    private var open: [(bit: UInt64, table: Expressions<Bool>)] = []

    /// - Parameter tables: those of all particles, by raw value.
    init(_ tables: [Expressions<Bool>]) {
        for (index, table) in tables.enumerated() {
            let bit: UInt64 = 1 &<< UInt64(index)
            for first in table.writtenFirsts { written[first, default: 0] |= bit }
            if table.hasOpenFirsts { open.append((bit, table)) }
        }
    }

    /// A bit for each.
    func beginning(with token: Token) -> UInt64 {
        var bits = written[token.kind] ?? 0
        for (bit, table) in open where table.canBegin(with: token) { bits |= bit }
        return bits
    }
}

/// The words of the lexicon while it is built.
private struct Gathering {
    /// By folded word.
    var senses: [Word: [Sense]] = [:]
    /// How a folded word is properly written, for suggestions; months and weekdays are left out on purpose, for
    /// "jūnijs" and "jūlijs" are one letter apart.
    var spellings: [String: String] = [:]

    mutating func add(_ row: Lexicon.Row, isSuggested: Bool) {
        for form in row.forms {
            let folded = Folding.fold(form.text)
            let sense = form.isPlural ? row.plural ?? row.sense : row.sense
            if !(senses[Word(folded), default: []].contains(sense)) { senses[Word(folded), default: []].append(sense) }
            if isSuggested, spellings[folded] == nil { spellings[folded] = form.text }
        }
    }

    mutating func add(expressionWord word: String) {
        let folded = Folding.fold(word)
        // A letter alone has no sense of its own: "g" is part of "2025. g." only.
        if senses[Word(folded)] == nil { senses[Word(folded)] = folded.utf8.count > 1 ? [.particle] : [] }
        if folded.utf8.count > 1, spellings[folded] == nil { spellings[folded] = word }
    }

    mutating func neverSuggest(_ row: Lexicon.Row) {
        for form in row.forms { spellings[Folding.fold(form.text)] = nil }
    }
}

/// Words found by their bytes: open addressing, at most half full.
private struct WordTable: Sendable {
    struct Entry: Sendable {
        var word: Word
        var senses: Range<Int>
        var particles: UInt64
        var mayBeUnit: Bool
    }

    private var entries: [Entry?]
    private let mask: Int

    /// - Parameter senses: in the order in which the lexicon keeps all of them.
    init(_ senses: [Word: [Sense]], _ particles: ParticleFirsts) {
        var size = 64
        while size < senses.count * 2 { size *= 2 }
        entries = Array(repeating: nil, count: size)
        mask = size - 1
        var start = 0
        for (word, some) in senses {
            let end = start + some.count
            let token = Token(.word(word))
            let isUnit = some.contains { if case .unit = $0 { true } else { false } }
            entries[place(of: word)] = Entry(
                word: word, senses: start..<end, particles: particles.beginning(with: token),
                mayBeUnit: isUnit || Lexicon.compounds.canBegin(with: token))
            start = end
        }
    }

    subscript(word: Word) -> Entry? { entries[place(of: word)] }

    /// Where a word stands, or would.
    private func place(of word: Word) -> Int {
        var place = Int(truncatingIfNeeded: word.mixed &>> 32) & mask
        while let entry = entries[place], entry.word != word { place = (place + 1) & mask }
        return place
    }
}

extension Token {
    /// A token of no text, to ask the tables about.
    fileprivate init(_ kind: Kind) {
        self.init(kind: kind, scalars: 0..<0, bytes: 0..<0, isSpaced: false)
    }
}
