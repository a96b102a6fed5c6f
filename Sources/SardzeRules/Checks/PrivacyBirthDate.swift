import SardzeText
import SardzeWords

extension Check {
    /// In a small municipality a day of birth is a name.
    static let privacyBirthDate = Check.privacy("privacy-birth-date", .birthDate) { span, _ in
        Diagnostic(
            "privacy-birth-date", .warning, span,
            Wording("a date of birth stands here", lv: "šeit ierakstīts dzimšanas datums"),
            help: Wording(
                "take it out; where age matters, write an age group: 11–14 years",
                lv: "izņemiet to; ja svarīgs vecums, rakstiet vecuma grupu: 11–14 gadi"))
    }
}
