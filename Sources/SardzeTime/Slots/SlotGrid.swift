/// The calendar cut into slots: ISO weeks, months, quarters … or runs of several of them.
///
/// Runs are aligned to January where their months divide the year, else counted from the piece that holds the plan's
/// first day; never from the day the program runs, so any two cuts of one plan agree.
public struct SlotGrid: Sendable {
    private let stride: Stride
    private let period: Window

    /// - Parameter period: the plan's period; its first day is the anchor.
    public init(_ stride: Stride, in period: Window) {
        self.stride = stride
        self.period = period
    }

    /// The whole slots that share a day with the window, ascending, not clipped.
    public func slots(touching window: Window) -> [Window] {
        switch stride.unit {
        case .period: return period.intersection(window) == nil ? [] : [period]
        case .semester: return semesters(touching: window)
        case .day, .workingDay: return runs(ofDays: stride.count, from: period.first, touching: window)
        case .week:
            let monday = period.first.adding(days: -period.first.weekday.index)
            return runs(ofDays: 7 * stride.count, from: monday, touching: window)
        case .month, .quarter, .halfYear, .year, .schoolYear:
            return runs(ofMonths: (stride.unit.months ?? 1) * stride.count, touching: window)
        }
    }

    private func runs(ofDays length: Int, from anchor: CivilDate, touching window: Window) -> [Window] {
        let before = (window.first - anchor).quotientAndRemainder(floorDividingBy: length).quotient
        var slots: [Window] = []
        var first = anchor.adding(days: before * length)
        while first <= window.last, let slot = Window(first, first.adding(days: length - 1)) {
            slots.append(slot)
            guard slot.last < .latest else { break }
            first = first.adding(days: length)
        }
        return slots
    }

    private func runs(ofMonths length: Int, touching window: Window) -> [Window] {
        let origin = originMonth(length)
        let (year, month, _) = window.first.components
        let before = (year * 12 + month - 1 - origin).quotientAndRemainder(floorDividingBy: length).quotient
        var index = origin + before * length
        var slots: [Window] = []
        while let slot = Window(months: length, from: index), slot.first <= window.last {
            slots.append(slot)
            index += length
        }
        return slots
    }

    /// The month a run is counted from, as months since January of year 0.
    private func originMonth(_ length: Int) -> Int {
        let (year, month, _) = period.first.components
        let start = year * 12 + month - 1
        if stride.unit == .schoolYear { return (start - 8).quotientAndRemainder(floorDividingBy: 12).quotient * 12 + 8 }
        if 12.isMultiple(of: length) { return year * 12 }
        let unit = stride.unit.months ?? 1
        return start.quotientAndRemainder(floorDividingBy: unit).quotient * unit
    }

    /// Runs of semesters, counted from the first that has not ended when the plan begins. Summers lie in none, but a run
    /// of several spans the summer between them.
    private func semesters(touching window: Window) -> [Window] {
        let count = stride.count
        let year = period.first.year
        let origin = (year * 2...year * 2 + 3).first { Self.semester($0).map { $0.last >= period.first } ?? false } ?? 0
        let before = (window.first.year * 2 - origin).quotientAndRemainder(floorDividingBy: count).quotient - 1
        return Swift.stride(from: origin + before * count, through: window.last.year * 2 + 1, by: count).compactMap {
            index in
            guard let first = Self.semester(index), let last = Self.semester(index + count - 1) else { return nil }
            return Window(first.first, last.last)
        }.filter { $0.intersection(window) != nil }
    }

    /// - Parameter index: twice the year for its spring, one more for its autumn.
    private static func semester(_ index: Int) -> Window? {
        let (year, half) = index.quotientAndRemainder(floorDividingBy: 2)
        return half == 0 ? Window(months: 5, from: year * 12) : Window(months: 4, from: year * 12 + 8)
    }
}

extension Window {
    /// The window cut into equal parts, in whole months where that divides, else in days as even as can be.
    ///
    /// - Parameter count: at least 1; more parts than days share days.
    public func split(into count: Int) -> [Window] {
        guard count > 1 else { return [self] }
        if let months = wholeMonths, months.isMultiple(of: count) {
            let step = months / count
            let start = first.year * 12 + first.month - 1
            return (0..<count).compactMap { Window(months: step, from: start + $0 * step) }
        }
        return (0..<count).map { part in
            let start = first.adding(days: part * days / count)
            let end = first.adding(days: (part + 1) * days / count - 1)
            return Window(start, max(start, end)) ?? Window(day: start)
        }
    }

    /// How many whole months it is made of, or `nil`.
    public var wholeMonths: Int? {
        let (year, month, day) = first.components
        let end = last.components
        guard day == 1, end.day == CivilDate.days(inMonth: end.month, of: end.year) else { return nil }
        return (end.year - year) * 12 + end.month - month + 1
    }

    /// Whole months, as far as the calendar goes; `nil` when none of them lies in it.
    ///
    /// - Parameter month: the first, counted from January of year 0, which is 0.
    init?(months count: Int, from month: Int) {
        let end = month + count
        guard end > 12, month < 120_000 else { return nil }
        let last = end < 120_000 ? CivilDate.firstDay(ofMonth: end + 1, year: 0).adding(days: -1) : .latest
        self.init(.firstDay(ofMonth: month + 1, year: 0), last)
    }
}
