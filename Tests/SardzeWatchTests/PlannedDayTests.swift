import SardzeRules
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct PlannedDayTests {
    @Test(arguments: 301...304 as ClosedRange<UInt64>)
    func `a planned day lies in the window, on a working day of the lead whenever there is one`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<8 {
            let sketch = PlanSketch(using: &random)
            try Self.expectWorkable(Planning(sketch), "seed \(seed), round \(round)\n\(sketch.text)")
        }
    }

    @Test func `planned days of the Madona plan lie on working days of the lead`() throws {
        try Self.expectWorkable(try Planning.madona(), "madona")
    }

    private static func expectWorkable(_ planning: Planning, _ comment: String) throws {
        let expansion = Expansion(try planning.plan())
        for task in try expansion.schedule().tasks {
            let calendar = expansion.calendars[task.duty.lead]
            #expect(task.opens <= task.planned && task.planned <= task.due, "\(task.id), \(comment)")
            if calendar.workingDayCount(in: task.window) > 0 {
                #expect(calendar.isWorkingDay(task.planned), "\(task.id) on \(task.planned), \(comment)")
            }
        }
    }

    @Test(arguments: 311...314 as ClosedRange<UInt64>)
    func `edits of other activities do not move it`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<6 {
            let sketch = PlanSketch(using: &random)
            var edited = sketch
            let kept = edited.activities[0].id
            edited.activities.removeSubrange(2..<5)
            edited.activities[1].when = edited.activity("1.2", &random).when
            edited.activities[1].responsible = edited.activities[0].responsible
            for number in 20..<24 {
                var new = edited.activity("1.\(number)", &random)
                new.responsible = edited.activities[0].responsible
                edited.activities.insert(new, at: 0)
            }
            let (before, after) = (try Planning(sketch).tasks(of: kept), try Planning(edited).tasks(of: kept))
            #expect(before == after, "seed \(seed), round \(round)\n\(sketch.text)")
        }
    }

    /// A quarter has 13 weeks: 13 activities could have one each, 26 two each. The bounds are what is reached.
    @Test(arguments: [(13, 2), (26, 4)])
    func `no week gets much more than its share of quarterly tasks`(count: Int, most: Int) throws {
        for goal in 1...9 {
            var sketch = PlanSketch(period: try #require(Window("2025-01-01/2027-12-31")))
            sketch.country = "LV"
            sketch.bodies = [PlanSketch.Body(id: "SD")]
            sketch.activities = (1...count).map {
                PlanSketch.Activity("\(goal).\($0)", "Darbs", [("every", ["quarter"])], ["SD"])
            }
            let weeks = Dictionary(grouping: try Planning(sketch).schedule().tasks) { $0.planned.isoWeekLabel }
            let worst = weeks.max { $0.value.count < $1.value.count }
            #expect((worst?.value.count ?? 0) <= most, "goal \(goal): \(worst?.key ?? "")")
            #expect(weeks.count >= 120, "goal \(goal): of 156 weeks few are left empty")
        }
    }

    @Test func `no week of a body of the Madona plan has more planned tasks than working days`() throws {
        let expansion = Expansion(try Planning.madona().plan())
        let weeks = Dictionary(grouping: try expansion.schedule().tasks) {
            "\($0.duty.lead ?? "") \($0.planned.isoWeekLabel)"
        }
        for (week, tasks) in weeks {
            let calendar = expansion.calendars[tasks[0].duty.lead]
            let monday = tasks[0].planned.adding(days: -tasks[0].planned.weekday.index)
            let days = calendar.workingDayCount(in: try #require(Window(monday, monday.adding(days: 6))))
            #expect(tasks.count <= days, "\(week): \(tasks.map(\.id))")
        }
    }

    @Test func `a share without a working day borrows the nearest of the window`() throws {
        let expansion = Expansion(
            try Planning.one(when: "{at least: 365, per: year}", period: "2025-01-01/2025-12-31").plan())
        let tasks = try expansion.schedule().tasks
        #expect(tasks.count == 365)
        // 2025-01-01 is a Wednesday; without a country it is worked. The 4th is a Saturday.
        #expect(tasks[0].planned == (try day("2025-01-01")))
        #expect(tasks[3].planned == (try day("2025-01-03")))
        #expect(tasks.allSatisfy { expansion.calendars[nil].isWorkingDay($0.planned) })
    }

    @Test func `a window of days off is planned on its last day`() throws {
        let tasks = try Planning.one(when: "{window: 2025-01-04/2025-01-05}").schedule().tasks
        #expect(tasks.map(\.planned) == [try day("2025-01-05")])
    }
}

extension CivilDate {
    /// `2025-W07`
    fileprivate var isoWeekLabel: String {
        Slot(Window(adding(days: -weekday.index), adding(days: 6 - weekday.index)) ?? Window(day: self)).description
    }
}
