import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// Golden dates beside a rule say what a year must hold; an edit that breaks them was not meant.
    static let goldenDates = ScheduleCheck("golden-dates") { context in
        // A time that was not understood has its finding; that it makes no tasks says nothing more.
        context.plan.activities.filter { $0.when != nil }.flatMap { activity in
            activity.tests.flatMap { golden in
                differences(
                    golden, (context.tasks[activity.id.value] ?? []).filter { $0.slot.year == golden.year.value }
                )
                .map { span, message in
                    Finding(
                        Diagnostic(
                            "golden-dates", .error, span,
                            "`\(activity.id.value)` in \(golden.year.value): \(message)",
                            help: "correct the rule, or the test if the change is meant",
                            related: activity.when.map { [Label($0.span, "the rule")] } ?? []),
                        body: context.plan.lead(of: activity))
                }
            }
        }
    }

    private static func differences(
        _ golden: Activity.GoldenDates, _ tasks: [DueTask]
    ) -> [(span: Span, message: String)] {
        var differences: [(Span, String)] = []
        if let count = golden.count, count.value != tasks.count {
            differences.append((count.span, "\(count.value) tasks are expected, the rule makes \(tasks.count)"))
        }
        for (expected, actual, place) in [(golden.first, tasks.first, "first"), (golden.last, tasks.last, "last")] {
            guard let expected, expected.value != actual?.slot else { continue }
            let made = actual.map { "it is \($0.slot)" } ?? "there is none"
            differences.append((expected.span, "\(expected.value) is expected as the \(place) task, \(made)"))
        }
        return differences
    }
}
