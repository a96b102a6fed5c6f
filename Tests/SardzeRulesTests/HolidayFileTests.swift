import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords
import Testing

struct HolidayFileTests {
    private struct Read {
        let plan: Plan
        let diagnostics: [Diagnostic]

        /// `2026-02-24 Iseseisvuspäev`
        func holidays(_ years: ClosedRange<Int>) -> [String] {
            years.flatMap(plan.holidays.holidays(in:)).map { $0.name.isEmpty ? "\($0.day)" : "\($0.day) \($0.name)" }
        }

        /// `4:9 ics-date`, sorted.
        var placed: [String] {
            diagnostics.map { "\($0.span.start.line):\($0.span.start.column) \($0.code)" }.sorted()
        }
    }

    private func read(_ text: String, period: String = "2025-01-01/2027-12-31") throws -> Read {
        var sources = Sources()
        let rules = sources.add(
            SourceText(
                path: "plan.yaml", "period: \(period)\ncountry: EE\ncalendar: {holidays file: estonia.ics}\n"))
        let file = sources.add(SourceText(path: "estonia.ics", text))
        let reading = PlanReader.read("town", files: [rules], from: sources)
        #expect(reading.holidayFilePaths == ["estonia.ics"])
        let whole = reading.taking([HolidayFile("estonia.ics", .text(file))], from: sources)
        return Read(plan: try #require(whole.plan), diagnostics: whole.diagnostics)
    }

    /// The events of a calendar, whose first lines are 3, 3 more …
    private func read(events: String..., period: String = "2025-01-01/2027-12-31") throws -> Read {
        let all = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
        return try read("BEGIN:VCALENDAR\n\(all)END:VCALENDAR\n", period: period)
    }

    @Test(arguments: [
        ("DTSTART;VALUE=DATE:20260224", ["2026-02-24"]),
        (
            "DTSTART;VALUE=DATE:20260403\nDTEND;VALUE=DATE:20260407",
            ["2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06"]
        ),
        // Some programs write the day itself for its end.
        ("DTSTART;VALUE=DATE:20260224\nDTEND;VALUE=DATE:20260224", ["2026-02-24"]),
        ("DTSTART;VALUE=DATE:20260224\nDURATION:P2D", ["2026-02-24", "2026-02-25"]),
        ("DTSTART;TZID=\"Europe/Tallinn\":20260224T000000\nDTEND;TZID=Europe/Tallinn:20260225T000000", ["2026-02-24"]),
        ("DTSTART:20260224T220000Z\nDURATION:PT3H", ["2026-02-24", "2026-02-25"]),
        ("DTSTART:20260224T220000Z\nDURATION:PT2H", ["2026-02-24"]),
        (
            "DTSTART;VALUE=DATE:20260224\nRDATE;VALUE=DATE:20260301,20260302\nEXDATE;VALUE=DATE:20260301",
            ["2026-02-24", "2026-03-02"]
        ),
        ("DTSTART;VALUE=DATE:20260224\nTRANSP:TRANSPARENT\nX-OWN;A=\"b:c\":d", ["2026-02-24"]),
        ("DTSTART;VALUE=DATE:20260224\nSTATUS:CONFIRMED\nBEGIN:VALARM\nDTSTART:20270101\nEND:VALARM", ["2026-02-24"]),
    ])
    func `an event is a holiday on each of its days`(event: String, days: [String]) throws {
        let read = try read(events: event)
        #expect(read.placed == [])
        #expect(read.holidays(2026...2026) == days)
    }

    @Test func `an event recurs by its rule, without the days left out`() throws {
        let read = try read(
            events:
                "DTSTART;VALUE=DATE:20100224\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20260224\nSUMMARY:Iseseisvuspäev",
            "DTSTART;VALUE=DATE:20250511\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU;UNTIL=20261231T000000Z\nSUMMARY:Emadepäev"
        )
        #expect(read.placed == [])
        #expect(
            read.holidays(2025...2027) == [
                "2025-02-24 Iseseisvuspäev", "2025-05-11 Emadepäev", "2026-05-10 Emadepäev",
                "2027-02-24 Iseseisvuspäev",
            ])
    }

    @Test func `the first day is one of them even where the rule misses it`() throws {
        let read = try read(events: "DTSTART;VALUE=DATE:20250510\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU")
        #expect(read.holidays(2025...2026) == ["2025-05-10", "2025-05-11", "2026-05-10"])
    }

    @Test func `an occurrence that was moved or cancelled stands where its own event says`() throws {
        let read = try read(
            events: "UID:a\nDTSTART;VALUE=DATE:20250501\nRRULE:FREQ=YEARLY",
            "UID:a\nRECURRENCE-ID;VALUE=DATE:20260501\nDTSTART;VALUE=DATE:20260504\nRRULE:FREQ=DAILY",
            "UID:a\nRECURRENCE-ID;VALUE=DATE:20270501\nDTSTART;VALUE=DATE:20270501\nSTATUS:CANCELLED",
            "UID:b\nDTSTART;VALUE=DATE:20260620\nSTATUS:CANCELLED")
        #expect(read.placed == [])
        #expect(read.holidays(2025...2028) == ["2025-05-01", "2026-05-04", "2028-05-01"])
    }

    @Test func `a name's escapes are undone and it is kept short`() throws {
        let long = String(repeating: "x", count: 300)
        let read = try read(
            events: "DTSTART:20260224\nSUMMARY;LANGUAGE=et:Aasta\\, päev\\nuus", "DTSTART:20260225\nSUMMARY:\(long)")
        #expect(read.holidays(2026...2026).first == "2026-02-24 Aasta, päev uus")
        #expect(read.holidays(2026...2026).last?.count == 111)
    }

    @Test(arguments: [
        ("SUMMARY:x", "2:7 ics-date"), ("DTSTART;VALUE=DATE:20260230", "3:20 ics-date"),
        ("DTSTART:2026-02-24", "3:9 ics-date"), ("DTSTART:20260224T250000", "3:9 ics-date"),
        ("DTSTART:", "3:1 ics-date"), ("DTSTART:20260224\nDTEND:20260223", "4:7 ics-date"),
        ("DTSTART:20260224\nDTEND:20290223", "4:7 ics-date"), ("DTSTART:20260224\nDURATION:1D", "4:10 ics-date"),
        ("DTSTART:20260224\nDURATION:P99999999999D", "4:10 ics-date"),
        ("DTSTART:20260224\nDURATION:-P1D", "4:10 ics-date"),
        ("DTSTART:20260224\nRRULE:FREQ=YEARLY;BYMONTH=13", "4:27 recurrence-invalid"),
        ("DTSTART:20260224\nRRULE:FREQ=HOURLY", "4:7 ics-date"),
        ("DTSTART:20260224\nEXDATE:20260224,2026", "4:17 ics-date"),
    ])
    func `a slip is told of at its place in the file`(event: String, fault: String) throws {
        let faults = try read(events: event).placed
        #expect(faults.first == fault)
    }

    @Test(arguments: [
        "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240224\nEND:VEVENT\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20280101\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nDTSTART:20260224\nEND:VTODO\nEND:VCALENDAR\n",
    ])
    func `a file without a day of the plan is warned of where the plan names it`(text: String) throws {
        #expect(try read(text).placed == ["3:27 holidays-file-empty"])
    }

    @Test(arguments: [("", 10_000), ("\nRRULE:FREQ=DAILY\nDURATION:P300D", 1_000)])
    func `more events than a list of holidays has are refused`(lines: String, most: Int) throws {
        func calendar(_ count: Int) -> String {
            let event = "BEGIN:VEVENT\nDTSTART:20260224\(lines)\nEND:VEVENT\n"
            return "BEGIN:VCALENDAR\n" + String(repeating: event, count: count) + "END:VCALENDAR\n"
        }
        let read = try read(calendar(most + 1))
        #expect(read.diagnostics.map(\.message.en) == ["more than \(most) such events are no list of holidays"])
        #expect(try self.read(calendar(most)).placed == [])
    }

    @Test func `a file that is not there is an error where the plan names it`() throws {
        var sources = Sources()
        let rules = sources.add(
            SourceText(
                path: "plan.yaml", "period: 2026-01-01/2026-12-31\ncalendar:\n  holidays file: [a.ics, a.ics, b.ics]\n")
        )
        let reading = PlanReader.read("town", files: [rules], from: sources)
        #expect(reading.holidayFilePaths == ["a.ics", "b.ics"])
        let whole = reading.taking(
            [.missing("a.ics", in: "rules/town"), .outside("b.ics")], from: sources)
        #expect(
            whole.diagnostics.map { "\($0.span.start.column) \($0.code) \($0.message.en)" } == [
                "19 holidays-file-unreadable there is no file `a.ics` in rules/town",
                "33 holidays-file-unreadable `b.ics` lies outside the workspace",
            ])
    }

    @Test func `holidays are written as days, dates of every year, days from Easter and rules`() throws {
        let plan = try PlanText(
            """
            period: 2026-01-01/2026-12-31
            country: EE
            calendar:
              works: SU..TH
              holidays:
                - {day: 2026-08-20, name: Taasiseseisvumispäev}
                - {every: 24 February, name: Iseseisvuspäev}
                - {easter: -2, name: Suur reede}
                - {rrule: FREQ=YEARLY;BYMONTH=5;BYDAY=2SU, start: 2025-05-11, name: Emadepäev}
            """
        ).plan
        #expect(
            plan.holidays.holidays(in: 2026).map { "\($0.day) \($0.name)" } == [
                "2026-02-24 Iseseisvuspäev", "2026-04-03 Suur reede", "2026-05-10 Emadepäev",
                "2026-08-20 Taasiseseisvumispäev",
            ])
        #expect(plan.calendar.works?.value.description == "SU..TH")
    }

    @Test(arguments: [
        ("{every: 30 February, name: x}", ["1:32 wrong-type"]), ("{every: Monday}", ["1:32 wrong-type"]),
        ("{easter: 1000}", ["1:33 wrong-type"]), ("{name: x}", ["1:24 missing-key"]),
        ("{rrule: FREQ=YEARLY}", ["1:24 missing-key"]),
        ("{rrule: FREQ=YEARLY;BYMONTH=13, start: 2026-01-01}", ["1:52 recurrence-invalid"]),
        ("{day: 2026-01-01, every: 1 May}", ["1:42 key-without-effect"]),
        ("{every: 1 May, start: 2026-01-01}", ["1:39 key-without-effect"]),
        ("{evry: 1 May}", ["1:24 missing-key", "1:25 unknown-key"]),
    ])
    func `a holiday written wrongly is pointed at`(holiday: String, faults: [String]) {
        let text = PlanText("calendar: {holidays: [ \(holiday)]}\nperiod: 2026-01-01/2026-12-31\n")
        #expect(text.placed.map { String($0.dropFirst("a.yaml:".count)) } == faults)
    }
}
