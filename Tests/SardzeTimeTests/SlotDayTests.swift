import SardzeTime
import TestSupport
import Testing

struct SlotDayTests {
    private static let all: [SlotDay] =
        Weekday.allCases.map { .weekday($0) }
        + [-1, 1, 2, 3, 4, 5].flatMap { number in Weekday.allCases.map { .nthWeekday(number, $0) } }
        + ([-1] + Array(1...31)).flatMap { day in [nil, 1, 2, 12].map { .dayOfMonth(day, monthOfSlot: $0) } }
        + ([-1] + Array(1...23)).map { .workingDay($0) }
        + (1...12).flatMap { month in [1, 28].map { .monthAndDay(month: month, day: $0) } }
        + [.monthAndDay(month: 2, day: 29), .monthAndDay(month: 12, day: 31)]

    @Test func `every day of a slot reads back from its words, and no two have the same`() {
        for day in Self.all { #expect(SlotDay(day.description) == day, "\(day)") }
        #expect(Set(Self.all.map(\.description)).count == Self.all.count)
    }

    @Test(arguments: [
        ("monday", SlotDay.weekday(.monday)), ("LAST friday", .nthWeekday(-1, .friday)),
        ("15", .dayOfMonth(15, monthOfSlot: nil)),
        ("last", .dayOfMonth(-1, monthOfSlot: nil)), ("10 of month 2", .dayOfMonth(10, monthOfSlot: 2)),
        ("last working day", .workingDay(-1)), ("10th working day", .workingDay(10)),
        ("22nd working day", .workingDay(22)),
        ("1 March", .monthAndDay(month: 3, day: 1)), ("29 february", .monthAndDay(month: 2, day: 29)),
    ])
    func `words are read in any letter case`(text: String, day: SlotDay) {
        #expect(SlotDay(text) == day)
    }

    @Test(arguments: [
        "", " ", "0", "32", "-1", "Mon", "first", "sixth Monday", "6th Monday", "first working", "working day",
        "10 working day",
        "11st working day", "15 of month 0", "15 of month 13", "15 of year 1", "30 February", "1 Marts", "last last",
        "99999999999999999999",
    ])
    func `other words are refused`(text: String) {
        #expect(SlotDay(text) == nil)
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `the days of a slot are those a slow search finds`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let units: [SlotUnit] = [.week, .month, .quarter, .halfYear, .year, .schoolYear, .semester]
        let span = try #require(Window("2019-01-01/2031-12-31"))
        let calendars = try ["MO..FR", "TU..SA", "every day", "SU"].map { week in
            WorkingCalendar(
                week: try #require(WorkingWeek(week)), holidays: HolidayCalendar(country: "LV"), appliesMovedDays: true,
                span: span)
        }
        for _ in 0..<150 {
            let unit = units.randomElement(using: &random) ?? .month
            let day = Self.all.randomElement(using: &random) ?? .workingDay(1)
            let start = CivilDate.firstDay(ofYear: 2021).adding(days: .random(in: 0...2000, using: &random))
            let grid = SlotGrid(Stride(unit), in: Window(day: start))
            guard let slot = grid.slots(touching: Window(day: start)).first else { continue }
            let calendar = try #require(calendars.randomElement(using: &random))
            #expect(
                day.days(in: slot, calendar: calendar) == Self.slow(day, in: slot, calendar),
                "seed \(seed): \(day) in \(slot)")
        }
    }

    private static func slow(_ wanted: SlotDay, in slot: Window, _ calendar: WorkingCalendar) -> [CivilDate] {
        let days = (0..<slot.days).map { slot.first.adding(days: $0) }
        func pick(_ number: Int, _ days: [CivilDate]) -> [CivilDate] {
            if number < 0 { return days.suffix(1) }
            return days.enumerated().filter { $0.offset + 1 == number }.map(\.element)
        }
        func isNumbered(_ date: CivilDate, _ number: Int) -> Bool {
            let isLast = date.adding(days: 1).month != date.month
            return number < 0 ? isLast : date.day == number || isLast && date.day < number
        }
        switch wanted {
        case .weekday(let weekday): return days.filter { $0.weekday == weekday }
        case .nthWeekday(let number, let weekday): return pick(number, days.filter { $0.weekday == weekday })
        case .workingDay(let number): return pick(number, days.filter(calendar.isWorkingDay))
        case .dayOfMonth(let number, let monthOfSlot):
            var months: [Int] = []
            for date in days where !months.contains(date.year * 12 + date.month) {
                months.append(date.year * 12 + date.month)
            }
            let place = monthOfSlot.map { $0 - 1 } ?? months.count - 1
            guard months.indices.contains(place) else { return [] }
            return days.filter { $0.year * 12 + $0.month == months[place] && isNumbered($0, number) }
        case .monthAndDay(let month, let number): return days.filter { $0.month == month && isNumbered($0, number) }
        }
    }
}
