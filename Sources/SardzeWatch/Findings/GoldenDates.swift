import SardzeRules
import SardzeText
import SardzeWords

extension ScheduleCheck {
    /// Golden dates beside a rule say what a year must hold; an edit that breaks them was not meant.
    static let goldenDates = ScheduleCheck("golden-dates") { context in
        GoldenRun(context.plan, context.tasks).tests.flatMap { test in
            test.differences.map { difference in
                Finding(
                    Diagnostic(
                        "golden-dates", .error, difference.span,
                        Wording("`\(test.activity)` in \(test.year): ", lv: "`\(test.activity)` \(test.year). gadā: ")
                            + difference.message,
                        help: Wording(
                            "correct the rule, or the test if the change is meant",
                            lv: "izlabojiet noteikumu; ja maiņa ir apzināta, izlabojiet to, kas gaidīts"),
                        related: test.rule.map { [Label($0, Wording("the rule", lv: "noteikums"))] } ?? []),
                    body: test.lead)
            }
        }
    }
}
