import SardzeRules
import SardzeText
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// The real plan, 2025–2027: what its rows become.
struct MadonaTests {
    @Test(arguments: [
        ("5.2", [2025: 52, 2026: 53, 2027: 52]), ("3.4", [2025: 12, 2026: 12, 2027: 12]),
        ("5.1", [2025: 12, 2026: 12, 2027: 12]), ("2.3", [2025: 4, 2026: 4, 2027: 4]),
        ("3.1", [2025: 4, 2026: 4, 2027: 4]), ("1.5", [2025: 2, 2026: 2, 2027: 2]),
        ("3.2", [2025: 2, 2026: 2, 2027: 2]), ("4.3", [2025: 2, 2026: 2, 2027: 2]),
        ("SG-1", [2025: 4, 2026: 4, 2027: 4]), ("MON-1", [2025: 4, 2026: 4, 2027: 4]),
        ("SG-2", [:]),
    ])
    func `every row has its tasks in every year`(activity: String, years: [Int: Int]) throws {
        let tasks = try Planning.madonaTasks.get().filter { $0.duty.activity == activity }
        #expect(Dictionary(grouping: tasks, by: \.slot.year).mapValues(\.count) == years)
        #expect(tasks.allSatisfy { !$0.duty.isCheckpoint })
    }

    @Test(arguments: [
        (["5.2"], 157), (["3.4", "5.1"], 72), (["2.3", "3.1"], 24), (["1.5", "3.2", "4.3"], 18), (["SG-1"], 12),
    ])
    func `the tasks of each frequency add up`(activities: [String], count: Int) throws {
        #expect(try Planning.madonaTasks.get().count { activities.contains($0.duty.activity) } == count)
    }

    @Test func `the weeks at the ends are cut by the plan and kept`() throws {
        let raids = try Planning.madonaTasks.get().filter { $0.duty.activity == "5.2" }
        // The police work every day, so a week is due on its Sunday.
        #expect(raids.first?.dates == "2025-W01 2025-01-01–2025-01-05")
        #expect(raids[1].dates == "2025-W02 2025-01-06–2025-01-12")
        #expect(raids.last?.dates == "2027-W52 2027-12-27–2027-12-31")
        #expect(raids.contains { $0.dates == "2026-W53 2026-12-28–2027-01-03" })
    }

    @Test func `meetings are open all year and due on its last working day`() throws {
        let meetings = try Planning.madonaTasks.get().filter { $0.duty.activity == "SG-1" }.sorted { $0.slot < $1.slot }
        let expected = [("2025", "2025-12-30"), ("2026", "2026-12-30"), ("2027", "2027-12-30")].flatMap { year, due in
            (1...4).map { "\(year).\($0) \(year)-01-01–\(due)" }
        }
        #expect(meetings.map(\.dates) == expected)
        // Open all year, yet planned at an even pace: one a quarter.
        #expect(meetings.map { ($0.planned.month - 1) / 3 + 1 } == [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4])
    }

    @Test(arguments: [
        ("1.1", "2025 2025-01-01–2025-12-30"), ("1.2", "2025 2025-01-01–2025-12-30"),
        ("2.1", "2025-02+2 2025-02-01–2025-03-31"), ("2.2", "2025-04+2 2025-04-01–2025-05-30"),
        ("2.9", "2025-06 2025-06-01–2025-06-30"), ("3.3", "2025 2025-01-01–2025-12-30"),
        ("7.2", "2025-06 2025-06-01–2025-06-30"), ("1.3", "2025+3 2025-01-01–2027-12-30"),
        ("1.4", "2025+3 2025-01-01–2027-12-30"),
    ])
    func `a one-off has one window, due on its last working day`(activity: String, dates: String) throws {
        #expect(try Planning.madonaTasks.get().filter { $0.duty.activity == activity }.map(\.dates) == [dates])
    }

    @Test(arguments: ["4.1", "4.2", "6.1", "7.1", "7.3"])
    func `continuous and as-needed rows have a checkpoint every half-year`(activity: String) throws {
        let tasks = try Planning.madonaTasks.get().filter { $0.duty.activity == activity }
        #expect(tasks.allSatisfy { $0.duty.isCheckpoint })
        #expect(
            tasks.map(\.dates) == [
                "2025-H1 2025-01-01–2025-06-30", "2025-H2 2025-07-01–2025-12-30", "2026-H1 2026-01-01–2026-06-30",
                "2026-H2 2026-07-01–2026-12-30", "2027-H1 2027-01-01–2027-06-30", "2027-H2 2027-07-01–2027-12-30",
            ])
    }

    @Test func `a target is shared among the half-years until it is whole`() throws {
        let tasks = try Planning.madonaTasks.get().filter { $0.duty.activity == "2.5" }
        #expect(tasks.map(\.milestone) == [3, 6, 9, 12, 15, 19])
        #expect(tasks[0].duty.target == Duty.Target(count: 19, unit: "darbinieki darbā ar jauniešiem"))
    }

    @Test func `the rules as shipped break no golden date and bring no task on a day off of its lead`() throws {
        let findings = try Planning.madona().review(today: day("2025-01-01")).findings()
        let codes = Set(findings.map(\.diagnostic.code))
        #expect(
            codes.isDisjoint(with: [
                "golden-dates", "never-happens", "outside-period", "due-on-day-off", "overloaded-week",
            ]))
    }

    // MARK: From weekly to monthly, in the middle of the year

    private static func weeklyToMonthly() throws -> (before: Schedule, review: PlanReview, rules: Planning) {
        let rules = try Planning.madona { name, text in
            name == "secondary.yaml" ? text.replacing("when: Reizi nedēļā", with: "when: Reizi mēnesī") : text
        }
        let before = try Planning.madona().schedule()
        return (before, rules.review(issued: before, today: try day("2025-07-01")), rules)
    }

    @Test func `from weekly to monthly, the first half of the year stays byte for byte`() throws {
        let (before, review, _) = try Self.weeklyToMonthly()
        let (old, new) = (
            try #require(ScheduleText.years(of: before).first?.text),
            try #require(ScheduleText.years(of: review.current).first?.text)
        )
        func raids(_ text: String) throws -> Substring {
            let start = try #require(text.firstRange(of: "  - activity: \"5.2\"\n"))
            let week = try #require(text.firstRange(of: "      2025-W27: {"))
            let end = try #require(text[week.upperBound...].firstIndex(of: "\n"))
            return text[start.lowerBound...end]
        }
        #expect(try raids(old) == raids(new))
        #expect(try raids(old).split(separator: "\n").count { $0.contains("-W") } == 27)
        // Outside the block of 5.2 and the seal above, nothing changed at all.
        func rest(_ text: String) throws -> String {
            let parts = text.split(separator: "  - activity: ", omittingEmptySubsequences: false).dropFirst()
            return parts.filter { !$0.hasPrefix("\"5.2\"") }.joined()
        }
        #expect(try rest(old) == rest(new))
    }

    @Test func `from weekly to monthly, the weeks to come are removed and months added`() throws {
        let (before, review, _) = try Self.weeklyToMonthly()
        let changes = review.changes
        let removed = changes.filter { $0.kind == .remove }.map(\.task.id)
        let added = changes.filter { $0.kind == .add }.map(\.task.id)
        let weeks = before.tasks.filter { $0.duty.activity == "5.2" }.dropFirst(27).map(\.id)
        #expect(removed == weeks && weeks.first == "5.2@2025-W28" && weeks.count == 130)
        let months = (7...36).map { "5.2@\(2025 + ($0 - 1) / 12)-\(($0 - 1) % 12 < 9 ? "0" : "")\(($0 - 1) % 12 + 1)" }
        #expect(added == months)
        #expect(changes.count == removed.count + added.count)
    }

    @Test func `from weekly to monthly, every change names the line that causes it`() throws {
        let (_, review, rules) = try Self.weeklyToMonthly()
        let plan = try #require(review.plan)
        let causes = Set(review.changes.map { rules.line(of: $0.cause(in: plan)) })
        #expect(causes == ["rules/madona/secondary.yaml: when: Reizi mēnesī"])
    }
}
