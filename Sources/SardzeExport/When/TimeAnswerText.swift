import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// The answer of `sardze when` for people.
public struct TimeAnswerText {
    let ink: Ink
    let language: Language

    /// Years that are counted one by one at most.
    static let mostYears = 12

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    public func write(_ answer: TimeAnswer, to output: inout Output) throws {
        let said = answer.when.said[language].onOneLine
        let normal = fitted(answer.when.description, to: 400)
        try output.write("\(ink(said, .bold))\n\(said == normal ? "" : "\(normal)\n")\n")
        try write(TimePart.all(of: answer.when), to: &output)
        try writeDays(answer, to: &output)
        for line in facts(answer) { try output.write("\(line)\n") }
    }

    func write(_ parts: [TimePart], to output: inout Output) throws {
        let width = min(parts.map(\.text.count).max() ?? 0, 32)
        for part in parts {
            let text = fitted(part.text, to: 100).padded(to: width)
            try output.write("  \(ink(text, .cyan))  \(part.meaning[language].onOneLine)\n")
        }
    }

    private func writeDays(_ answer: TimeAnswer, to output: inout Output) throws {
        if answer.neverOccurs {
            return try output.write("\n\(ink(Self.never[language], .yellow))\n")
        }
        guard !answer.items.isEmpty else {
            let none = answer.none
            return try output.write("\n\(none[language])\n")
        }
        try output.write("\n\(ink(Self.next[language], .bold))\n")
        let days = answer.items.map { $0.dated.due.spoken[language] }
        let slots = answer.items.map { $0.dated.slot.isOneDay ? "" : $0.dated.slot.description }
        let widths = (days.map(\.count).max() ?? 0, slots.map(\.count).max() ?? 0)
        for (index, item) in answer.items.enumerated() {
            let line = "  \(days[index].padded(to: widths.0))  \(slots[index].padded(to: widths.1))  \(about(item))"
            try output.write(String(line.reversed().drop { $0 == " " }.reversed()) + "\n")
        }
        if let rest = Self.rest(answer.more) { try output.write("  \(ink(rest[language], .dim))\n") }
    }

    private func about(_ item: TimeAnswer.Item) -> String {
        let opens = Wording("opens \(item.dated.opens)", lv: "atveras \(item.dated.opens)")
        let all = (item.dated.opens == item.dated.due ? [] : [opens]) + item.reasons
        return all.map { $0[language] }.joined(separator: "; ")
    }

    private func facts(_ answer: TimeAnswer) -> [String] {
        var facts = [answer.perYearWording, answer.gapWording].compactMap(\.self)
        if !answer.provisionalYears.isEmpty {
            let years = Wording.list(answer.provisionalYears.map { Wording("\($0)", lv: "\($0).") })
            facts.append(
                Wording(
                    "the moved working days of \(years.en) are not known yet, so its dates may shift by a day or two",
                    lv:
                        "\(years.lv) gada pārceltās darbdienas vēl nav zināmas, tāpēc datumi var mainīties par dienu vai divām"
                ))
        }
        if let first = answer.provisionalSchoolYears.first {
            let mark = answer.provisionalSchoolYears.count > 1 ? " …" : ""
            facts.append(
                Wording(
                    "the school days of \(first)/\(first + 1)\(mark) are not known yet, and estimated",
                    lv: "\(first)./\(first + 1). mācību gada\(mark) skolas dienas vēl nav zināmas un ir aptuvenas"))
        }
        return facts.isEmpty ? [] : [""] + facts.map { $0[language] }
    }
}

extension TimeAnswer {
    /// Why there is no date to show.
    fileprivate var none: Wording {
        switch when {
        case .ceiling: Wording("a limit has no dates", lv: "ierobežojumam datumu nav")
        case .deadline:
            Wording("it has no dates until the event happens", lv: "kamēr notikuma nav, datumu nav")
        case .rule: Wording("there are no more dates", lv: "datumu vairs nav")
        default:
            Wording(
                "there are no dates from the day asked for to \(period.last)",
                lv: "no prasītās dienas līdz \(period.last) datumu nav")
        }
    }

    fileprivate var perYearWording: Wording? { TimeAnswerText.wording(perYear) }

    fileprivate var gapWording: Wording? {
        longestGap.map { gap in
            let days = counted(gap.days, .day)
            return Wording(
                "longest gap: \(days.en), from \(gap.after) to \(gap.before)",
                lv: "garākais pārtraukums: \(days.lv), no \(gap.after) līdz \(gap.before)")
        }
    }
}

extension TimeAnswerText {
    static var never: Wording {
        Wording("this never occurs, in no year of the calendar", lv: "tas nenotiek nekad, nevienā kalendāra gadā")
    }

    static var next: Wording { Wording("the next dates", lv: "tuvākie datumi") }

    /// What is not listed.
    static func rest(_ more: Int?) -> Wording? {
        guard let more else {
            return Wording("… and so on; --count shows more", lv: "… un tā tālāk; --count rāda vairāk")
        }
        guard more > 0 else { return nil }
        return Wording("… \(more) more, --count shows them", lv: "… vēl \(more), --count tos rāda")
    }

    /// "12 a year, 2026–2028", or each year with its own; `nil` when there are none.
    static func wording(_ perYear: [(year: Int, count: Int)]) -> Wording? {
        guard perYear.contains(where: { $0.count > 0 }) else { return nil }
        let shown = perYear.prefix(TimeAnswerText.mostYears)
        let mark = perYear.count > shown.count ? ", …" : ""
        if let first = shown.first, shown.count > 1, shown.allSatisfy({ $0.count == first.count }),
            let last = shown.last
        {
            return Wording(
                "\(first.count) a year, \(first.year)–\(last.year)\(mark)",
                lv: "gadā \(first.count), \(first.year)–\(last.year)\(mark)")
        }
        let counts = shown.map { "\($0.year): \($0.count)" }.joined(separator: ", ") + mark
        return Wording("by year: \(counts)", lv: "pa gadiem: \(counts)")
    }
}
