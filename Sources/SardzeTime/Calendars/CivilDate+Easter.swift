extension CivilDate {
    /// Easter Sunday of the Western churches, 22 March to 25 April.
    ///
    /// The Gregorian reckoning is also applied to years before 1583, where history kept the Julian one.
    ///
    /// - Parameter year: 1...9999; other years answer with the nearest end of the calendar.
    /// - Source: the epact and Sunday tables of the calendar reform of 1582 (bull "Inter gravissimas" and its canons).
    public static func easterSunday(ofYear year: Int) -> CivilDate {
        guard (1...9999).contains(year) else { return year < 1 ? .earliest : .latest }
        let century = year / 100
        let lunarCorrection = (8 * century + 13) / 25
        let solarCorrection = century - century / 4
        // Age of the paschal moon: days after 21 March on which it is full.
        var fullMoon = (19 * (year % 19) + 15 + solarCorrection - lunarCorrection) % 30
        // The tables shorten two lunations so that the full moon never falls after 18 April, nor twice in a cycle.
        if fullMoon == 29 || (fullMoon == 28 && year % 19 > 10) { fullMoon -= 1 }
        let paschal = firstDay(ofMonth: 3, year: year).adding(days: 20 + fullMoon)
        return paschal.adding(days: 7 - paschal.weekday.rawValue % 7)
    }
}
