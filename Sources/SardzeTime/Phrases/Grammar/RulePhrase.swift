import SardzeWords

/// "Pēc noteikuma FREQ=MONTHLY;BYDAY=-1FR, sākot ar 2025. gada 31. janvāri": a rule of RFC 5545 within a phrase.
///
/// The rule ends before the first space; what follows is its start.
struct RulePhrase {
    private let rule: String
    /// Where the rule begins in the phrase, in Unicode scalars.
    private let offset: Int
    /// Its start, and the days added and taken away.
    private let daysTokens: [Token]
    private let text: String

    /// - Returns: `nil` unless the phrase begins with the words for a rule and a rule's equals sign follows.
    init?(_ tokens: [Token], of text: String) {
        guard text.utf8.contains(UInt8(ascii: "=")),
            let (_, length) = Self.openings.longest(in: tokens, at: 0), length < tokens.count
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
        daysTokens = Array(tokens[rest.endIndex...])
    }

    private static let openings = Expressions<Bool>([
        .init(true, "pēc noteikuma|saskaņā ar noteikumu|by the rule|by rule|according to the rule")
    ])

    /// - Throws: `PhraseError` at what is wrong in the rule, or for a start that is missing or no day.
    func when(reference: CivilDate) throws(PhraseError) -> When {
        var reader = Reader(tokens: daysTokens, reference: reference, text: text)
        let start = try start(&reader)
        let added = try days(after: Self.also, &reader)
        let excluded = try days(after: Self.except, &reader)
        guard reader.isAtEnd else { throw reader.stumble(from: reader.position) }
        do throws(RecurrenceError) {
            return .rule(try Recurrence(rule, start: start, adding: added, excluding: excluded))
        } catch {
            let scalars = error.scalars.lowerBound + offset..<error.scalars.upperBound + offset
            throw PhraseError(.notUnderstood, scalars, error.message, help: error.help)
        }
    }

    private static let also = Expressions<Bool>([.init(true, "arī|also on|also|and also on")])
    private static let except = Expressions<Bool>([.init(true, "izņemot|bez|except|except on|but not on")])

    /// "Arī 1.2.2025. un 3.3.2025.": RDATE and EXDATE; none when the words do not follow.
    private func days(after words: Expressions<Bool>, _ reader: inout Reader) throws(PhraseError) -> [CivilDate] {
        let start = reader.position
        _ = reader.take(mark: ",")
        guard reader.expression(words) != nil else { return reader.back(to: start) ?? [] }
        var days: [CivilDate] = []
        while true {
            let end = reader.position
            if !days.isEmpty, !reader.take(mark: ","), !reader.take(.and) { return days }
            guard let next = try reader.dayStretches(), next.allSatisfy(\.isDay) else {
                if days.isEmpty { throw notDays(from: end, reader) }
                reader.position = end
                return days
            }
            days += next.compactMap { $0.resolved(from: reader.reference)?.from }
        }
    }

    private func notDays(from start: Int, _ reader: Reader) -> PhraseError {
        PhraseError(
            .notUnderstood, reader.scalars(start..<daysTokens.count),
            Wording("single days are wanted here", lv: "šeit vajag atsevišķas dienas"),
            help: Wording(
                "write them as `1.03.2025., 5.03.2025.`", lv: "rakstiet tās šādi: `1.03.2025., 5.03.2025.`"))
    }

    private func start(_ reader: inout Reader) throws(PhraseError) -> CivilDate {
        let first = try reader.dayStretches()
        guard let first, first.count == 1, first[0].through == nil, !first[0].startsAfter, first[0].from?.isDay == true,
            let day = first[0].resolved(from: reader.reference)?.from
        else {
            let end = offset + rule.unicodeScalars.count
            throw PhraseError(
                .notUnderstood,
                daysTokens.last.map { daysTokens[0].scalars.lowerBound..<$0.scalars.upperBound }
                    ?? offset..<end,
                Wording("a rule needs its first day", lv: "noteikumam vajag pirmo dienu"),
                help: Wording(
                    "write it after the rule: `, starting 31 January 2025`",
                    lv: "rakstiet to aiz noteikuma: `, sākot ar 2025. gada 31. janvāri`"))
        }
        return day
    }
}
