import SardzeText
import SardzeWords

extension Check {
    /// Rules name offices: a person leaves, and the rule is left with a name that nobody answers to.
    static let privacyName = Check("privacy-name") { plan in
        let named = Check.privacy("privacy-name", .name) { span, _ in diagnose(span) }.run(plan)
        // An officer who is called by one given name is a person too.
        let roles = plan.bodies.flatMap { body in
            body.officers.compactMap(\.role).filter { PersonalData.isGivenName($0.value) }.map { role in
                var diagnostic = diagnose(role.span)
                diagnostic.body = body.id.value
                return diagnostic
            }
        }
        return named + roles
    }

    private static func diagnose(_ span: Span) -> Diagnostic {
        Diagnostic(
            "privacy-name", .warning, span,
            Wording("this reads as a person's name", lv: "tas izskatās pēc personas vārda"),
            help: Wording(
                "write the office instead: `vadītājs`, `sociālais pedagogs`; if it is no person, word it otherwise",
                lv: "rakstiet amatu: `vadītājs`, `sociālais pedagogs`; ja tā nav persona, izsakiet to citādi"))
    }
}
