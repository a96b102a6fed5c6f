import SardzeWords

/// "Pēc noteikuma FREQ=MONTHLY;BYDAY=-1FR, sākot ar 2025. gada 31. janvāri": a rule of RFC 5545 within a phrase.
///
/// The rule ends before the first space; what follows is its start.
struct RulePhrase {
    private let rule: String
    /// Where the rule begins in the phrase, in Unicode scalars.
    private let offset: Int
    private let startTokens: [Token]
    private let text: String

    /// - Returns: `nil` unless the phrase begins with the words for a rule and a rule's equals sign follows.
    init?(_ tokens: [Token], of text: String) {
        guard text.utf8.contains(UInt8(ascii: "=")),
            let (_, length) = Self.openings.longest(in: tokens[...]), length < tokens.count
        else { return nil }
        let rest = tokens[length...].dropFirst().prefix { !$0.isSpaced }
        var end = rest.endIndex
        if let comma = tokens[..<end].last, comma.kind == .mark(","), end > length + 1 { end -= 1 }
        let scalars = tokens[length].scalars.lowerBound..<tokens[end - 1].scalars.upperBound
        var rule = String.UnicodeScalarView()
        rule.append(contentsOf: text.unicodeScalars.dropFirst(scalars.lowerBound).prefix(scalars.count))
        self.rule = String(rule)
        self.text = text
        offset = scalars.lowerBound
        startTokens = Array(tokens[rest.endIndex...])
    }

    private static let openings = Expressions<Bool>([
        .init(true, "pēc noteikuma|saskaņā ar noteikumu|by the rule|by rule|according to the rule")
    ])

    /// - Throws: `PhraseError` at what is wrong in the rule, or for a start that is missing or no day.
    func when(reference: CivilDate) throws(PhraseError) -> When {
        let start = try start(reference)
        do throws(RecurrenceError) {
            return .rule(try Recurrence(rule, start: start))
        } catch {
            let scalars = error.scalars.lowerBound + offset..<error.scalars.upperBound + offset
            throw PhraseError(.notUnderstood, scalars, error.message, help: error.help)
        }
    }

    private func start(_ reference: CivilDate) throws(PhraseError) -> CivilDate {
        var reader = Reader(tokens: startTokens, reference: reference, text: text)
        let first = try reader.dayStretches()
        guard let first, first.count == 1, first[0].through == nil, !first[0].startsAfter, first[0].from?.isDay == true,
            let day = first[0].resolved(from: reference)?.from
        else {
            let end = offset + rule.unicodeScalars.count
            throw PhraseError(
                .notUnderstood,
                startTokens.last.map { startTokens[0].scalars.lowerBound..<$0.scalars.upperBound }
                    ?? offset..<end,
                Wording("a rule needs its first day", lv: "noteikumam vajag pirmo dienu"),
                help: Wording(
                    "write it after the rule: `, starting 31 January 2025`",
                    lv: "rakstiet to aiz noteikuma: `, sākot ar 2025. gada 31. janvāri`"))
        }
        guard reader.isAtEnd else { throw reader.stumble(from: reader.position) }
        return day
    }
}
