import SardzeText
import SardzeWords

extension Check {
    /// A number in running text is called long after its owner has left, and nobody finds it to change it.
    static let privacyPhone = Check.privacy("privacy-phone", .phone) { span, _ in
        Diagnostic(
            "privacy-phone", .warning, span,
            Wording("a telephone number stands in running text", lv: "tekstā ierakstīts tālruņa numurs"),
            help: Wording(
                "an office's number belongs under `phone:` of its body or resource; a person's number nowhere",
                lv: "iestādes numura vieta ir pie iestādes vai resursa ar atslēgu `phone:`; personas numuram vietas nav"
            ))
    }
}
