import SardzeTime
public import SardzeWatch
public import SardzeWords

/// The answer of `sardze when --compare`, for people and for programs.
public struct TimeComparisonText {
    let ink: Ink
    let language: Language
    private let count: Int

    /// - Parameter count: how many days of each side are listed.
    public init(_ ink: Ink, in language: Language, listing count: Int) {
        self.ink = ink
        self.language = language
        self.count = count
    }

    public func write(_ comparison: TimeComparison, to output: inout Output) throws {
        try output.write("A  \(ink(comparison.first.said[language], .bold))\n")
        try output.write("B  \(ink(comparison.second.said[language], .bold))\n\n")
        try output.write("\(ink(verdict(comparison)[language], comparison.isSame ? .green : .yellow))\n")
        guard !comparison.hasSameDays else { return }
        if let day = comparison.firstDifference {
            let first = Wording("first difference: \(day.spoken.en)", lv: "pirmā atšķirība: \(day.spoken.lv)")
            try output.write("\(first[language])\n")
        }
        try write(comparison.onlyFirst, Wording("only in A", lv: "tikai A"), &output)
        try write(comparison.onlySecond, Wording("only in B", lv: "tikai B"), &output)
        try output.write("\(Wording("in both: \(comparison.both)", lv: "abos: \(comparison.both)")[language])\n")
    }

    private func write(_ windows: [Window], _ heading: Wording, _ output: inout Output) throws {
        try output.write("\(heading[language]): \(windows.count)\n")
        for window in windows.prefix(count) {
            let opens =
                window.days == 1
                ? Wording(same: "") : Wording("; opens \(window.first)", lv: "; atveras \(window.first)")
            try output.write("  \((window.last.spoken + opens)[language])\n")
        }
        guard windows.count > count else { return }
        let rest = windows.count - count
        let more = Wording("… \(rest) more, --count shows them", lv: "… vēl \(rest), --count tos rāda")
        try output.write("  \(ink(more[language], .dim))\n")
    }

    private func verdict(_ comparison: TimeComparison) -> Wording {
        let window = comparison.window
        if comparison.isSameMeaning { return Wording("they mean the same", lv: "tie nozīmē vienu un to pašu") }
        guard comparison.isSame || !comparison.hasSameDays else {
            return Wording(
                "they mean different things, which no days tell apart",
                lv: "tie nozīmē dažādas lietas, ko dienas neatšķir")
        }
        guard comparison.isSame else {
            return Wording(
                "they differ from \(window.first) through \(window.last)",
                lv: "tie atšķiras laikā no \(window.first) līdz \(window.last)")
        }
        if window.last == .latest {
            return Wording(
                "they give the same days in every year of the calendar, through \(window.last)",
                lv: "tie dod vienas un tās pašas dienas visos kalendāra gados, līdz \(window.last)")
        }
        return Wording(
            "they give the same from \(window.first) through \(window.last)",
            lv: "laikā no \(window.first) līdz \(window.last) tie dod vienu un to pašu")
    }

    /// `{"version":1,"same":false,…}`
    public static func writeJSON(_ comparison: TimeComparison, listing count: Int, to output: inout Output) throws {
        func list(_ windows: [Window]) -> String {
            let items = windows.prefix(count).map {
                JSONText.object([
                    ("opens", JSONText.quoted($0.first.description)), ("due", JSONText.quoted($0.last.description)),
                ])
            }
            return "[\(items.joined(separator: ","))]"
        }
        try output.write(
            JSONText.object([
                ("version", "1"), ("same", comparison.isSame ? "true" : "false"),
                ("sameMeaning", comparison.isSameMeaning ? "true" : "false"),
                ("window", JSONText.quoted(comparison.window.description)),
                ("firstDifference", JSONText.quoted(comparison.firstDifference?.description)),
                ("both", String(comparison.both)), ("onlyFirst", String(comparison.onlyFirst.count)),
                ("onlySecond", String(comparison.onlySecond.count)), ("first", list(comparison.onlyFirst)),
                ("second", list(comparison.onlySecond)),
            ]) + "\n")
    }
}
