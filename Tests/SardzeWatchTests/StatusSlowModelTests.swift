import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// The status of a task after every sequence of up to six events, against a slow reading of the same.
struct StatusSlowModelTests {
    private let task: DueTask

    init() throws {
        let duty = Duty(
            plan: "test", activity: "1.1", title: "", level: nil, lead: "SD", responsible: ["SD"], when: "",
            after: ["0"])
        let window = try #require(Window("2025-03-01/2025-03-31"))
        task = DueTask(duty: duty, slot: Slot(window), opens: window.first, planned: window.first, due: window.last)
    }

    private func fact(_ step: SlowStatus.Step) -> Fact {
        switch step {
        case .doneInTime: .done(task: task.id, Fact.Doing(on: task.due, count: 10))
        case .doneLate: .done(task: task.id, Fact.Doing(on: task.due.adding(days: 1), count: 10))
        case .reopened: .reopened(task: task.id, reason: nil)
        case .waived: .waived(task: task.id, reason: "x")
        case .cancelled: .cancelled(task: task.id, reason: "x")
        case .progress: .progress(task: task.id, Fact.Doing(on: task.opens, count: 1))
        case .assigned: .assigned(task: task.id, body: "BT", officer: nil, reason: nil)
        }
    }

    @Test func `the status after every sequence of events is that of the slow reading`() throws {
        let days = try ["2025-02-28", "2025-03-01", "2025-03-24", "2025-04-01"].map { try day($0) }
        var wrong: [String] = []
        var count = 0
        for steps in Self.sequences(upTo: 6) {
            count += 1
            var record = Record()
            for step in steps { record.take(fact(step)) }
            let slow = SlowStatus(steps)
            let found = record[task] ?? TaskRecord()
            for (today, isFree) in zip(days, [true, false, true, false]) {
                let status = TaskStatus(of: task, on: today, closing: found.closing, isFree: isFree)
                let word = slow.word(opens: task.opens, due: task.due, on: today, isFree: isFree)
                if status.rawValue != word { wrong.append("\(steps) on \(today): \(status) where \(word) is right") }
            }
            let isDone = slow.closing == .doneInTime || slow.closing == .doneLate
            if found.reached != slow.count(.progress) + (isDone ? 10 : 0) { wrong.append("\(steps): \(found.reached)") }
            if (found.assignment != nil) != (slow.count(.assigned) > 0) { wrong.append("\(steps): assignment") }
        }
        #expect(count == 1 + 7 + 49 + 343 + 2_401 + 16_807 + 117_649)
        #expect(wrong.prefix(5) == [])
    }

    /// Every list of steps up to a length, the empty one first.
    private static func sequences(upTo length: Int) -> some Sequence<[SlowStatus.Step]> {
        let steps = SlowStatus.Step.allCases
        return (0...length).lazy.flatMap { length in
            (0..<(0..<length).reduce(1) { count, _ in count * steps.count }).lazy.map { number in
                var rest = number
                return (0..<length).map { _ in
                    defer { rest /= steps.count }
                    return steps[rest % steps.count]
                }
            }
        }
    }
}
