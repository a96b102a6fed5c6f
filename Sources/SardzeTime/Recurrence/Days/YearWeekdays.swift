/// BYDAY within a year, where an ordinal goes up to 53.
struct YearWeekdays: Sendable {
    private let every: UInt64
    private let counted: [CountedWeekday]
    /// The answer for each of the 14 kinds of year, when working out many ordinals again each year would take long.
    private var kinds: [DayBits] = []

    /// - Returns: `nil` for none: every day passes.
    init?(_ weekdays: CountedWeekdays) {
        guard !weekdays.isEmpty else { return nil }
        every = weekdays.every
        counted = weekdays.isCounted ? weekdays.counted : []
        guard counted.count > 14 else { return }
        kinds = (0..<14).map { kind in workedOut(firstWeekday: kind >> 1, length: 365 + kind & 1) }
    }

    /// - Parameters:
    ///   - firstWeekday: that of the year's first day, 0 for Monday.
    ///   - length: 365 or 366.
    func days(firstWeekday: Int, length: Int) -> DayBits {
        kinds.isEmpty ? workedOut(firstWeekday: firstWeekday, length: length) : kinds[firstWeekday * 2 + length - 365]
    }

    private func workedOut(firstWeekday: Int, length: Int) -> DayBits {
        var days = DayBits()
        if every != 0 {
            for word in 0..<DayBits.wordCount {
                // 64 days are nine weeks and a day, so each word begins a weekday later.
                let week = every.week(from: (firstWeekday + word) % 7)
                // One bit every seventh place: the product repeats the week.
                days.words[word] = week &* 0x8102_0408_1020_4081 & .low(length - word * 64)
            }
        }
        for value in counted {
            if let offset = value.offset(firstWeekday: firstWeekday, length: length) { days.insert(offset) }
        }
        return days
    }
}

extension CountedWeekday {
    /// Days from the first of a stretch to this counted weekday, or `nil` when the stretch has too few.
    fileprivate func offset(firstWeekday: Int, length: Int) -> Int? {
        if ordinal > 0 {
            let offset = (weekday.index + 7 - firstWeekday) % 7 + 7 * (ordinal - 1)
            return offset < length ? offset : nil
        }
        let lastWeekday = (firstWeekday + length - 1) % 7
        let offset = length - 1 - (lastWeekday + 7 - weekday.index) % 7 + 7 * (ordinal + 1)
        return offset >= 0 ? offset : nil
    }
}
