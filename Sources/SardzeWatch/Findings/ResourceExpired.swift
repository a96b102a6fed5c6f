import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// Help that has ended sends a person in need to a line nobody answers.
    static let resourceExpired = ScheduleCheck("resource-expired") { context in
        context.plan.resources.compactMap { resource in
            guard let until = resource.until, until.value < context.today else { return nil }
            return Finding(
                Diagnostic(
                    "resource-expired", .warning, until.span,
                    Wording(
                        "`\(resource.id.value)` could be counted on until \(until.value) only",
                        lv: "uz `\(resource.id.value)` varēja paļauties tikai līdz \(until.value)"),
                    help: Wording(
                        "ask whether it goes on and move `until`, or remove it and name other help",
                        lv:
                            "noskaidrojiet, vai tas turpinās, un pārceliet `until`, vai izņemiet to un norādiet citu palīdzību"
                    )),
                body: resource.owner?.value, data: ["until": .text(until.value.description)])
        }
    }
}
