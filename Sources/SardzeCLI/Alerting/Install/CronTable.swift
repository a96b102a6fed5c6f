import SardzeWords

/// Lines for `crontab -e`.
///
/// - Source: crontab(5): a `%` ends the command unless a backslash stands before it, in quotes too.
struct CronTable {
    private let installation: Installation

    init(_ installation: Installation) { self.installation = installation }

    func text(in language: Language) -> String {
        let user = installation.user ?? "root"
        var lines = [
            Wording(
                "# Alerts of Sardze, every 15 minutes. Put these lines in with `crontab -e`, as \(user).",
                lv: "# Sardzes paziņojumi ik pēc 15 minūtēm. Ievietojiet šīs rindas ar `crontab -e` kā \(user)."),
            Wording(
                "# Nothing is printed unless something went wrong; cron mails that to MAILTO: name whoever looks after the machine.",
                lv:
                    "# Ja viss ir kārtībā, nekas netiek drukāts; pārējo cron sūta uz MAILTO: norādiet datora uzturētāju."
            ),
        ]
        if installation.needsPasswordFile {
            lines.append(
                Wording(
                    "# The password does not belong here: write `password file:` into sardze.yaml, for cron hands no SARDZE_MAIL_PASSWORD on.",
                    lv:
                        "# Parolei te nav vietas: ierakstiet sardze.yaml atslēgu `password file:`, jo cron nenodod SARDZE_MAIL_PASSWORD."
                ))
        }
        lines.append(Wording(same: "MAILTO=\(user)"))
        lines.append(Wording(same: command))
        return lines.map { $0[language] + "\n" }.joined()
    }

    private var command: String {
        let words = [installation.program, "alert", "--quiet", "--workspace", installation.workspace]
        return "*/15 * * * * " + words.map(Self.quoted).joined(separator: " ").replacing("%", with: "\\%")
    }

    /// A word as a shell reads it.
    static func quoted(_ word: String) -> String {
        let plain = word.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789/._-+@:=,".unicodeScalars.contains($0)
        }
        return plain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }
}
