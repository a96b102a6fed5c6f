import SardzeTime

/// What can be said of one day, each in its plainest way.
struct SlowDay {
    let date: CivilDate
    let year, month, day: Int
    let daysOfMonth, daysOfYear: Int
    let weekday: Weekday
    /// 0 on the day weeks begin.
    let placeInWeek: Int
    private let weekStart: Int

    init(_ date: CivilDate, weekStart: Int) {
        self.date = date
        (year, month, day) = date.components
        daysOfMonth = CivilDate.days(inMonth: month, of: year)
        daysOfYear = CivilDate.isLeapYear(year) ? 366 : 365
        weekday = date.weekday
        self.weekStart = weekStart
        placeInWeek = (weekday.rawValue - weekStart + 7) % 7
    }

    var dayOfYear: Int { date - .firstDay(ofYear: year) + 1 }

    /// The day of the week that decides its year: four of the seven days lie in that year.
    private var fourth: CivilDate { date.adding(days: 3 - placeInWeek) }
    var weekYear: Int { fourth.year }
    var week: Int { (fourth.dayOfYear - 1) / 7 + 1 }

    /// Weeks of the week-numbering year; 28 December always lies in its last.
    var weeks: Int {
        let last = CivilDate.firstDay(ofYear: weekYear).adding(days: daysOfWeekYear - 4)
        return SlowDay(last, weekStart: weekStart).week
    }
    private var daysOfWeekYear: Int { CivilDate.isLeapYear(weekYear) ? 366 : 365 }
}
