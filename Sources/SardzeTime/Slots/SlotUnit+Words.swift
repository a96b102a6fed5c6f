public import SardzeWords

extension SlotUnit {
    /// Such a piece for people, to be put into the case a sentence asks for.
    public var noun: Noun {
        switch self {
        case .day: .day
        case .workingDay: .workingDay
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .halfYear: .halfYear
        case .year: .year
        case .schoolYear: Noun("school year", lv: .masculine("mācību gad"))
        case .semester: Noun("semester", lv: .masculine("semestr", soft: "semestr"))
        case .period: Noun("period", lv: .masculine("plāna period"))
        }
    }
}
