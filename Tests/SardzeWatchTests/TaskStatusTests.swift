import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct TaskStatusTests {
    private static func task(_ opens: String, _ due: String, of activity: String = "1", after: [String] = []) throws
        -> DueTask
    {
        let duty = Duty(
            plan: "test", activity: activity, title: "", level: nil, lead: nil, responsible: [], when: "", after: after)
        let window = try #require(Window("\(opens)/\(due)"))
        return DueTask(duty: duty, slot: Slot(window), opens: window.first, planned: window.first, due: window.last)
    }

    @Test(arguments: [
        ("2025-02-28", TaskStatus.upcoming), ("2025-03-01", .open), ("2025-03-23", .open), ("2025-03-24", .dueSoon),
        ("2025-03-31", .dueSoon), ("2025-04-01", .overdue), ("2099-01-01", .overdue),
    ])
    func `a task is overdue the day after it is due, and due soon from a week before`(today: String, status: TaskStatus)
        throws
    {
        let task = try Self.task("2025-03-01", "2025-03-31")
        #expect(TaskStatus(of: task, on: try day(today), closing: nil, isFree: true) == status)
        #expect(TaskStatus(of: task, on: try day(today), closing: .done(on: task.due), isFree: false) == .done)
    }

    @Test(arguments: [
        ("2025-02-28", TaskStatus.upcoming), ("2025-03-01", .blocked), ("2025-03-31", .blocked),
        ("2025-04-01", .overdue),
    ])
    func `a task that waits is blocked while it is open`(today: String, status: TaskStatus) throws {
        let task = try Self.task("2025-03-01", "2025-03-31")
        #expect(TaskStatus(of: task, on: try day(today), closing: nil, isFree: false) == status)
    }

    @Test func `a short task opens due soon`() throws {
        let task = try Self.task("2025-03-03", "2025-03-05")
        #expect(TaskStatus(of: task, on: try day("2025-03-03"), closing: nil, isFree: true) == .dueSoon)
    }

    @Test func `a task waits until every task before it is done`() throws {
        let first = try Self.task("2025-01-01", "2025-12-31", of: "1.1")
        let second = try Self.task("2025-02-01", "2025-12-31", of: "1.1")
        let waiting = try Self.task("2025-01-01", "2025-12-31", of: "1.2", after: ["1.1"])
        let schedule = Schedule(plan: "test", tasks: [first, second, waiting])
        let today = try day("2025-03-01")
        #expect(StatusBoard(schedule.tasks, on: today)[waiting] == .blocked)
        #expect(StatusBoard(schedule.tasks, on: today, record: .done(first.id))[waiting] == .blocked)
        let board = StatusBoard(schedule.tasks, on: today, record: .done(first.id, second.id))
        #expect(board[waiting] == .open && board[first] == .done)
    }

    @Test func `an activity without tasks blocks nothing`() throws {
        let waiting = try Self.task("2025-01-01", "2025-12-31", of: "1.2", after: ["1.1"])
        #expect(StatusBoard([waiting], on: try day("2025-03-01"))[waiting] == .open)
    }

    @Test func `handing out the Madona material waits for its making`() throws {
        let schedule = try Planning.madona().schedule()
        let giving = try #require(schedule.tasks.first { $0.id == "2.2@2025-04+2" })
        let today = try day("2025-04-10")
        #expect(StatusBoard(schedule.tasks, on: today)[giving] == .blocked)
        #expect(StatusBoard(schedule.tasks, on: today, record: .done("2.1@2025-02+2"))[giving] == .open)
    }
}

extension Record {
    /// The record of a plan some of whose tasks were done in time.
    static func done(_ tasks: String...) -> Record {
        var record = Record()
        for task in tasks { record.take(.done(task: task, Fact.Doing(on: .earliest))) }
        return record
    }
}
