public import SardzeTime
public import SardzeWords

/// What a time means in days: the next ones, why each lies where it lies, and how they are spread.
public struct TimeAnswer: Sendable {
    /// One day, or one slot with its days.
    public struct Item: Sendable {
        public let dated: DatedSlot
        /// Why it is due on that day, where that is not plain.
        public let reasons: [Wording]
    }

    /// The longest stretch without an occurrence.
    public struct Gap: Sendable, Hashable {
        public let after: CivilDate
        public let before: CivilDate

        /// From the one day to the other.
        public var days: Int { before - after }
    }

    public let when: When
    public let period: Window
    /// The next ones, ascending by due day.
    public let items: [Item]
    /// How many more there are; `nil` when a rule goes on and nobody asked how far.
    public let more: Int?
    /// Of each year of the period, how many are due in it.
    public let perYear: [(year: Int, count: Int)]
    public let longestGap: Gap?
    /// True when it has no day ever, proven.
    public let neverOccurs: Bool
    /// Years of the period whose moved working days may still change, as far as this time asks for working days.
    public let provisionalYears: [Int]
    /// School years whose days are an estimate, by the year they begin in, as far as this time counts with them.
    public let provisionalSchoolYears: [Int]

    /// - Parameters:
    ///   - wanted: the days that are shown.
    ///   - count: how many are shown at most.
    public init(_ when: When, in expansion: SlotExpansion, period: Window, wanted: Window, count: Int) {
        let dated = expansion.slots(of: when)
        let reasons = ShiftReasons(when, expansion.calendar, period)
        let shown = Self.shown(when, dated, wanted, count)
        self.when = when
        self.period = period
        items = shown.prefix(count).map { Item(dated: $0, reasons: reasons.all(of: $0)) }
        more = when.isRule && wanted.last == .latest && shown.count > count ? nil : max(0, shown.count - count)
        let years = Dictionary(grouping: dated) { $0.due.year }.mapValues(\.count)
        perYear = (period.first.year...period.last.year).map { ($0, years[$0] ?? 0) }
        longestGap = Self.longestGap(Set(dated.map(\.due)).sorted())
        if case .rule(let recurrence) = when { neverOccurs = recurrence.neverOccurs } else { neverOccurs = false }
        provisionalSchoolYears = expansion.provisionalSchoolYears(of: when)
        provisionalYears =
            reasons.asksForWorkingDays
            ? Set(items.map(\.dated.due.year)).sorted().filter(expansion.calendar.holidays.isProvisional) : []
    }

    /// What is due in a window; a rule does not end with the period.
    private static func shown(_ when: When, _ dated: [DatedSlot], _ wanted: Window, _ count: Int) -> [DatedSlot] {
        guard case .rule(let recurrence) = when else {
            return dated.filter { wanted.contains($0.due) }.sorted { ($0.due, $0.slot) < ($1.due, $1.slot) }
        }
        let most = wanted.last == .latest ? count + 1 : Int.max
        return recurrence.occurrences(from: wanted.first, through: wanted.last).prefix(most).map { day in
            DatedSlot(slot: Slot(Window(day: day)), opens: day, due: day, end: day, isWritten: true)
        }
    }

    private static func longestGap(_ days: [CivilDate]) -> Gap? {
        var longest: Gap?
        for (one, two) in zip(days, days.dropFirst()) where two - one > longest?.days ?? 0 {
            longest = Gap(after: one, before: two)
        }
        return longest
    }
}

extension When {
    fileprivate var isRule: Bool {
        if case .rule = self { return true }
        return false
    }
}
