import SardzeWords

/// Reads the text of a rule, part by part; the first thing wrong ends it.
struct RuleReader {
    let text: RuleText
    private var rule = RecurrenceRule()
    /// Where each part stands, name and value.
    private var places: [RulePart: Range<Int>] = [:]

    static func rule(in text: String) throws(RecurrenceError) -> RecurrenceRule {
        var reader = RuleReader(text: try RuleText(text))
        return try reader.read()
    }

    private init(text: RuleText) { self.text = text }

    private mutating func read() throws(RecurrenceError) -> RecurrenceRule {
        let body = text.body
        guard !body.isEmpty else {
            throw RecurrenceError(
                scalars: body, message: Wording("the rule is empty", lv: "noteikums ir tukšs"),
                help: Wording(
                    "write a rule such as `FREQ=MONTHLY;BYDAY=-1FR`",
                    lv: "rakstiet noteikumu, piemēram, `FREQ=MONTHLY;BYDAY=-1FR`"))
        }
        for piece in text.split(body, at: ";") {
            guard !piece.isEmpty else {
                throw RecurrenceError(
                    scalars: text.separator(beside: piece, in: body),
                    message: Wording("a part is missing beside this semicolon", lv: "pie šī semikola trūkst daļas"),
                    help: Wording("remove the semicolon", lv: "izdzēsiet semikolu"))
            }
            try readPart(piece)
        }
        guard places[.frequency] != nil else {
            throw RecurrenceError(
                scalars: body, message: Wording("the rule has no FREQ", lv: "noteikumā nav FREQ"),
                help: Wording(
                    "begin with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY",
                    lv: "sāciet ar FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY vai FREQ=YEARLY"))
        }
        try RuleAgreement(rule: rule, text: text, places: places).check()
        return rule
    }

    private mutating func readPart(_ piece: Range<Int>) throws(RecurrenceError) {
        let equals = text.first("=", in: piece) ?? piece.upperBound
        let name = piece.lowerBound..<equals
        guard !name.isEmpty else {
            throw RecurrenceError(
                scalars: equals..<equals + 1,
                message: Wording(
                    "a name is missing before this equals sign", lv: "pirms šīs vienādības zīmes trūkst nosaukuma"),
                help: Wording("write a part such as `BYDAY=MO`", lv: "rakstiet daļu, piemēram, `BYDAY=MO`"))
        }
        let part = try part(named: name)
        guard equals + 1 < piece.upperBound else {
            throw RecurrenceError(
                scalars: piece,
                message: Wording("`\(part.rawValue)` has no value", lv: "daļai `\(part.rawValue)` trūkst vērtības"),
                help: Wording("write `\(part.rawValue)=` and a value", lv: "rakstiet `\(part.rawValue)=` un vērtību"))
        }
        guard places.updateValue(piece, forKey: part) == nil else {
            throw RecurrenceError(
                scalars: name,
                message: Wording("`\(part.rawValue)` stands twice", lv: "daļa `\(part.rawValue)` ierakstīta divreiz"),
                help: Wording("keep one of them", lv: "atstājiet vienu"))
        }
        try readValue(of: part, equals + 1..<piece.upperBound)
    }

    private func part(named place: Range<Int>) throws(RecurrenceError) -> RulePart {
        let name = text[place]
        if let part = RulePart(rawValue: name) { return part }
        if RulePart.timesOfDay.contains(name) {
            throw RecurrenceError(
                scalars: place,
                message: Wording(
                    "`\(name)` sets a time of day; a task has a day, not an hour",
                    lv: "`\(name)` nosaka diennakts laiku; uzdevumam ir diena, nevis stunda"),
                help: Wording("remove it", lv: "izdzēsiet to"))
        }
        throw RecurrenceError(
            scalars: place,
            message: Wording(
                "`\(text.quoted(place))` is not a part of a rule", lv: "`\(text.quoted(place))` nav noteikuma daļa"),
            help: text.help(for: name, among: RulePart.allCases.map(\.rawValue)))
    }

    private mutating func readValue(of part: RulePart, _ value: Range<Int>) throws(RecurrenceError) {
        switch part {
        case .frequency: rule.frequency = try text.frequency(value)
        case .interval: rule.interval = try text.number(value, of: part, in: 1...Recurrence.longestInterval)
        case .count: rule.count = try text.number(value, of: part, in: 1...Int.max)
        case .until: rule.until = try text.date(value)
        case .weekStart: rule.weekStart = try text.weekday(value)
        case .months: rule.months = try text.numbers(value, of: part, in: 1...12, isSigned: false)
        case .weekNumbers: rule.weekNumbers = try text.numbers(value, of: part, in: 1...53)
        case .yearDays: rule.yearDays = try text.numbers(value, of: part, in: 1...366)
        case .monthDays: rule.monthDays = try text.numbers(value, of: part, in: 1...31)
        case .weekdays: rule.weekdays = try text.weekdays(value)
        case .positions: rule.positions = try text.numbers(value, of: part, in: 1...366)
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
