import SardzeTime
public import SardzeWatch
public import SardzeWords

/// The answer of `sardze when` for programs.
public enum TimeAnswerJSON {
    public static func write(_ answer: TimeAnswer, in language: Language, to output: inout Output) throws {
        let years = answer.perYear.map { JSONText.object([("year", String($0.year)), ("count", String($0.count))]) }
        let gap = answer.longestGap.map { gap in
            JSONText.object([
                ("days", String(gap.days)), ("from", JSONText.quoted(gap.after.description)),
                ("to", JSONText.quoted(gap.before.description)),
            ])
        }
        let dates = answer.items.map { "\n" + object($0, language) }.joined(separator: ",")
        try output.write(
            JSONText.object([
                ("version", "1"), ("kind", JSONText.quoted(answer.when.kind)),
                ("phrase", JSONText.quoted(answer.when.phrase[language])), ("normal", answer.when.json),
                ("parts", list(TimePart.all(of: answer.when), language)),
                ("period", JSONText.quoted(answer.period.description)), ("dates", "[\(dates)\n]"),
                ("more", answer.more.map(String.init) ?? "null"), ("perYear", "[\(years.joined(separator: ","))]"),
                ("longestGap", gap ?? "null"), ("neverOccurs", answer.neverOccurs ? "true" : "false"),
                ("provisionalYears", "[\(answer.provisionalYears.map(String.init).joined(separator: ","))]"),
                (
                    "provisionalSchoolYears",
                    "[\(answer.provisionalSchoolYears.map(String.init).joined(separator: ","))]"
                ),
            ]) + "\n")
    }

    static func list(_ parts: [TimePart], _ language: Language) -> String {
        let objects = parts.map { part in
            JSONText.object([("part", JSONText.quoted(part.text)), ("means", JSONText.quoted(part.meaning[language]))])
        }
        return "[\(objects.joined(separator: ","))]"
    }

    private static func object(_ item: TimeAnswer.Item, _ language: Language) -> String {
        JSONText.object([
            ("slot", JSONText.quoted(item.dated.slot.description)),
            ("opens", JSONText.quoted(item.dated.opens.description)),
            ("due", JSONText.quoted(item.dated.due.description)),
            ("because", JSONText.list(item.reasons.map { $0[language] })),
        ])
    }
}
