import SardzeWords

extension Window {
    /// A window in words, shortly where it is a month, a quarter, a year or a run of them.
    static func phrase(from first: CivilDate?, through last: CivilDate?) -> Wording {
        guard let first, let last, let window = Window(first, last) else {
            if first == nil && last == nil {
                return Wording("any time in the plan period", lv: "jebkad plāna periodā")
            }
            return .days(from: first, through: last)
        }
        return window.calendarPhrase ?? .days(from: first, through: last)
    }

    /// "2025. gadā", "2026. gada III ceturksnī", "2025. gada februāris – marts"; `nil` unless it is of whole months in
    /// years that need no more than their number to be known for a year.
    private var calendarPhrase: Wording? {
        guard let months = wholeMonths, Reader.years.contains(first.year), Reader.years.contains(last.year) else {
            return nil
        }
        let (year, month) = (first.year, first.month)
        switch (months, month) {
        case (1, _): return CalendarWords.months[month - 1].one(.locative).inYear(year)
        case (3, 1), (3, 4), (3, 7), (3, 10):
            return piece(month / 3 + 1, of: .quarter, english: "quarter")
        case (6, 1), (6, 7): return piece(month / 6 + 1, of: .halfYear, english: "half")
        case (12, 1): return Wording("in \(year)", lv: "\(year). gadā")
        case (12, 9):
            return Wording("in the \(year)/\(year + 1) school year", lv: "\(year)./\(year + 1). mācību gadā")
        case (_, 1) where months.isMultiple(of: 12):
            return Wording("from \(year) to \(last.year)", lv: "\(year).–\(last.year). gadā")
        default: return monthRun
        }
    }

    private func piece(_ place: Int, of unit: SlotUnit, english: String) -> Wording {
        let roman = ["I", "II", "III", "IV"][place - 1]
        let ordinal = ordinal(place, .locative, isFeminine: false).en
        return Wording(
            "in the \(ordinal) \(english) of \(first.year)",
            lv: "\(first.year). gada \(roman) \(unit.noun.one(.locative).lv)")
    }

    private var monthRun: Wording {
        let from = CalendarWords.months[first.month - 1].one()
        let to = CalendarWords.months[last.month - 1].one()
        guard first.year == last.year else {
            return Wording(
                "from \(from.en) \(first.year) to \(to.en) \(last.year)",
                lv: "\(first.year). gada \(from.lv) – \(last.year). gada \(to.lv)")
        }
        return Wording(
            "from \(from.en) to \(to.en) \(first.year)", lv: "\(first.year). gada \(from.lv) – \(to.lv)")
    }
}

extension Wording {
    fileprivate func inYear(_ year: Int) -> Wording { Wording("in \(en) \(year)", lv: "\(year). gada \(lv)") }
}
