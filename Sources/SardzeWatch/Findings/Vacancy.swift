import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// An office whose holder has left answers no mail.
    static let vacancy = ScheduleCheck("vacancy") { context in
        context.plan.bodies.flatMap { body in
            body.officers.compactMap { officer in
                guard let until = officer.until, until.value < context.today else { return nil }
                let role = officer.role?.value ?? "an officer"
                return Finding(
                    Diagnostic(
                        "vacancy", .warning, until.span,
                        "the term of `\(role)` of `\(body.id.value)` ended on \(until.value)",
                        help: body.deputy.map { "name the successor; \($0.value) stands in meanwhile" }
                            ?? "name the successor, or a deputy who stands in"),
                    body: body.id.value)
            }
        }
    }
}
