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
                            Wording(
                                "`\(activity.id.value)` in \(golden.year.value): \(message.en)",
                                lv: "`\(activity.id.value)` \(golden.year.value). gadā: \(message.lv)"),
                            help: Wording(
                                "correct the rule, or the test if the change is meant",
                                lv: "izlabojiet noteikumu; ja maiņa ir apzināta, izlabojiet to, kas gaidīts"),
                            related: activity.when.map { [Label($0.span, Wording("the rule", lv: "noteikums"))] } ?? []),
                        body: context.plan.lead(of: activity))
                }
            }
        }
    }

    private static func differences(
        _ golden: Activity.GoldenDates, _ tasks: [DueTask]
    ) -> [(span: Span, message: Wording)] {
        var differences: [(Span, Wording)] = []
        if let count = golden.count, count.value != tasks.count {
            differences.append((count.span, wrongCount(expected: count.value, made: tasks.count)))
        }
        let first = Wording("first", lv: "pirmais")
        let last = Wording("last", lv: "pēdējais")
        for (expected, actual, place) in [(golden.first, tasks.first, first), (golden.last, tasks.last, last)] {
            guard let expected, expected.value != actual?.slot else { continue }
            let made =
                actual.map { Wording("it is \($0.slot)", lv: "bet ir \($0.slot)") }
                ?? Wording("there is none", lv: "bet tāda nav")
            differences.append(
                (
                    expected.span,
                    Wording(
                        "\(expected.value) is expected as the \(place.en) task, \(made.en)",
                        lv: "kā \(place.lv) uzdevums gaidīts \(expected.value), \(made.lv)")
                ))
        }
        return differences
    }

    private static func wrongCount(expected: Int, made: Int) -> Wording {
        let are = agreeing(
            expected, one: Wording("is expected", lv: "gaidīts"), many: Wording("are expected", lv: "gaidīti"))
        return Wording(
            "\(counted(expected, .task).en) \(are.en), the rule makes \(made)",
            lv: "\(are.lv) \(counted(expected, .task).lv), noteikums dod \(made)")
    }
}
