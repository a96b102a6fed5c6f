extension WorkingCalendar {
    /// The earliest working day inside the window, or `nil` when none of its days is worked.
    public func firstWorkingDay(in window: Window) -> CivilDate? {
        workingDay(at: 0, in: window)
    }

    /// The latest working day inside the window, or `nil` when none of its days is worked.
    public func lastWorkingDay(in window: Window) -> CivilDate? {
        workingDay(at: workingDayCount(in: window) - 1, in: window)
    }

    /// The day itself when it is worked, else the next that is.
    ///
    /// - Returns: `nil` when no day through 9999-12-31 is worked; that is the horizon.
    public func firstWorkingDay(onOrAfter day: CivilDate) -> CivilDate? {
        walk(from: day, by: 1, to: .latest)
    }

    /// The day itself when it is worked, else the last one before that is.
    ///
    /// - Returns: `nil` when no day back to 0001-01-01 is worked; that is the horizon.
    public func lastWorkingDay(onOrBefore day: CivilDate) -> CivilDate? {
        walk(from: day, by: -1, to: .earliest)
    }

    private func walk(from start: CivilDate, by step: Int, to end: CivilDate) -> CivilDate? {
        var day = start
        while !isWorkingDay(day) {
            if day == end { return nil }
            day = day.adding(days: step)
        }
        return day
    }

    /// The working day on which a deadline falls due.
    ///
    /// Counting starts on the day after `start`, so one working day set on a Friday falls due on Monday. Years past
    /// those whose moved days are known count by the law alone; `HolidayCalendar.isProvisional(_:)` tells which.
    ///
    /// - Parameter count: working days to count, at least 1.
    /// - Returns: `nil` for a smaller count, and when 9999-12-31 comes first.
    /// - Complexity: O(log *d*) counts, *d* the calendar days passed over.
    /// - Example: `WorkingCalendarTests`, "a deadline counts working days from the next day".
    public func dueDate(_ count: Int, workingDaysAfter start: CivilDate) -> CivilDate? {
        guard count >= 1 else { return nil }
        let first = start.adding(days: 1)
        return widening(from: count) { length in
            // At the calendar's end the next day is the same day, which must not count.
            guard start < first, let window = Window(first, first.adding(days: length)) else { return (nil, true) }
            return (workingDay(at: count - 1, in: window), window.last == .latest)
        }
    }

    /// The working day on which something must be done to be so many working days ahead of an event.
    ///
    /// Counting runs backwards from the day before `event`: one working day before a Monday is the Friday.
    ///
    /// - Parameter count: working days to count, at least 1.
    /// - Returns: `nil` for a smaller count, and when 0001-01-01 comes first.
    public func dueDate(_ count: Int, workingDaysBefore event: CivilDate) -> CivilDate? {
        guard count >= 1 else { return nil }
        let last = event.adding(days: -1)
        return widening(from: count) { length in
            guard last < event, let window = Window(last.adding(days: -length), last) else { return (nil, true) }
            let index = workingDayCount(in: window) - count
            return (workingDay(at: index, in: window), window.first == .earliest)
        }
    }

    /// Tries ever longer stretches of days until one holds the answer or `isWhole` says there is no longer one.
    private func widening(
        from count: Int, _ attempt: (_ length: Int) -> (answer: CivilDate?, isWhole: Bool)
    ) -> CivilDate? {
        let wholeCalendar = CivilDate.latest - CivilDate.earliest
        var length = min(count, wholeCalendar) * 2 + 7
        while true {
            let (answer, isWhole) = attempt(length)
            if answer != nil || isWhole { return answer }
            length *= 2
        }
    }
}
