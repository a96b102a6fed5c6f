import Foundation
import TestSupport
import Testing

/// `sardze when` as people read it, in both languages.
struct WhenTests {
    /// What is asked, in one story: phrases of both languages, mappings, rules, and what is wrong with each.
    private static let explained = [
        "when \"reizi ceturksnī\"", "when \"mēneša pēdējā darbdienā\" --count 5",
        "when \"{every: quarter, on: last working day}\" --period 2025-01-01/2025-12-31 --from 2025-01-01",
        "when \"{every: month, on: 31, except: [July]}\" --count 3",
        "when \"every two weeks on Monday\" --period 2025-01-01/2025-12-31 --from 2025-10-01 --through 2025-11-30",
        "when \"ne retāk kā četras reizes gadā\" --period 2025-01-01/2025-12-31 --from 2025-01-01",
        "when \"15.10., 24.10., 29.10. un 4.11.\" --period 2025-01-01/2025-12-31 --from 2025-01-01",
        "when \"ne biežāk kā reizi mēnesī\"", "when \"triju darbdienu laikā\"",
        "when \"pēc nepieciešamības\" --count 1",
        "when \"366 reizes gadā\" --period 2001-01-01/2100-12-31 --count 1", "when \"regulāri\" --count 1",
        "when \"katrā semestrī\" --count 2",
        "when \"2025. g. februāris – marts\" --from 2025-01-01",
        "when \"divus gadus pēc iepriekšējās\"", "when \"katru darbdienu\" --count 2 --works MO,WE --country none",
        "when \"katru darbdienu\" --count 2 --period 2025-11-01/2025-11-30 --from 2025-11-07",
        "when \"katru darbdienu\" --count 2 --period 2025-11-01/2025-11-30 --from 2025-11-07 --moved ignore",
        "when \"FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,-1FR;BYMONTH=1,3;WKST=SU\" --start 2026-01-01 --count 3",
        "when \"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3\" --start 2026-10-01",
        "when \"FREQ=YEARLY;BYWEEKNO=20,-1;BYYEARDAY=1;UNTIL=20301231\" --start 2026-01-01",
        "when \"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\" --start 2026-01-01",
        "when \"reizi pusgadā\" --plan madona --from 2025-01-01 --count 2",
        "when \"{rrule: FREQ=WEEKLY;COUNT=5, start: 2026-01-05, except: [2026-01-12], also: 2026-01-13}\"",
        "printf 'BEGIN:VEVENT\\nSUMMARY:x\\nDTSTART:20260105\\nRRULE:FREQ=WEEKLY;COUNT=3\\nEXDATE:20260112\\n' | sardze when -",
        "printf 'DTSTART;TZID=Europe/Riga:20260105T090000\\nRRULE:FREQ=DAILY;BYHOUR=9,17;COUNT=3\\n' | sardze when -",
        "when \"FREQ=HOURLY;BYMINUTE=15\" --start 2026-01-05T08:30:00 --count 2",
        "when \"FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;RSCALE=GREGORIAN\" --start 2026-01-31 --count 3",
    ]

    private static let refused = [
        "when biweekly", "when \"reizi cetrksnī\"", "when \"{every: quartr}\"", "when \"every: month, on: 40\"",
        "when \"FREQ=WEEKLY;BYDAI=MO\"", "printf 'DTSTART:20250230\\nRRULE:FREQ=DAILY\\n' | sardze when -",
        "printf 'DTSTART;TZID=Europe/Riga:20250103\\r\\nRRULE:FREQ=WEEKLY;\\r\\n BYDAI=FR\\r\\n' | sardze when -",
        "when \"DTSTART:20250101\"", "printf 'DTSTART:20260105\\nRRULE:FREQ=HOURLY\\n' | sardze when -",
        "printf 'DTSTART:20260105T090000\\nRRULE:FREQ=DAILY\\nEXDATE:20260106T090000Z\\n' | sardze when -",
        "when \"katru dienu\" --period 0001-01-01/9999-12-31",

    ]

    private static let compared = [
        "when \"reizi ceturksnī\" --compare \"every three months\"",
        "when \"FREQ=MONTHLY;BYDAY=-1FR\" --compare \"FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1\"",
        "when \"FREQ=MONTHLY;BYDAY=-1FR\" --compare \"last Friday of the month\"",
        "when \"FREQ=MONTHLY;BYMONTHDAY=31\" --compare \"FREQ=MONTHLY;BYMONTHDAY=-1\" --count 2",
        "when \"reizi pusgadā\" --compare \"divreiz gadā\" --count 2",
        "when \"FREQ=HOURLY;BYHOUR=9\" --compare \"FREQ=DAILY;BYHOUR=9\"",
        "when \"FREQ=SECONDLY\" --compare \"FREQ=SECONDLY;BYHOUR=0\"", "when \"FREQ=HOURLY\" --compare \"FREQ=DAILY\"",
        "when \"mēneša pēdējā darbdienā\" --compare \"mēneša pēdējā dienā\" --count 2",
    ]

    @Test(arguments: ["en", "lv"], [("explained", explained), ("refused", refused), ("compared", compared)])
    func `what is said of a time is as reviewed`(language: String, story: (name: String, lines: [String])) throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        var text = ""
        for line in story.lines {
            let command = line.hasPrefix("when") ? "sardze \(line)" : line
            let (code, output, diagnostics) = try workspace.run(
                "\(command) --today 2026-01-05", ["SARDZE_LANGUAGE": language])
            text += "$ \(command)\n\(output)\(diagnostics)exit code \(code)\n\n"
        }
        Fixtures.expectGolden(text, "cli/when/\(language)-\(story.name).out")
    }

    @Test(arguments: [
        ("sardze when", Int32(64)), ("sardze when --batch x", 64), ("sardze when --batch --count 3", 64),
        ("sardze when x --count -1", 64), ("sardze when x --period 2025", 64), ("sardze when x --country EE", 64),
        ("sardze when x --works XX", 64), ("sardze when - --compare -", 64), ("sardze when x", 1),
        ("sardze when 'every week' --from 2026-01-02 --through 2026-01-01", 64), ("sardze when 'every week'", 0),
        ("sardze when 'every week' --compare 'every month'", 1), ("sardze when 'every week' --plan nothing", 2),
        ("sardze when 'every week' --compare 'reizi nedēļā'", 0), ("sardze when 'every week' >/dev/full", 2),
        ("sardze when --batch", 0), ("echo x | sardze when --batch", 0), ("sardze when --batch </", 2),
        ("echo x | sardze when --batch >/dev/full", 2), ("yes x | sardze when --batch | head -c 100 >/dev/null", 0),
        ("cd / && sardze when 'every week'", 0),
    ])
    func `every way to end has its exit code`(line: String, code: Int32) throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let result = try workspace.run(line)
        #expect(result.code == code, "\(result.output.prefix(500))\(result.diagnostics)")
    }

    @Test func `the JSON has the promised fields`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let line = "sardze when 'reizi ceturksnī' --period 2025-01-01/2025-12-31 --from 2025-10-01 --format json"
        let output = try workspace.run("\(line) --today 2025-01-01").output
        Fixtures.expectGolden(output, "cli/when/json.out")
        let parsed = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        #expect(
            Set(try #require(parsed).keys) == [
                "version", "kind", "phrase", "normal", "parts", "period", "dates", "more", "perYear", "longestGap",
                "neverOccurs", "provisionalYears", "provisionalSchoolYears",
            ])
        let findings = try workspace.run("sardze when biweekly --format json")
        #expect(findings.output.hasPrefix("{\"version\":1,\"findings\":[\n{\"code\":\"phrase-ambiguous\""))
        let comparison = try workspace.run(
            "sardze when 'FREQ=DAILY' --compare 'FREQ=DAILY;INTERVAL=2' --start 9999-12-29 --format json")
        #expect(
            comparison.output == """
                {"version":1,"same":false,"sameMeaning":false,"window":"9999-12-29/9999-12-31",\
                "firstDifference":"9999-12-30","both":2,"onlyFirst":1,"onlySecond":0,\
                "first":[{"opens":"9999-12-30","due":"9999-12-30"}],"second":[]}

                """)
    }
}
