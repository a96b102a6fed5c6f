import SardzeTime
import SardzeWatch
import SardzeWords

/// What a letter says of a figure: which period it is of, and whether it is missing or disputed.
struct FigureWords {
    private let words: EntryWords

    init(_ words: EntryWords) { self.words = words }

    var lines: [Wording] {
        let list = Wording.list(periods)
        let ask =
            if let figures = words.matter.disagreement {
                Wording(
                    "The bodies’ figures do not agree (\(figures)): compare what each of you counts.",
                    lv: "Iestāžu skaitļi nesakrīt (\(figures)): salīdziniet, ko katra uzskaita.")
            } else if words.isOwn || words.item.inPlaceOf != nil {
                Wording(
                    "The figure has not been given: please send it.", lv: "Skaitlis nav iesniegts: lūdzu, atsūtiet to.")
            } else {
                Wording("The figure has not been given.", lv: "Skaitlis nav iesniegts.")
            }
        let heading = words.count == 1 ? Wording("Period: ", lv: "Periods: ") : Wording("Periods: ", lv: "Periodi: ")
        return [heading + list + Wording(same: "."), ask]
    }

    /// What stands after the `@` of the names.
    private var periods: [Wording] {
        words.entry.items.map { item in
            let name = item.matter.name
            return LetterPeriod.said(name.firstIndex(of: "@").map { name[name.index(after: $0)...] } ?? name[...])
        }
    }
}
