import SardzeTime

/// Cuts a cadence into its slots.
struct CadencePieces {
    private let cadence: Cadence
    private let period: Window
    private let calendar: WorkingCalendar
    private let breaks: (String) -> Window?

    init(_ cadence: Cadence, in period: Window, calendar: WorkingCalendar, breaks: @escaping (String) -> Window?) {
        self.cadence = cadence
        self.period = period
        self.calendar = calendar
        self.breaks = breaks
    }

    var all: [Piece] {
        guard
            let bounds = Window(
                max(cadence.from ?? period.first, period.first), min(cadence.until ?? period.last, period.last))
        else { return [] }
        return SlotGrid(cadence.every, in: period).slots(touching: bounds).flatMap { slot -> [Piece] in
            if cadence.every == Stride(.workingDay), !calendar.isWorkingDay(slot.first) { return [] }
            return cadence.on.isEmpty ? parts(of: slot, bounds) : days(of: slot, bounds)
        }
    }

    /// A task for each equal part of the slot.
    private func parts(of slot: Window, _ bounds: Window) -> [Piece] {
        let parts = slot.split(into: cadence.times)
        // Parts in whole months have names of their own: twice a year is H1 and H2.
        let areNamed = parts.allSatisfy { $0.wholeMonths != nil }
        return parts.enumerated().compactMap { index, part in
            guard let clipped = part.clipped(to: bounds), let inMonths = keepingMonths(clipped), !isExcepted(inMonths),
                let window = endingBy(inMonths, slot: slot)
            else { return nil }
            let name = cadence.times == 1 || areNamed ? Slot(part) : Slot(slot, ordinal: index + 1)
            return Piece(name, window, isWritten: cadence.by != nil)
        }
    }

    /// A task for each named day of the slot.
    private func days(of slot: Window, _ bounds: Window) -> [Piece] {
        let days = Set(cadence.on.flatMap { $0.days(in: counted(slot), calendar: calendar) }).sorted()
        return days.enumerated().compactMap { index, day in
            let window = Window(day: day)
            guard bounds.contains(day), keepingMonths(window) != nil, !isExcepted(window) else { return nil }
            return Piece(Slot(slot, ordinal: days.count == 1 ? 0 : index + 1), window, isWritten: true)
        }
    }

    /// Where a named day is looked for: "every two weeks on Monday" is the Monday of the first.
    private func counted(_ slot: Window) -> Window {
        guard cadence.every.unit == .week else { return slot }
        return Window(slot.first, slot.first.adding(days: 6)) ?? slot
    }

    /// The days from the first to the last that lie in the cadence's months, or `nil` when none do.
    private func keepingMonths(_ window: Window) -> Window? {
        guard !cadence.months.isEmpty else { return window }
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

    /// Whether every day of the window is left out, by one exception or by several together.
    private func isExcepted(_ window: Window) -> Bool {
        var day = window.first
        while let last = cadence.except.compactMap({ lastDayLeftOut(from: day, by: $0) }).max() {
            if last >= window.last { return true }
            day = last.adding(days: 1)
        }
        return false
    }

    /// - Returns: `nil` when the day itself is not left out.
    private func lastDayLeftOut(from day: CivilDate, by exception: Cadence.Exception) -> CivilDate? {
        switch exception {
        case .month(let month): day.month == month ? day.lastOfMonth : nil
        case .days(let days): days.contains(day) ? days.last : nil
        case .break(let name): breaks(name).flatMap { $0.contains(day) ? $0.last : nil }
        }
    }

    /// The window cut at the day by which it must be done; `nil` when that day comes before the window opens.
    private func endingBy(_ window: Window, slot: Window) -> Window? {
        guard let by = cadence.by else { return window }
        guard let day = by.days(in: slot, calendar: calendar).last else { return nil }
        return Window(window.first, min(day, window.last))
    }
}

extension CivilDate {
    fileprivate var lastOfMonth: CivilDate { adding(days: CivilDate.days(inMonth: month, of: year) - day) }
}
