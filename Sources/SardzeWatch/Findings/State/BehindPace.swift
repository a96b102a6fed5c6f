import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// At this pace it will not be reached; there is still time to change that.
    static let behindPace = StateCheck("behind-pace") { context in
        guard context.board.isAnythingBehind else { return [] }
        var found = FindingList("behind-pace")
        for task in context.tasks {
            guard let shortfall = context.board.shortfall(of: task) else { continue }
            found.append(at: context.place(of: task)) { finding(shortfall, task, context) }
        }
        return found.all
    }

    private static func finding(_ shortfall: Shortfall, _ task: DueTask, _ context: Context) -> Finding {
        switch shortfall {
        case .target(let reached, let expected, let target):
            context.finding(
                "behind-pace", .warning, task,
                Wording(
                    "`\(task.duty.activity)` is behind: \(reached) of \(target.words) reached, "
                        + "where \(expected) \(expectation(expected).en) to be by now",
                    lv: "`\(task.duty.activity)` atpaliek: sasniegts \(target.reaching(reached).lv), "
                        + "bet līdz šim bija jāsasniedz \(expected)"),
                help: Wording(
                    "report what was reached: `sardze progress \(task.id) --count …`; else ask \(task.duty.lead ?? "…")",
                    lv: "norādiet sasniegto: `sardze progress \(task.id) --count …`; ja tā nav, jautājiet: "
                        + (task.duty.lead ?? "…")),
                data: [
                    "reached": .number(reached), "expected": .number(expected), "target": .number(target.count),
                    "title": .text(task.duty.title),
                ])
        case .floor(let closed, let expected, let count):
            context.finding(
                "behind-pace", .warning, task,
                Wording(
                    "`\(task.duty.activity)` is behind an even pace: \(closed) of \(count) done by \(context.today), "
                        + "where \(expected) \(expectation(expected).en) planned",
                    lv: "`\(task.duty.activity)` atpaliek no vienmērīga tempa: līdz \(context.today) paveikts "
                        + "\(closed) no \(count), bet bija \(expectation(expected).lv) \(expected)"),
                help: Wording(
                    "all of them are due \(task.due); do the next, then `sardze done \(task.id)`",
                    lv: "visiem termiņš ir \(task.due); paveiciet nākamo, pēc tam `sardze done \(task.id)`"),
                data: [
                    "done": .number(closed), "expected": .number(expected), "count": .number(count),
                    "title": .text(task.duty.title),
                ])
        }
    }

    /// What is said of so many that were to be: "1 was", "3 were".
    private static func expectation(_ count: Int) -> Wording {
        agreeing(count, one: Wording("was", lv: "plānots"), many: Wording("were", lv: "plānoti"))
    }
}
