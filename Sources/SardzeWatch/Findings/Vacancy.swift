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
                return Finding(
                    Diagnostic(
                        "vacancy", .warning, until.span,
                        ended(officer.role?.value, of: body.id.value, on: until.value),
                        help: successor(deputy: body.deputy?.value)),
                    body: body.id.value)
            }
        }
    }

    private static func ended(_ role: String?, of body: String, on day: CivilDate) -> Wording {
        guard let role else {
            return Wording(
                "the term of an officer of `\(body)` ended on \(day)",
                lv: "iestādes `\(body)` amatpersonas pilnvaras beidzās \(day)")
        }
        return Wording(
            "the term of `\(role)` of `\(body)` ended on \(day)",
            lv: "amata `\(role)` pilnvaras iestādē `\(body)` beidzās \(day)")
    }

    private static func successor(deputy: String?) -> Wording {
        guard let deputy else {
            return Wording(
                "name the successor, or a deputy who stands in",
                lv: "norādiet pēcteci vai aizvietotāju")
        }
        return Wording(
            "name the successor; \(deputy) stands in meanwhile", lv: "norādiet pēcteci; pa to laiku aizvieto \(deputy)")
    }
}
