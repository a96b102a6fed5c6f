import SardzeTime
import SardzeWords

/// Cuts a cadence into its slots.
struct CadencePieces {
    private let cadence: Cadence
    private let period: Window
    private let calendar: WorkingCalendar
    private let school: SchoolCalendar
    /// The days of the breaks left out, in the order they are written.
    private let breaks: [Window]

    init(_ cadence: Cadence, in period: Window, calendar: WorkingCalendar, school: SchoolCalendar) {
        self.cadence = cadence
        self.period = period
        self.calendar = calendar
        self.school = school
        breaks = cadence.except.flatMap { exception -> [Window] in
            if case .break(let name) = exception { school.windows(named: name, touching: period) } else { [] }
        }
    }

    var all: [Piece] {
        guard
            let bounds = Window(
                max(cadence.from ?? period.first, period.first), min(cadence.until ?? period.last, period.last))
        else { return [] }
        let slots = calendar.slots(cadence.every, in: period, touching: bounds)
        return slots.flatMap { cadence.on.isEmpty ? parts(of: $0, bounds) : days(of: $0, bounds) }
    }

    /// A task for each equal part of the slot.
    private func parts(of slot: Window, _ bounds: Window) -> [Piece] {
        // "Three times a year from September to December" shares out those months, not the year.
        guard let shared = cadence.times > 1 ? keepingMonths(slot, of: slot) : slot else { return [] }
        let parts = shared.split(into: cadence.times)
        // Parts in whole months have names of their own: twice a year is H1 and H2.
        let areNamed = parts.allSatisfy { $0.wholeMonths != nil }
        return parts.enumerated().compactMap { index, part in
            guard let clipped = part.clipped(to: bounds)?.intersection(taught(slot)),
                let inMonths = keepingMonths(clipped, of: slot), let kept = withoutExceptions(inMonths),
                let window = narrowed(kept, slot: slot)
            else { return nil }
            let name = cadence.times == 1 || areNamed ? Slot(part) : Slot(slot, ordinal: index + 1)
            return Piece(name, window, isWritten: window.last != kept.last)
        }
    }

    /// A task for each named day of the slot.
    private func days(of slot: Window, _ bounds: Window) -> [Piece] {
        let days = Set(cadence.on.flatMap { $0.days(in: counted(slot), calendar: calendar) }).sorted()
        return days.compactMap { day in
            let window = Window(day: day)
            guard bounds.contains(day), keepingMonths(window, of: slot) != nil, withoutExceptions(window) != nil
            else { return nil }
            // One day a slot keeps its name when it moves; of several each is its own, or removing one renamed others.
            return Piece(days.count == 1 ? Slot(slot) : Slot(window), window, isWritten: true)
        }
    }

    /// Where a named day is looked for: "every two weeks on Monday" is the Monday of the first, "every two years on 1
    /// March" that of the first year.
    private func counted(_ slot: Window) -> Window {
        if cadence.every.unit == .week { return Window(slot.first, slot.first.adding(days: 6)) ?? slot }
        let isYearly = cadence.on.allSatisfy { if case .monthAndDay = $0 { true } else { false } }
        return isYearly ? taught(slot).firstYear : taught(slot)
    }

    /// The days of a slot that count: a semester keeps its name when the school calendar decides when it begins and ends.
    private func taught(_ slot: Window) -> Window { school.taught(in: slot, cadence.every) }

    /// The days from the first to the last that lie in the cadence's months, or `nil` when none do; of a slot of several
    /// years in the first: "every two years in November".
    private func keepingMonths(_ whole: Window, of slot: Window) -> Window? {
        guard !cadence.months.isEmpty else { return whole }
        guard let window = whole.intersection(slot.firstYear) else { return nil }
        var first: CivilDate?
        var last: CivilDate?
        var month = CivilDate.firstDay(ofMonth: window.first.month, year: window.first.year)
        while month <= window.last {
            let end = month.lastOfMonth
            if cadence.months.contains(month.month) {
                if first == nil { first = max(month, window.first) }
                last = min(end, window.last)
            }
            guard end < .latest else { break }
            month = end.adding(days: 1)
        }
        guard let first, let last else { return nil }
        return Window(first, last)
    }

    /// The window from its first day to its last that is not left out; `nil` when every day is, by one exception or by
    /// several together.
    private func withoutExceptions(_ window: Window) -> Window? {
        var first = window.first
        while let end = leftOut(around: first).map(\.last).max() {
            if end >= window.last { return nil }
            first = end.adding(days: 1)
        }
        var last = window.last
        while let start = leftOut(around: last).map(\.first).min() {
            last = start.adding(days: -1)
        }
        return Window(first, last)
    }

    /// The days that each exception which leaves out one day leaves out around it.
    private func leftOut(around day: CivilDate) -> [Window] {
        let written: [Window] = cadence.except.compactMap { exception in
            switch exception {
            case .month(let month) where day.month == month:
                Window(.firstDay(ofMonth: month, year: day.year), day.lastOfMonth)
            case .days(let days): days
            case .month, .break: nil
            }
        }
        return (written + breaks).filter { $0.contains(day) }
    }

    /// The window cut at the days on which it opens and by which it must be done, where the slot has such days; `nil`
    /// when nothing of it is left.
    private func narrowed(_ window: Window, slot: Window) -> Window? {
        let opens = cadence.opens?.days(in: taught(slot), calendar: calendar).first ?? window.first
        let due = cadence.by?.days(in: taught(slot), calendar: calendar).last ?? window.last
        return Window(max(opens, window.first), min(due, window.last))
    }
}

extension Window {
    /// Its first twelve months, as far as it has them.
    fileprivate var firstYear: Window { Window(first, min(last, first.adding(months: 12).adding(days: -1))) ?? self }
}

extension CivilDate {
    fileprivate var lastOfMonth: CivilDate { adding(days: CivilDate.days(inMonth: month, of: year) - day) }
}

extension SchoolCalendar {
    /// What is taught of a slot of semesters; all of any other.
    func taught(in slot: Window, _ stride: Stride) -> Window { stride.unit == .semester ? taught(in: slot) : slot }
}

extension WorkingCalendar {
    /// The slots of a stride; runs of working days are counted in the body's own.
    func slots(_ stride: Stride, in period: Window, touching bounds: Window) -> [Window] {
        guard stride.unit == .workingDay else { return SlotGrid(stride, in: period).slots(touching: bounds) }
        let total = workingDayCount(in: period)
        return Swift.stride(from: 0, to: total, by: stride.count).compactMap { start in
            guard let first = workingDay(at: start, in: period),
                let last = workingDay(at: min(start + stride.count, total) - 1, in: period)
            else { return nil }
            return Window(first, last)
        }.filter { $0.intersection(bounds) != nil }
    }
}
