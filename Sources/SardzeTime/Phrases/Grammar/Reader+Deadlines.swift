/// Time counted from an event: "triju darbdienu laikā", "5 working days before the meeting", "nekavējoties".
extension Reader {
    mutating func deadline() -> Clause? {
        let start = position
        if let clause = promptly() { return clause }
        position = start
        if let clause = nextDay() { return clause }
        position = start
        if let clause = withinLatvian() { return clause }
        position = start
        if let clause = aroundEvent() { return clause }
        position = start
        if let clause = afterEvent() { return clause }
        position = start
        if let clause = onDayOfEvent() { return clause }
        position = start
        return withinEnglish() ?? back(to: start)
    }

    private static let prompt = Expressions<When.Deadline.Within>([
        .init(
            .immediately, "nekavējoties|nekavējoši|tūlīt|tūliņ|uzreiz|bez kavēšanās|immediately|at once|without delay"),
        .init(.immediately, "right away|straight away|without undue delay"),
        .init(.sameDay, "tajā pašā dienā|tai pašā dienā|tanī pašā dienā|tās pašas dienas laikā|šajā pašā dienā"),
        .init(.sameDay, "tajā pašā darbdienā|tajā pašā darba dienā|tās pašas darbdienas laikā|the same working day"),
        .init(.sameDay, "on the same working day|the same business day|on the same business day"),
        .init(.sameDay, "on the same day|the same day|same day|same-day|within the same day|līdz dienas beigām"),
    ])

    private static let justBefore = Expressions<Bool>([.init(true, "tieši")])

    /// "Nekavējoties", "ne vēlāk kā tajā pašā dienā".
    private mutating func promptly() -> Clause? {
        _ = take(.notLater)
        let start = position
        if expression(Self.justBefore) != nil { return beforeEvent(.immediately) }
        guard let within = expression(Self.prompt) else { return nil }
        let end = position
        if take(.before) || take(.beforehand) {
            position = end
            if let clause = beforeEvent(within) { return clause }
            position = end
        }
        return position > start ? .deadline(deadline(within)) : nil
    }

    /// "Ne vēlāk kā nākamajā darbdienā", "by the next working day".
    private mutating func nextDay() -> Clause? {
        _ = take(.notLater)
        _ = take(.until)
        _ = take(.around)
        guard sense({ $0 == .relative(1) ? true : nil }) != nil, let unit = unit(), unit == .workingDay || unit == .day,
            let duration = unit.duration(1)
        else { return nil }
        _ = part()
        _ = take(.during)
        return .deadline(deadline(.duration(duration)))
    }

    /// "Triju darbdienu laikā [no informācijas saņemšanas]".
    private mutating func withinLatvian() -> Clause? {
        _ = take(.within)
        guard let duration = duration(isCounted: false), take(.during) else { return nil }
        return counted(duration)
    }

    /// "Within 3 working days [of the referral]".
    private mutating func withinEnglish() -> Clause? {
        guard take(.within), let duration = duration(isCounted: true) else { return nil }
        return counted(duration)
    }

    /// "Piecas darbdienas pirms sanāksmes", "a week after the meeting", "divus gadus pēc iepriekšējās".
    private mutating func aroundEvent() -> Clause? {
        _ = take(.notLater)
        guard let duration = duration(isCounted: true) ?? oneUnit() else { return nil }
        if let clause = beforeEvent(.duration(duration)) { return clause }
        let afterDuration = position
        let clause = counted(duration)
        return position > afterDuration ? clause : nil
    }

    /// "Pirms sanāksmes", "before the meeting", "iepriekš".
    private mutating func beforeEvent(_ within: When.Deadline.Within) -> Clause? {
        let start = position
        if take(.beforehand) { return .deadline(.init(within: within, isBefore: true)) }
        guard take(.before), let event = eventName() else { return back(to: start) }
        return .deadline(.init(within: within, event: event, isBefore: true))
    }

    /// "Nedēļu" of "nedēļu pirms sanāksmes": one, where the accusative is followed by what it counts from.
    private mutating func oneUnit() -> When.Duration? {
        let start = position
        let word = peek()?.word
        guard let duration = duration(isCounted: false), let word, Self.accusatives.contains(word) else {
            return back(to: start)
        }
        let end = position
        guard take(.before) || take(.after) else { return back(to: start) }
        position = end
        return duration
    }

    private static let accusatives: Set<Word> = [
        "stundu", "diennakti", "dienu", "darbdienu", "nedelu", "menesi", "ceturksni", "pusgadu", "gadu",
    ]

    /// "Pēc sanāksmes 5 darbdienu laikā".
    private mutating func afterEvent() -> Clause? {
        guard take(.after), let event = eventName() else { return nil }
        _ = take(mark: ",")
        let isEnglish = take(.within)
        guard let duration = duration(isCounted: false), isEnglish || take(.during) else { return nil }
        return .deadline(.init(within: .duration(duration), event: event))
    }

    /// "Iesnieguma saņemšanas dienā": the name ends in an event of the lexicon, or it would be any day's name.
    private mutating func onDayOfEvent() -> Clause? {
        let start = position
        var end = position
        while end < min(start + 5, tokens.count), isName(tokens[end]) { end += 1 }
        guard end > start, isEvent(tokens[end - 1]) else { return nil }
        position = end
        guard sense({ $0 == .unit(.day) ? true : nil }) != nil else { return nil }
        let name = (start..<end).map { eventWord(tokens[$0], isHead: $0 == end - 1) }.joined(separator: " ")
        return .deadline(.init(within: .sameDay, event: name))
    }

    /// A length with what it counts from, if that is said.
    private mutating func counted(_ duration: When.Duration) -> Clause {
        let start = position
        if take(.after) || take(.from) || take(.of) {
            let afterWord = position
            if take(.previous) { return .completion(duration) }
            position = afterWord
        }
        position = start
        let clause = Clause.deadline(deadline(.duration(duration)))
        _ = take(.atTheLatest)
        return clause
    }

    private mutating func deadline(_ within: When.Deadline.Within) -> When.Deadline {
        let start = position
        if take(.after) || take(.from) || take(.of), let event = eventName() {
            return .init(within: within, event: event)
        }
        position = start
        return .init(within: within)
    }
}
