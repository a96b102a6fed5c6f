public import SardzeWords

/// The letter that tries out whether mail arrives.
public struct TrialLetter: Sendable {
    public let subject: String
    public let text: String
    public let html: String

    public init(in language: Language) {
        subject = Wording("Sardze: a trial letter", lv: "Sardze: izmēģinājuma vēstule")[language]
        let lines = [
            Wording("Hello,", lv: "Labdien!"),
            Wording(
                "This letter tries out whether the reminders of Sardze reach you. There is nothing to do.",
                lv: "Šī vēstule pārbauda, vai Jūs saņemsiet Sardzes atgādinājumus. Nekas nav jādara."),
            Wording(
                "Letters to come will look like this one: āčēģīķļņšūž.",
                lv: "Turpmākās vēstules izskatīsies tāpat: āčēģīķļņšūž."),
        ].map { $0[language] }
        text = lines.joined(separator: "\n\n") + "\n"
        html = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(subject)</title></head>
            <body style="font-family: sans-serif">
            \(lines.map { "<p>\($0)</p>" }.joined(separator: "\n"))
            </body></html>

            """
    }
}
