import SardzeText
import SardzeWords

extension Check {
    /// An address in running text is not written to by Sardze and is mostly somebody's own.
    static let privacyEmail = Check.privacy("privacy-email", .email) { span, _ in
        Diagnostic(
            "privacy-email", .warning, span,
            Wording("an e-mail address stands in running text", lv: "tekstā ierakstīta e-pasta adrese"),
            help: Wording(
                "an office's address belongs under `email:` of its body or officer; a person's own address nowhere",
                lv: "iestādes adreses vieta ir pie iestādes vai amatpersonas ar atslēgu `email:`; "
                    + "personas paša adresei vietas nav"))
    }
}
