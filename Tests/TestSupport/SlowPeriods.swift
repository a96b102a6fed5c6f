import SardzeTime

/// The days that a rule wants in each of its days, weeks, months or years, BYSETPOS aside.
struct SlowPeriods {
    let rule: SlowRule
    let start: CivilDate

    /// One set for each period that INTERVAL counts, ascending and each day once.
    ///
    /// Through some days before the end of the calendar at most, for what lies past it is not known here.
    /// They begin before the start: BYSETPOS counts the days of its whole period (A5, A6), and with SKIP=FORWARD the
    /// month before may reach the start.
    func days(through last: CivilDate) -> [[CivilDate]] {
        var sets: [[CivilDate]] = []
        let back = ["DAILY": 0, "WEEKLY": 7, "MONTHLY": 62][rule.frequency] ?? 380
        var day = facts(start.adding(days: -back))
        let first = period(of: facts(start))
        while day.date <= last {
            let period = period(of: day)
            var wanted: Set<CivilDate> = []
            repeat {
                if rule.wants(day) { wanted.insert(day.date) }
                if rule.skip != "OMIT" && day.day == day.daysOfMonth { wanted.formUnion(inPlaceOfMissing(after: day)) }
                day = facts(day.date.adding(days: 1))
            } while self.period(of: day) == period && day.date < .latest
            if (period - first) % rule.interval == 0 { sets.append(wanted.sorted()) }
            if day.date == .latest { break }
        }
        return sets
    }

    /// What SKIP puts in the place of the days up to a 31st that a month lacks.
    ///
    /// Only a month day that is generated can be missing: not one that BYWEEKNO or BYYEARDAY would have to name too, and
    /// not under a frequency that BYMONTHDAY merely limits.
    private func inPlaceOfMissing(after lastOfMonth: SlowDay) -> [CivilDate] {
        guard ["MONTHLY", "YEARLY"].contains(rule.frequency), rule.weekNumbers.isEmpty,
            rule.yearDays.isEmpty, rule.months.isEmpty || rule.months.contains(lastOfMonth.month)
        else { return [] }
        let instead = facts(lastOfMonth.date.adding(days: rule.skip == "FORWARD" ? 1 : 0))
        let isMissing = rule.monthDays.contains { $0 > lastOfMonth.daysOfMonth }
        return isMissing && rule.wantsWeekday(of: instead) ? [instead.date] : []
    }

    private func period(of day: SlowDay) -> Int {
        switch rule.frequency {
        case "DAILY": day.date - .earliest
        case "WEEKLY": (day.date.adding(days: -day.placeInWeek) - .earliest + 6) / 7
        case "MONTHLY": day.year * 12 + day.month
        default: rule.weekNumbers.isEmpty ? day.year : day.weekYear
        }
    }

    private func facts(_ date: CivilDate) -> SlowDay { SlowDay(date, weekStart: rule.weekStart) }
}
