public import SardzeWords

/// What beginning a plan wrote, and what to do next.
public enum StarterReport {
    /// - Parameter files: relative to the workspace.
    public static func write(_ plan: String, _ files: [String], in language: Language, to output: inout Output) throws {
        try output.write(
            Wording("the plan `\(plan)` is written:", lv: "plāns `\(plan)` ir uzrakstīts:")[language] + "\n")
        for file in files { try output.write("  \(file)\n") }
        let steps = [
            ("sardze check --plan \(plan)", Wording("what is still to be done", lv: "kas vēl darāms")),
            ("sardze test --plan \(plan)", Wording("whether the golden dates hold", lv: "vai kontroldatumi atbilst")),
            (
                "sardze preview --plan \(plan)",
                Wording("which tasks the rules make", lv: "kādus uzdevumus dod noteikumi")
            ),
            ("sardze generate --plan \(plan)", Wording("write the schedule", lv: "uzraksta grafiku")),
        ]
        try output.write(
            "\n"
                + Wording(
                    "read the files from the top, put your own in place of the examples, and look now and then:",
                    lv: "izlasiet failus no sākuma, piemēru vietā ierakstiet savējos un pa laikam pārbaudiet:")[
                    language]
                + "\n")
        let width = steps.map(\.0.count).max() ?? 0
        for (command, words) in steps {
            try output.write("  \(command.padded(to: width))   \(words[language])\n")
        }
    }

    public static func writeJSON(_ plan: String, _ files: [String], to output: inout Output) throws {
        let object = JSONText.object([
            ("version", "1"), ("plan", JSONText.quoted(plan)), ("written", JSONText.list(files)),
        ])
        try output.write(object + "\n")
    }
}
