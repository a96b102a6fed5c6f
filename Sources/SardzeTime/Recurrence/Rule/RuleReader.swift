import SardzeWords

/// Reads the text of a rule, part by part; the first thing wrong ends it.
struct RuleReader {
    private let text: RuleText
    /// The parts that were there.
    private var seen: UInt32 = 0

    /// - Parameter rule: an empty one.
    static func read(_ text: RuleText, into rule: inout RecurrenceRule) throws(RecurrenceError) {
        var reader = RuleReader(text: text)
        try reader.read(into: &rule)
    }

    private init(text: RuleText) { self.text = text }

    private mutating func read(into rule: inout RecurrenceRule) throws(RecurrenceError) {
        try text.checkCharacters()
        let body = text.body
        guard !body.isEmpty else {
            throw RecurrenceError(
                scalars: body, message: Wording("the rule is empty", lv: "noteikums ir tukšs"),
                help: Wording(
                    "write a rule such as `FREQ=MONTHLY;BYDAY=-1FR`",
                    lv: "rakstiet noteikumu, piemēram, `FREQ=MONTHLY;BYDAY=-1FR`"))
        }
        var next = body.lowerBound
        repeat {
            let piece = next..<text.first(";", in: next..<body.upperBound)
            guard !piece.isEmpty else {
                throw RecurrenceError(
                    scalars: text.separator(beside: piece, in: body),
                    message: Wording("a part is missing beside this semicolon", lv: "pie šī semikola trūkst daļas"),
                    help: Wording("remove the semicolon", lv: "izdzēsiet semikolu"))
            }
            try readPart(piece, into: &rule)
            next = piece.upperBound + 1
        } while next <= body.upperBound
        guard seen & RulePart.frequency.bit != 0 else {
            throw RecurrenceError(
                scalars: body, message: Wording("the rule has no FREQ", lv: "noteikumā nav FREQ"),
                help: Wording(
                    "begin with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY",
                    lv: "sāciet ar FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY vai FREQ=YEARLY"))
        }
        try RuleAgreement(text: text, seen: seen).check(rule)
    }

    private mutating func readPart(
        _ piece: Range<Int>, into rule: inout RecurrenceRule
    ) throws(RecurrenceError) {
        let equals = text.first("=", in: piece)
        let name = piece.lowerBound..<equals
        guard !name.isEmpty, let part = RulePart.candidate(length: name.count, last: text[equals - 1]),
            text.matches(name, part.name)
        else { throw unknownPart(name) }
        guard equals + 1 < piece.upperBound else {
            throw RecurrenceError(
                scalars: piece, message: Wording("`\(part)` has no value", lv: "daļai `\(part)` trūkst vērtības"),
                help: Wording("write `\(part)=` and a value", lv: "rakstiet `\(part)=` un vērtību"))
        }
        guard seen & part.bit == 0 else {
            throw RecurrenceError(
                scalars: name, message: Wording("`\(part)` stands twice", lv: "daļa `\(part)` ierakstīta divreiz"),
                help: Wording("keep one of them", lv: "atstājiet vienu"))
        }
        seen |= part.bit
        try readValue(of: part, equals + 1..<piece.upperBound, into: &rule)
    }

    private func unknownPart(_ name: Range<Int>) -> RecurrenceError {
        guard !name.isEmpty else {
            return RecurrenceError(
                scalars: name.upperBound..<name.upperBound + 1,
                message: Wording(
                    "a name is missing before this equals sign", lv: "pirms šīs vienādības zīmes trūkst nosaukuma"),
                help: Wording("write a part such as `BYDAY=MO`", lv: "rakstiet daļu, piemēram, `BYDAY=MO`"))
        }
        return RecurrenceError(
            scalars: name,
            message: Wording(
                "`\(text.quoted(name))` is not a part of a rule", lv: "`\(text.quoted(name))` nav noteikuma daļa"),
            help: text.help(for: text[name], among: RulePart.allCases.map(\.description)))
    }

    private func readValue(
        of part: RulePart, _ value: Range<Int>, into rule: inout RecurrenceRule
    ) throws(RecurrenceError) {
        switch part {
        case .scale: try text.checkScale(value)
        case .frequency: rule.frequency = try text.frequency(value)
        case .skip: rule.skip = try text.skip(value)
        case .interval: rule.interval = try text.number(value, of: part, in: 1...RecurrenceRule.longestInterval)
        case .count: rule.count = try text.number(value, of: part, in: 1...Int.max)
        case .until: rule.until = try text.until(value)
        case .weekStart: rule.weekStart = try text.weekday(value)
        case .months: rule.months = UInt16(try text.bits(value, of: part, in: 1...12) >> 1)
        case .weekNumbers: try text.places(value, of: part, in: 1...53) { rule.weekNumbers.insert($0) }
        case .yearDays: try text.places(value, of: part, in: 1...366) { rule.yearDays.insert($0) }
        case .monthDays: try text.places(value, of: part, in: 1...31) { rule.monthDays.insert($0) }
        case .weekdays: rule.weekdays = try text.weekdays(value)
        case .hours: rule.hours = try text.bits(value, of: part, in: 0...23)
        case .minutes: rule.minutes = try text.bits(value, of: part, in: 0...59)
        case .seconds: rule.seconds = try text.bits(value, of: part, in: 0...60)
        case .positions: try text.places(value, of: part, in: 1...366) { rule.positions.insert($0) }
        }
    }
}

extension RuleText {
    /// "did you mean …", or all there is to choose from when nothing is near.
    func help(for name: String, among known: [String]) -> Wording {
        let letters = Array(name.unicodeScalars)
        let near = known.compactMap { known in
            EditDistance.between(letters, Array(known.unicodeScalars), atMost: min(2, known.count - 1))
                .map { (name: known, distance: $0) }
        }.min { $0.distance < $1.distance }
        if let near { return Suggestion.question(near.name) }
        let all = known.joined(separator: ", ")
        return Wording("write one of \(all)", lv: "rakstiet kādu no šiem: \(all)")
    }
}
