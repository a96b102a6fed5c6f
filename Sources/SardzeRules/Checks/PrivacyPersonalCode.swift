import SardzeText
import SardzeWords

extension Check {
    /// A personal code opens every register; rules are read by many and kept for ever.
    static let privacyPersonalCode = Check.privacy("privacy-personal-code", .personalCode) { span, isCertain in
        Diagnostic(
            "privacy-personal-code", isCertain ? .error : .warning, span,
            isCertain
                ? Wording("a personal code stands here", lv: "šeit ierakstīts personas kods")
                : Wording("this has the shape of a personal code", lv: "šis skaitlis izskatās pēc personas koda"),
            help: Wording(
                "take it out, here and wherever this file was copied to; a case is named by its reference only",
                lv: "izņemiet to gan šeit, gan visās šī faila kopijās; lietu apzīmē tikai ar tās atsauci"))
    }
}
