/// The pieces a calendar is cut into.
public enum SlotUnit: String, Sendable, Hashable, CaseIterable {
    case day
    /// A day the responsible body works.
    case workingDay = "working day"
    /// Monday to Sunday (ISO 8601).
    case week
    case month
    case quarter
    case halfYear = "half-year"
    case year
    /// 1 September to 31 August.
    case schoolYear = "school year"
    /// September to December, and January to May.
    case semester
    /// The whole plan period, once.
    case period

    /// Months in one such piece; `nil` where it is not made of whole months, or not of equal numbers of them.
    public var months: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year, .schoolYear: 12
        case .day, .workingDay, .week, .semester, .period: nil
        }
    }
}
