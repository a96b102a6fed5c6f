import Foundation
import TestSupport
import Testing

/// Holidays of another country from a file beside the rules.
struct HolidayFileCommandTests {
    private static let rules = """
        plan: plan
        period: 2026-01-01/2026-12-31
        country: EE
        calendar: {holidays file: FILE}
        coordinator: SD
        bodies: {SD: {name: Sotsiaalamet, email: sd@tartu.internal}}
        activities:
          "1.1": {title: Ümarlaud, when: {dates: [2026-02-24]}, responsible: SD, roll: back}

        """

    private func workspace(_ file: String) throws -> CopiedWorkspace {
        try CopiedWorkspace(rules: Self.rules.replacingOccurrences(of: "FILE", with: file))
    }

    private static let calendar = """
        BEGIN:VCALENDAR\r
        BEGIN:VEVENT\r
        DTSTART;VALUE=DATE:19180224\r
        RRULE:FREQ=YEARLY\r
        SUMMARY:Iseseisvus\r
         päev\r
        END:VEVENT\r
        END:VCALENDAR\r

        """

    @Test(arguments: ["estonia.ics", "../estonia.ics", "[estonia.ics]"])
    func `the days of a calendar file are days off`(file: String) throws {
        let workspace = try workspace(file)
        defer { workspace.remove() }
        try workspace.write(Self.calendar, to: file.hasPrefix("..") ? "rules/estonia.ics" : "rules/plan/estonia.ics")
        let checked = try workspace.run("sardze check --today 2026-01-02 --only country-unknown")
        #expect(checked.code == 0, "\(checked.output)")
        let tasks = try workspace.run("sardze export --format csv --today 2026-01-02")
        #expect(tasks.output.contains("2026-02-23") && !tasks.output.contains(",2026-02-24,2026-02-24"))
    }

    @Test func `a slip in a calendar file is shown at its line and stops generating`() throws {
        let workspace = try workspace("estonia.ics")
        defer { workspace.remove() }
        try workspace.write(
            Self.calendar.replacingOccurrences(of: "FREQ=YEARLY", with: "FREQ=YEARLY;BYMONTH=13"),
            to: "rules/plan/estonia.ics")
        let checked = try workspace.run("sardze check --today 2026-01-02")
        #expect(checked.code == 1)
        #expect(checked.output.contains("rules/plan/estonia.ics:4:27: error: "))
        #expect(checked.output.contains("4 | RRULE:FREQ=YEARLY;BYMONTH=13"))
        #expect(try workspace.run("sardze generate --today 2026-01-02").code == 1)
        #expect(try workspace.files().keys.allSatisfy { !$0.hasPrefix("schedules/") })
    }

    @Test(arguments: [
        ("estonia.ics", "there is no file `estonia.ics` in rules/plan"),
        ("/etc/passwd", "`/etc/passwd` lies outside the workspace"),
        ("../../../../../../../etc/passwd", "lies outside the workspace"), ("'.'", "cannot read `.`"),
        ("link.ics", "`link.ics` lies outside the workspace"),
    ])
    func `a file that cannot be read is an error where the plan names it`(file: String, message: String) throws {
        let workspace = try workspace(file)
        defer { workspace.remove() }
        try FileManager.default.createSymbolicLink(
            atPath: workspace.folder.appending(path: "rules/plan/link.ics").path, withDestinationPath: "/etc/passwd")
        let checked = try workspace.run("sardze check --today 2026-01-02")
        #expect(checked.code == 1)
        #expect(checked.output.contains("rules/plan/plan.yaml:4:27: error: "), "\(checked.output)")
        #expect(checked.output.contains(message), "\(checked.output)")
        #expect(checked.output.contains("[holidays-file-unreadable]"))
    }

    @Test func `a year whose moved days are not decreed is said to be provisional`() throws {
        let workspace = try CopiedWorkspace(
            rules: Self.rules.replacingOccurrences(
                of: "country: EE\ncalendar: {holidays file: FILE}\n", with: "country: LV\n"
            )
            .replacingOccurrences(of: "2026-12-31", with: "2027-12-31")
            .replacingOccurrences(of: "[2026-02-24]", with: "[2026-02-24, 2027-02-24]"))
        defer { workspace.remove() }
        let note = "the moved working days of 2027 are not known yet"
        #expect(try workspace.run("sardze calendar 2027").output.contains(note))
        #expect(try !workspace.run("sardze calendar 2026").output.contains(note))
        #expect(try workspace.run("sardze agenda --from 2027-02-01 --through 2027-03-01").output.contains(note))
        #expect(try !workspace.run("sardze agenda --from 2026-02-01 --through 2026-03-01").output.contains(note))
    }
}
