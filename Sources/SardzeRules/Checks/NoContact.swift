import SardzeText
import SardzeWords

extension Check {
    /// A body that cannot be written to is never told.
    static let noContact = Check("no-contact") { plan in
        let used = Set(plan.activities.flatMap(\.responsible).map(\.value))
        return plan.bodies.compactMap { body in
            guard used.contains(body.id.value), body.email == nil, !body.officers.contains(where: { $0.email != nil })
            else { return nil }
            return Diagnostic(
                "no-contact", .warning, body.id.span,
                Wording(
                    "`\(body.id.value)` has duties and no e-mail address",
                    lv: "iestādei `\(body.id.value)` ir pienākumi, bet nav e-pasta adreses"),
                help: Wording(
                    "add `email:` so that it can be told", lv: "pievienojiet `email:`, lai tai varētu paziņot"),
                body: body.id.value)
        }
    }
}
