import SardzeTime
import TestSupport
import Testing

struct CivilZoneTests {
    private func zone(_ name: String) throws -> CivilZone { try #require(CivilZone(name)) }

    private func time(_ text: String) throws -> CivilDateTime { try #require(CivilDateTime(text)) }

    @Test(
        arguments: [
            ("Europe/Riga", true), ("America/Sao_Paulo", true), ("UTC", true), ("Europe/Rīga", false),
            ("Europe/Nowhere", false), ("EST", false), ("GMT+3", false), ("", false), ("/etc/passwd", false),
            ("Riga", false),
        ])
    func `only names of the database are zones`(name: String, isKnown: Bool) {
        #expect((CivilZone(name) != nil) == isKnown)
    }

    /// The clocks of Riga, minute by minute, by the rule of the European Union and nothing else: summer time runs from 01:00 universal
    /// time on the last Sunday of March to 01:00 on that of October.
    @Test(arguments: 2025...2027) func `Riga's clocks change when the law says`(year: Int) throws {
        let riga = try zone("Europe/Riga")
        func change(_ month: Int) -> Int {
            var day = CivilDate.firstDay(ofMonth: month + 1, year: year).adding(days: -1)
            while day.weekday != .sunday { day = day.adding(days: -1) }
            return Int(day.dayNumber) * 86_400 + 3_600
        }
        let (spring, autumn) = (change(3), change(10))
        let first = Int(CivilDate.firstDay(ofYear: year).dayNumber) * 86_400
        for second in stride(from: first, to: first + 365 * 86_400, by: 7 * 60) {
            #expect(riga.offset(at: second) == (spring <= second && second < autumn ? 10_800 : 7_200))
        }
        for instant in [spring - 1, spring, autumn - 1, autumn] {
            #expect(riga.offset(at: instant) == (spring <= instant && instant < autumn ? 10_800 : 7_200))
        }
    }

    @Test(
        arguments: [
            // Ordinary days in winter and in summer.
            ("2026-01-15T12:00:00", "2026-01-15T10:00:00"), ("2026-07-15T12:00:00", "2026-07-15T09:00:00"),
            // 29 March 2026: 03:00 to 03:59 are skipped; read with the offset before, they are an hour later.
            ("2026-03-29T02:59:59", "2026-03-29T00:59:59"), ("2026-03-29T03:00:00", "2026-03-29T01:00:00"),
            ("2026-03-29T03:30:00", "2026-03-29T01:30:00"), ("2026-03-29T04:00:00", "2026-03-29T01:00:00"),
            // 25 October 2026: 03:00 to 03:59 come twice; the first is meant.
            ("2026-10-25T02:59:59", "2026-10-24T23:59:59"), ("2026-10-25T03:30:00", "2026-10-25T00:30:00"),
            ("2026-10-25T04:00:00", "2026-10-25T02:00:00"),
        ])
    func `a local time is the instant RFC 5545 says`(local: String, universal: String) throws {
        let second = try zone("Europe/Riga").second(of: time(local))
        #expect(CivilZone.utc.local(at: second) == (try time(universal)))
    }

    /// Every zone of a kind: half-hour steps, changes at midnight, south of the equator, a skipped day, no changes.
    @Test(
        arguments: [
            "Europe/Riga", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia",
            "Asia/Beirut",
            "Asia/Kathmandu", "Africa/Casablanca",
        ])
    func `an instant's local time is that instant again, unless clocks show it twice`(name: String) throws {
        let zone = try zone(name)
        var random = SeededGenerator(seed: 20_261_121)
        for _ in 0..<4_000 {
            let second = Int.random(in: 1_300_000_000...1_830_000_000, using: &random)
            let back = zone.second(of: zone.local(at: second))
            guard back != second else { continue }
            #expect(zone.local(at: back) == zone.local(at: second) && back < second, "\(name) \(second)")
        }
    }

    /// Searched through minute by minute: the first instant whose clocks show the time; of one that is skipped, as far behind the gap as
    /// it lies in it.
    @Test(arguments: ["2025-03-30", "2025-10-26", "2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"])
    func `every minute around a change is where a search finds it`(date: String) throws {
        let riga = try zone("Europe/Riga")
        let day = try #require(CivilDate(date))
        let midnight = Int(day.dayNumber) * 86_400
        var shown: [CivilDateTime: Int] = [:]
        for second in stride(from: midnight - 14_400, through: midnight + 90_000, by: 60) {
            let local = riga.local(at: second)
            if shown[local] == nil { shown[local] = second }
        }
        for minute in 0..<1_440 {
            let local = CivilDateTime(day, secondOfDay: minute * 60)
            // What is skipped lies in the hour after the last one shown.
            let expected =
                shown[local] ?? shown[CivilDateTime(day, secondOfDay: minute * 60 - 3_600)].map { $0 + 3_600 }
            #expect(riga.second(of: local) == expected, "\(local)")
        }
    }
}
