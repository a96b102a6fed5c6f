import SardzeTime
public import SardzeWatch
public import SardzeWords

extension TimeAnswerText {
    public func write(_ answer: MomentAnswer, to output: inout Output) throws {
        let said = answer.recurrence.rule.sentence
        try output.write("\(ink(said[language], .bold))\n\n")
        try write(TimePart.all(of: answer.recurrence), to: &output)
        if answer.neverOccurs { return try output.write("\n\(ink(Self.never[language], .yellow))\n") }
        try output.write("\n\(ink(Self.next[language], .bold))\n")
        for moment in answer.moments { try output.write("  \(moment.spoken[language])\n") }
        if let rest = Self.rest(answer.more) { try output.write("  \(ink(rest[language], .dim))\n") }
        if let years = Self.wording(answer.perYear) { try output.write("\n\(years[language])\n") }
    }
}

extension CivilDateTime {
    /// `Fri 3 Jan 2025 09:00`, with seconds where there are some.
    var spoken: Wording {
        let clock = description.dropFirst(11)
        return day.spoken.map { "\($0) \(clock.hasSuffix(":00") ? clock.dropLast(3) : clock)" }
    }
}

extension TimeComparisonText {
    public func write(_ comparison: MomentComparison, to output: inout Output) throws {
        try output.write("A  \(ink(comparison.first.description, .bold))\n")
        try output.write("B  \(ink(comparison.second.description, .bold))\n\n")
        guard let (moment, isInFirst) = comparison.firstDifference else {
            let same = Wording(
                "they give the same times through \(comparison.through.spoken.en)",
                lv: "tie dod vienus un tos pašus laikus līdz \(comparison.through.spoken.lv)")
            return try output.write("\(ink(same[language], .green))\n")
        }
        let side = isInFirst ? "A" : "B"
        let differ = Wording(
            "they differ first at \(moment.spoken.en), which only \(side) has",
            lv: "pirmā atšķirība: \(moment.spoken.lv), kas ir tikai \(side)")
        let both = Wording("in both before that: \(comparison.both)", lv: "pirms tam abos: \(comparison.both)")
        try output.write("\(ink(differ[language], .yellow))\n\(both[language])\n")
    }

    /// `{"version":1,"same":false,…}`
    public static func writeJSON(_ comparison: MomentComparison, to output: inout Output) throws {
        try output.write(
            JSONText.object([
                ("version", "1"), ("same", comparison.isSame ? "true" : "false"),
                ("through", JSONText.quoted(comparison.through.description)),
                ("firstDifference", JSONText.quoted(comparison.firstDifference?.moment.description)),
                ("both", String(comparison.both)),
            ]) + "\n")
    }
}

extension TimeAnswerJSON {
    public static func write(_ answer: MomentAnswer, in language: Language, to output: inout Output) throws {
        let years = answer.perYear.map { JSONText.object([("year", String($0.year)), ("count", String($0.count))]) }
        try output.write(
            JSONText.object([
                ("version", "1"), ("kind", JSONText.quoted("rule")), ("normal", answer.recurrence.json),
                ("parts", list(TimePart.all(of: answer.recurrence), language)),
                ("period", JSONText.quoted(answer.period.description)),
                ("occurrences", JSONText.list(answer.moments.map(\.description))),
                ("more", answer.more.map(String.init) ?? "null"), ("perYear", "[\(years.joined(separator: ","))]"),
                ("neverOccurs", answer.neverOccurs ? "true" : "false"),
            ]) + "\n")
    }
}
