import SardzeText
import SardzeWords

extension Check {
    /// Mail to a reserved domain reaches nobody.
    ///
    /// - Source: RFC 2606, sections 2 and 3; RFC 6761.
    static let contactPlaceholder = Check("contact-placeholder") { plan in
        plan.bodies.flatMap { body in
            ([body.email] + body.officers.map(\.email)).compactMap(\.self).filter { isReserved($0.value) }.map {
                email in
                Diagnostic(
                    "contact-placeholder", .note, email.span,
                    Wording(
                        "mail to `\(shortened(email.value))` reaches nobody",
                        lv: "e-pasts uz `\(shortened(email.value))` nevienu nesasniedz"),
                    help: Wording(
                        "replace this placeholder with the body's real address",
                        lv: "aizstājiet šo paraugu ar īsto iestādes adresi"), body: body.id.value)
            }
        }
    }

    private static func isReserved(_ email: String) -> Bool {
        let labels = email.lowercased().split(separator: "@").last?.split(separator: ".").map(String.init) ?? []
        let isExample = labels.suffix(2).first == "example" && ["com", "net", "org"].contains(labels.last)
        return isExample || ["example", "invalid", "test", "localhost"].contains(labels.last)
    }
}
