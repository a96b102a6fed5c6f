import SardzeTime

/// Values whose phrases a person reviews in `phrases/spoken.tsv`: every kind, unit, weekday and month, and the numbers at
/// which Latvian declines differently.
enum SpokenSamples {
    static let all: [When] =
        numbers + limits + weekdays + places + yearly + months + bounds + stiff + windows + deadlines + others

    /// 1, 2, 3, 10, 11, 21 and 101 of them.
    private static let counts = [1, 2, 3, 10, 11, 21, 101]

    private static let numbers: [When] =
        SlotUnit.allCases.map { .cadence(Cadence(every: Stride($0))) }
        + counts.map { .cadence(Cadence(every: Stride(.year), times: $0)) }
        + counts.flatMap { count in
            [SlotUnit.week, .month, .year].map { .cadence(Cadence(every: Stride(count, $0))) }
        }
        + [
            cadence(2, .day), cadence(5, .workingDay), cadence(7, .quarter), cadence(3, .halfYear),
            cadence(2, .schoolYear), cadence(4, .semester), cadence(1000, .week),
        ] + SlotUnit.allCases.map { .cadence(Cadence(every: Stride($0), times: 2)) }

    private static let limits: [When] = [
        .floor(.init(1, per: Stride(.quarter))), .floor(.init(4, per: Stride(.year))),
        .floor(.init(12, per: Stride(.schoolYear))), .floor(.init(21, per: Stride(.month))),
        .floor(.init(1, per: Stride(3, .year))), .floor(.init(2, per: Stride(.period))),
        .ceiling(.init(1, per: Stride(.month))), .ceiling(.init(2, per: Stride(.week))),
        .ceiling(.init(3, per: Stride(2, .week))), .ceiling(.init(1, per: Stride(.workingDay))),
    ]

    private static let weekdays: [When] =
        Weekday.allCases.map { .cadence(Cadence(every: Stride(.week), on: [.weekday($0)])) }
        + Weekday.allCases.map { .cadence(Cadence(every: Stride(.month), on: [.nthWeekday(3, $0)])) }
        + [
            cadence(1, .week, [.weekday(.tuesday), .weekday(.thursday)]), cadence(2, .week, [.weekday(.monday)]),
            cadence(2, .week, [.weekday(.monday), .weekday(.friday)]), cadence(11, .week, [.weekday(.friday)]),
            .cadence(Cadence(every: Stride(.week), by: .weekday(.friday))),
        ]

    private static let places: [When] =
        [
            cadence(1, .month, [.nthWeekday(-1, .friday)]),
            cadence(1, .month, [.nthWeekday(1, .monday), .nthWeekday(3, .monday)]),
            cadence(1, .month, [.nthWeekday(1, .monday), .dayOfMonth(15, monthOfSlot: nil), .workingDay(-1)]),
            cadence(1, .month, [.dayOfMonth(15, monthOfSlot: nil)]),
            cadence(1, .month, [.dayOfMonth(1, monthOfSlot: nil), .dayOfMonth(15, monthOfSlot: nil)]),
            cadence(1, .month, [.dayOfMonth(-1, monthOfSlot: nil)]), cadence(1, .month, [.workingDay(1)]),
            cadence(1, .month, [.workingDay(-1)]), cadence(1, .month, [.workingDay(11)]),
            cadence(1, .week, [.workingDay(-1)]), cadence(1, .quarter, [.workingDay(-1)]),
            cadence(1, .quarter, [.dayOfMonth(15, monthOfSlot: 1)]),
            cadence(1, .quarter, [.dayOfMonth(-1, monthOfSlot: 2)]),
            cadence(1, .halfYear, [.dayOfMonth(-1, monthOfSlot: nil)]),
            cadence(1, .halfYear, [.dayOfMonth(20, monthOfSlot: nil)]),
            cadence(1, .schoolYear, [.nthWeekday(1, .wednesday)]), cadence(1, .semester, [.workingDay(2)]),
            cadence(2, .month, [.nthWeekday(-1, .friday)]),
            cadence(3, .year, [.nthWeekday(1, .tuesday), .workingDay(-1)]),
        ]
        + [
            Cadence(every: Stride(.month), by: .dayOfMonth(10, monthOfSlot: nil)),
            Cadence(every: Stride(.month), by: .dayOfMonth(-1, monthOfSlot: nil)),
            Cadence(every: Stride(.month), times: 2, by: .workingDay(5)),
            Cadence(every: Stride(.month), by: .nthWeekday(2, .thursday)),
            Cadence(every: Stride(.quarter), by: .dayOfMonth(15, monthOfSlot: 1)),
            Cadence(
                every: Stride(.month), opens: .dayOfMonth(20, monthOfSlot: nil), by: .dayOfMonth(25, monthOfSlot: nil)),
            Cadence(every: Stride(.month), opens: .dayOfMonth(16, monthOfSlot: nil)),
            Cadence(every: Stride(.week), opens: .weekday(.thursday)),
            Cadence(every: Stride(.quarter), times: 2, opens: .nthWeekday(1, .monday), by: .workingDay(-1)),
            Cadence(every: Stride(2, .month), by: .dayOfMonth(10, monthOfSlot: nil)),
            Cadence(every: Stride(3, .quarter), by: .workingDay(-1)),
            Cadence(every: Stride(2, .month), on: [.dayOfMonth(-1, monthOfSlot: nil)]),
        ].map(When.cadence)

    private static let yearly: [When] =
        [
            cadence(1, .year, [.monthAndDay(month: 3, day: 1)]),
            cadence(1, .year, [.monthAndDay(month: 3, day: 1), .monthAndDay(month: 9, day: 1)]),
            cadence(2, .year, [.monthAndDay(month: 2, day: 29)]),
        ]
        + [
            Cadence(every: Stride(.year), by: .monthAndDay(month: 3, day: 31)),
            Cadence(
                every: Stride(.year), opens: .monthAndDay(month: 3, day: 10), by: .monthAndDay(month: 3, day: 20)),
            Cadence(every: Stride(.schoolYear), months: [1, 2, 12]),
            Cadence(every: Stride(2, .year), by: .monthAndDay(month: 4, day: 15)),
            Cadence(every: Stride(.year), times: 3, by: .monthAndDay(month: 6, day: 1)),
        ].map(When.cadence)

    private static func cadence(_ count: Int, _ unit: SlotUnit, _ on: [SlotDay] = []) -> When {
        .cadence(Cadence(every: Stride(count, unit), on: on))
    }
}

// Months, days, and what has no cadence.
extension SpokenSamples {
    private static let months: [When] =
        ((1...12).map { Cadence(every: Stride(.year), months: [$0]) }
        + [
            Cadence(every: Stride(.month), months: [1, 2, 3, 4, 10, 11, 12]),
            Cadence(every: Stride(.month), months: [1, 2, 5, 9, 10]), Cadence(every: Stride(.month), months: [3, 11]),
            Cadence(every: Stride(.year), months: [7, 8]), Cadence(every: Stride(.year), months: [3, 9]),
            Cadence(every: Stride(.quarter), times: 2, months: [4, 6]),
            Cadence(every: Stride(.month), on: [.nthWeekday(-1, .friday)], months: [9, 10, 11, 12]),
            Cadence(every: Stride(.month), except: [.month(7), .month(8)]),
            Cadence(
                every: Stride(.week), except: [.month(7), .break("rudens 2026"), .days(Window(day: day(2026, 11, 18)))]),
            Cadence(every: Stride(.month), except: (1...12).map(Cadence.Exception.month)),
        ]).map(When.cadence)

    private static let bounds: [When] = [
        Cadence(every: Stride(.month), from: day(2026, 3, 1)), Cadence(every: Stride(.month), until: day(2026, 5, 31)),
        Cadence(
            every: Stride(.month), times: 2, months: [1, 2, 9, 10, 11, 12], from: day(2025, 9, 1),
            until: day(2026, 5, 31), except: [.month(1), .break("ziemas")]),
        Cadence(every: Stride(.week), from: day(850, 1, 2), until: day(2200, 1, 1)),
    ].map(When.cadence)

    private static let stiff: [When] = [
        cadence(14, .day), cadence(3, .month), cadence(1, .month, [.weekday(.monday), .monthAndDay(month: 3, day: 1)]),
        cadence(2, .quarter, [.dayOfMonth(15, monthOfSlot: 4), .dayOfMonth(-1, monthOfSlot: nil)]),
        cadence(2, .month, [.dayOfMonth(15, monthOfSlot: nil)]),
        cadence(2, .week, [.weekday(.friday), .weekday(.monday)]),
        cadence(1, .quarter, [.weekday(.monday), .monthAndDay(month: 3, day: 1)]),
        .cadence(Cadence(every: Stride(.month), except: [.break("autumn 2026")])),
        .deadline(.init(within: .duration(.init(3, .day)), event: "B.2")),
        .cadence(Cadence(every: Stride(24, .month), times: 2, by: .workingDay(-1))),
        .cadence(Cadence(every: Stride(.period), by: .nthWeekday(5, .sunday))),
        .floor(.init(3, per: Stride(12, .month))),
    ]

    private static let windows: [When] =
        [
            (day(2025, 1, 1), day(2025, 12, 31)), (day(2025, 1, 1), day(2027, 12, 31)),
            (day(2025, 3, 1), day(2025, 3, 31)), (day(2025, 2, 1), day(2025, 3, 31)),
            (day(2025, 10, 1), day(2026, 4, 30)), (day(2026, 7, 1), day(2026, 9, 30)),
            (day(2026, 7, 1), day(2026, 12, 31)), (day(2025, 9, 1), day(2026, 8, 31)),
            (day(2025, 9, 1), day(2026, 5, 30)), (day(2026, 3, 12), day(2026, 3, 12)),
        ].map { .window(from: $0.0, through: $0.1) }
        + [
            .window(from: day(2026, 1, 1), through: nil), .window(from: nil, through: day(2026, 3, 15)),
            .window(from: nil, through: nil), .dates([day(2026, 3, 12)]),
            .dates([day(2025, 10, 15), day(2025, 10, 24), day(2025, 11, 4)]),
        ]

    private static let deadlines: [When] =
        counts.flatMap { count in
            [When.Duration.Unit.workingDay, .month].map { .deadline(.init(within: .duration(.init(count, $0)))) }
        }
        + [
            .deadline(.init(within: .duration(.init(3, .workingDay)), event: "informācijas saņemšana")),
            .deadline(.init(within: .duration(.init(72, .hour)), event: "referral")),
            .deadline(.init(within: .duration(.init(1, .week)), event: "sanāksme")),
            .deadline(.init(within: .duration(.init(10_000, .hour)), event: "incidents")),
            .deadline(.init(within: .immediately)), .deadline(.init(within: .immediately, event: "saņemšana")),
            .deadline(.init(within: .sameDay)), .deadline(.init(within: .sameDay, event: "ziņojums")),
            .deadline(.init(within: .immediately, event: "sēde", isBefore: true)),
            .deadline(.init(within: .sameDay, event: "sēde", isBefore: true)),
            .deadline(.init(within: .sameDay, isBefore: true)),
            .deadline(.init(within: .duration(.init(2, .day)), isBefore: true)),
        ]
        + counts.map { .deadline(.init(within: .duration(.init($0, .workingDay)), event: "sanāksme", isBefore: true)) }
        + counts.map { .completion(.init($0, .year)) }
        + [.completion(.init(2, .month)), .completion(.init(6, .week)), .completion(.init(30, .day))]

    private static let others: [When] =
        [
            .asNeeded, .continuous, .unspecified(.cadence), .unspecified(.date),
        ]
        + [
            rule("FREQ=MONTHLY;BYDAY=-1FR", day(2025, 1, 31)), rule("FREQ=WEEKLY;BYDAY=MO,TU", day(850, 1, 31)),
            rule("FREQ=MONTHLY", day(2025, 1, 31)),
            rule("FREQ=WEEKLY", day(2025, 1, 6), except: [day(2025, 4, 21), day(2025, 5, 5)]),
        ].compactMap(\.self)

    private static func rule(_ text: String, _ start: CivilDate, except: [CivilDate] = []) -> When? {
        (try? Recurrence(text, start: start, adding: except.map { $0.adding(days: 1) }, excluding: except))
            .map(When.rule)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate.firstDay(ofMonth: month, year: year).adding(days: day - 1)
    }
}
