extension LatvianHolidays {
    /// The moved working days ordered by the Cabinet for the years in `yearsOfKnownMovedDays`, ascending.
    ///
    /// - Source: the yearly orders "Par darba dienu pārcelšanu", each by its number on likumi.lv beside its row.
    public static let movedDays: [MovedDay] = orders.map { row in
        func day(_ month: Int, _ day: Int) -> CivilDate {
            .firstDay(ofMonth: month, year: row.year).adding(days: day - 1)
        }
        return MovedDay(off: day(row.off.month, row.off.day), work: day(row.work.month, row.work.day))
    }

    /// The years whose moved days are all in `movedDays`; some of them have none.
    ///
    /// A later year is provisional: its order comes by 1 July of the year before and may make a working Saturday of
    /// any day. Orders before 2001 were not collected.
    public static let yearsOfKnownMovedDays: ClosedRange<Int> = 2001...2026

    private typealias Row = (
        year: Int, off: (month: Int, day: Int), work: (month: Int, day: Int), likumi: Int
    )

    private static let orders: [Row] = [
        (2001, (12, 24), (12, 22), 56308),
        (2002, (12, 30), (12, 28), 60769),
        (2003, (11, 17), (11, 15), 80562),
        (2004, (1, 2), (1, 10), 80562),
        (2004, (5, 3), (5, 8), 83431),
        (2004, (6, 25), (6, 19), 83431),
        (2004, (11, 19), (11, 13), 83431),
        (2006, (11, 27), (12, 2), 145144),
        (2007, (4, 30), (4, 14), 131354),
        (2008, (5, 2), (5, 10), 173689),
        (2008, (11, 17), (11, 22), 173689),
        (2009, (1, 2), (1, 10), 185051),
        (2009, (6, 22), (6, 27), 185051),
        (2010, (5, 3), (5, 29), 203023),
        (2010, (6, 25), (6, 19), 203023),
        (2010, (11, 19), (11, 13), 203023),
        (2012, (4, 30), (4, 28), 228399),
        (2013, (12, 23), (12, 14), 247102),
        (2013, (12, 30), (12, 28), 247102),
        (2014, (5, 2), (5, 10), 257810),
        (2014, (11, 17), (11, 22), 257810),
        (2015, (1, 2), (1, 10), 266487),
        (2015, (6, 22), (6, 27), 266487),
        (2017, (5, 5), (5, 13), 282928),
        (2018, (4, 30), (4, 21), 290413),
        (2020, (6, 22), (6, 13), 308097),
        (2021, (5, 3), (5, 8), 315837),
        (2021, (6, 25), (6, 19), 315837),
        (2021, (11, 19), (11, 13), 315837),
        (2023, (5, 5), (5, 20), 333470),
        (2024, (12, 23), (12, 14), 342680),
        (2024, (12, 30), (12, 28), 342680),
        (2025, (5, 2), (5, 10), 351684),
        (2025, (11, 17), (11, 8), 351684),
        (2026, (1, 2), (1, 17), 361161),
        (2026, (6, 22), (6, 27), 361161),
    ]
}
