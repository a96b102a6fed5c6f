import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// DESIGN §6: "the past does not change".
struct RenewalPropertyTests {
    @Test(arguments: 201...205 as ClosedRange<UInt64>)
    func `no edit of rules ever loses an overdue or open task, and what has not opened follows the rules`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        var sketch = PlanSketch(using: &random)
        var issued = try Planning(sketch).schedule()
        var today = sketch.period.first.adding(days: .random(in: -60...60, using: &random))
        for step in 0..<8 {
            let edit = sketch.editAtRandom(&random)
            let comment = "seed \(seed), step \(step), today \(today), \(edit)"
            let review = Planning(sketch).review(issued: issued, today: today)
            #expect(review.obstacles.isEmpty && review.issued.diagnostics.isEmpty, "\(comment)\n\(sketch.text)")
            #expect(review.issued.schedule == issued, "\(comment)")
            let current = review.current
            if !issued.tasks.isEmpty {
                Self.expectKept(issued, expanded: review.expanded, current, today, comment)
            }
            #expect(Set(current.tasks.map(\.id)).count == current.tasks.count, "\(comment)")
            // Generating twice is generating once.
            #expect(review.expanded.renewed(from: current, on: today) == current, "\(comment)")
            issued = current
            today = today.adding(days: .random(in: 0...120, using: &random))
        }
    }

    private static func expectKept(
        _ issued: Schedule, expanded: Schedule, _ current: Schedule, _ today: CivilDate, _ comment: String
    ) {
        let now = Dictionary(uniqueKeysWithValues: current.tasks.map { ($0.id, $0) })
        let asked = Dictionary(uniqueKeysWithValues: expanded.tasks.map { ($0.id, $0) })
        let before = Set(issued.tasks.map(\.id))
        let opened = issued.tasks.filter { $0.opens <= today }
        for task in opened { #expect(now[task.id] == task, "lost or changed: \(task.id), \(comment)") }
        let frozen = Set(opened.map(\.id))
        for task in expanded.tasks where !frozen.contains(task.id) {
            let isAsked = task.opens > today || task.due >= today || before.contains(task.id)
            #expect(now[task.id] == (isAsked ? task : nil), "not as the rules say: \(task.id), \(comment)")
        }
        for task in current.tasks where !frozen.contains(task.id) {
            #expect(asked[task.id] == task, "nobody asked for it: \(task.id), \(comment)")
        }
    }

    @Test(arguments: 221...222 as ClosedRange<UInt64>)
    func `no edit of the Madona rules ever loses an overdue or open task`(seed: UInt64) throws {
        let phrases = [
            "reizi mēnesī", "reizi nedēļā", "reizi gadā", "visu periodu", "2026.g. marts", "divas reizes mēnesī",
        ]
        var random = SeededGenerator(seed: seed)
        let issued = try Planning.madona().schedule()
        for _ in 0..<4 {
            let phrase = phrases.randomElement(using: &random) ?? ""
            let deletes = Int.random(in: 0..<3, using: &random) == 0
            let planning = try Planning.madona { name, text in
                if name == "tertiary.yaml", deletes { return "" }
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                    guard line.hasPrefix("    when: "), Int.random(in: 0..<4, using: &random) == 0 else {
                        return String(line)
                    }
                    return "    when: \(phrase)"
                }
                return lines.joined(separator: "\n")
            }
            let today = try day("2025-01-01").adding(days: .random(in: 0...1200, using: &random))
            let review = planning.review(issued: issued, today: today)
            Self.expectKept(
                issued, expanded: review.expanded, review.current, today, "seed \(seed), today \(today), \(phrase)")
            #expect(review.expanded.renewed(from: review.current, on: today) == review.current)
        }
    }
}

extension PlanSketch {
    /// Changes one thing a coordinator may change.
    ///
    /// - Returns: what was done.
    mutating func editAtRandom(_ random: inout SeededGenerator) -> String {
        let place = Int.random(in: activities.indices, using: &random)
        let id = activities[place].id
        switch Int.random(in: 0..<8, using: &random) {
        case 0 where activities.count > 1:
            activities.remove(at: place)
            return "deleted \(id)"
        case 1, 2:
            activities[place].when = activity(id, &random).when
            return "changed when of \(id)"
        case 3:
            let body = Int.random(in: bodies.indices, using: &random)
            bodies[body].works = ["MO..FR", "every day", "SA,SU", "TU..SA"].randomElement(using: &random)
            return "changed the week of \(bodies[body].id)"
        case 4:
            let first = period.first.adding(days: .random(in: -40...40, using: &random))
            period =
                Window(first, max(first, period.last.adding(days: .random(in: -100...200, using: &random)))) ?? period
            return "changed the period to \(period)"
        case 5:
            activities[place].title += "!"
            activities[place].responsible = [["IN"], ["VP", "SD"]].randomElement(using: &random) ?? []
            return "changed the words of \(id)"
        case 6:
            let number = Int.random(in: 9...999, using: &random)
            if !activities.contains(where: { $0.id == "2.\(number)" }) {
                activities.append(activity("2.\(number)", &random))
            }
            return "added 2.\(number)"
        default: return "nothing"
        }
    }
}
