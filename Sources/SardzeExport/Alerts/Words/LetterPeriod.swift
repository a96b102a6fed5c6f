import SardzeTime
import SardzeWords

/// The piece of calendar a figure or a task belongs to, as people say it: "1st quarter of 2026".
enum LetterPeriod {
    /// - Parameter name: a slot's own name: `2026-Q1`.
    /// - Returns: the name itself where it is no slot's.
    static func said(_ name: some StringProtocol) -> Wording {
        guard let slot = Slot(String(name)), slot.ordinal == 0 else { return Wording(same: String(name)) }
        let (window, year) = (slot.window, slot.first.year)
        switch (window.wholeMonths, slot.first.month) {
        case (12, 1): return Wording("\(year)", lv: "\(year). gads")
        case (12, 9): return Wording("the school year \(year)/\(year + 1)", lv: "\(year)./\(year + 1). mācību gads")
        case (6, let month) where month % 6 == 1:
            let half = ordinal(month / 6 + 1, .nominative, isFeminine: false)
            return Wording("the \(half.en) half of \(year)", lv: "\(year). gada \(month / 6 + 1). pusgads")
        case (3, let month) where month % 3 == 1:
            let quarter = ordinal(month / 3 + 1, .nominative, isFeminine: false)
            return Wording("the \(quarter.en) quarter of \(year)", lv: "\(year). gada \(month / 3 + 1). ceturksnis")
        case (1, let month):
            let name = CalendarWords.months[month - 1].one()
            return Wording("\(name.en) \(year)", lv: "\(year). gada \(name.lv)")
        default: return Wording(same: String(name))
        }
    }
}
