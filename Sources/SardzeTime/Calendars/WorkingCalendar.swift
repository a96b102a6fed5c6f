/// The days one body works, ready to be asked often.
///
/// The days of `span` are counted once when the calendar is made, in four bytes a day; later questions about them
/// cost nothing to speak of. Days outside are answered just as correctly, by rule, in time that grows with the years
/// between. A plan's period with a year on either side is a good span. Copies share their storage.
public struct WorkingCalendar: Sendable, Equatable {
    public let span: Window
    private let rule: WorkingDayRule
    /// Entry *i* is how many of the first *i* days of the span are worked.
    private let workedBefore: [Int32]

    /// - Parameter appliesMovedDays: false for a body that leaves moved working days alone (`moved: ignore`).
    ///   A week of `every day` never applies them. See `reasonOff(_:)` for which pairs apply.
    public init(week: WorkingWeek, holidays: HolidayCalendar, appliesMovedDays: Bool, span: Window) {
        self.span = span
        rule = WorkingDayRule(week: week, holidays: holidays, appliesMovedDays: appliesMovedDays)
        let weekly = (0..<7).map { week.contains(Weekday(index: span.first.weekday.index + $0)) }
        var isWorked: [Bool] = []
        isWorked.reserveCapacity(span.days + weekly.count)
        // Whole weeks, which may reach past the span.
        while isWorked.count < span.days { isWorked += weekly }
        let (off, worked) = rule.exceptions(in: span)
        for day in off { isWorked[day - span.first] = false }
        for day in worked { isWorked[day - span.first] = true }
        var counts: [Int32] = [0]
        counts.reserveCapacity(span.days + 1)
        var count: Int32 = 0
        for index in 0..<span.days {
            count += isWorked[index] ? 1 : 0
            counts.append(count)
        }
        workedBefore = counts
    }

    public var week: WorkingWeek { rule.week }
    public var holidays: HolidayCalendar { rule.holidays }

    public func isWorkingDay(_ day: CivilDate) -> Bool {
        guard span.contains(day) else { return rule.isWorkingDay(day) }
        let index = day - span.first
        return workedBefore[index] < workedBefore[index + 1]
    }

    /// Why the day is not worked, or `nil` when it is.
    ///
    /// A moved pair applies only where it trades a day this body would have worked for one it would not: a body that
    /// works Saturdays keeps the day others get off. Of pairs that share a day, the earlier day off applies.
    public func reasonOff(_ day: CivilDate) -> DayOff? { rule.reasonOff(day) }

    /// How many days of the window are worked.
    ///
    /// - Complexity: O(1) inside the span, else O(*y*), *y* the years of the window outside it.
    public func workingDayCount(in window: Window) -> Int {
        guard let inside = window.intersection(span) else { return rule.workingDayCount(in: window) }
        var count = Int(workedBefore[inside.last - span.first + 1] - workedBefore[inside.first - span.first])
        if window.first < inside.first, let before = Window(window.first, inside.first.adding(days: -1)) {
            count += rule.workingDayCount(in: before)
        }
        if inside.last < window.last, let after = Window(inside.last.adding(days: 1), window.last) {
            count += rule.workingDayCount(in: after)
        }
        return count
    }

    /// The working day of the window with this place, 0 for the first.
    ///
    /// - Returns: `nil` when the window has no such place, negative ones among them.
    /// - Complexity: O(log *d*) counts, *d* the days of the window.
    public func workingDay(at index: Int, in window: Window) -> CivilDate? {
        guard index >= 0, index < workingDayCount(in: window) else { return nil }
        // The first day by which more than `index` days have been worked lies in low...high.
        var low = Int(window.first.dayNumber)
        var high = Int(window.last.dayNumber)
        while low < high {
            let middle = low + (high - low) / 2
            // A closure would copy the calendar at every step.
            guard let part = Window(window.first, CivilDate(dayNumber: middle)) else { return nil }
            if workingDayCount(in: part) > index { high = middle } else { low = middle + 1 }
        }
        return CivilDate(dayNumber: low)
    }
}
