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
                scalars: body, message: "the rule is empty", help: "write a rule such as `FREQ=MONTHLY;BYDAY=-1FR`")
        }
        for piece in text.split(body, at: ";") {
            guard !piece.isEmpty else {
                throw RecurrenceError(
                    scalars: text.separator(beside: piece, in: body),
                    message: "a part is missing beside this semicolon",
                    help: "remove the semicolon")
            }
            try readPart(piece)
        }
        guard places[.frequency] != nil else {
            throw RecurrenceError(
                scalars: body, message: "the rule has no FREQ",
                help: "begin with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY")
        }
        try RuleAgreement(rule: rule, text: text, places: places).check()
        return rule
    }

    private mutating func readPart(_ piece: Range<Int>) throws(RecurrenceError) {
        let equals = text.first("=", in: piece) ?? piece.upperBound
        let name = piece.lowerBound..<equals
        guard !name.isEmpty else {
            throw RecurrenceError(
                scalars: equals..<equals + 1, message: "a name is missing before this equals sign",
                help: "write a part such as `BYDAY=MO`")
        }
        let part = try part(named: name)
        guard equals + 1 < piece.upperBound else {
            throw RecurrenceError(
                scalars: piece, message: "`\(part.rawValue)` has no value",
                help: "write `\(part.rawValue)=` and a value")
        }
        guard places.updateValue(piece, forKey: part) == nil else {
            throw RecurrenceError(
                scalars: name, message: "`\(part.rawValue)` stands twice", help: "keep one of them")
        }
        try readValue(of: part, equals + 1..<piece.upperBound)
    }

    private func part(named place: Range<Int>) throws(RecurrenceError) -> RulePart {
        let name = text[place]
        if let part = RulePart(rawValue: name) { return part }
        if RulePart.timesOfDay.contains(name) {
            throw RecurrenceError(
                scalars: place, message: "`\(name)` sets a time of day; a task has a day, not an hour",
                help: "remove it")
        }
        throw RecurrenceError(
            scalars: place, message: "`\(text.quoted(place))` is not a part of a rule",
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
    func help(for name: String, among known: [String]) -> String {
        let near = known.map { (name: $0, distance: editDistance(name, $0)) }.min { $0.distance < $1.distance }
        if let near, near.distance <= 2, near.distance < near.name.count { return "did you mean `\(near.name)`?" }
        return "write one of \(known.joined(separator: ", "))"
    }
}

/// The fewest letters to add, remove or change; a name much longer than any known one is not measured.
private func editDistance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8.prefix(20)), Array(right.utf8))
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let changed = diagonal + (letter == other ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
