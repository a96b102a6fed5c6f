public import SardzeWatch
import SardzeWords

/// Letters as they would be sent, for programs.
///
/// `{"version":1,"letters":[{"letter","plan","body","officer","address","language","urgent":bool,"alerts":n,"subject","text"}]}`:
/// `letter` is the first half of the Message-ID; `officer` is null where the mailbox is the body's own.
public enum LettersJSON {
    public static func write(_ letters: [Letter], to output: inout Output) throws {
        let list = letters.map(object).joined(separator: ",\n")
        try output.write("{\"version\":1,\"letters\":[\n\(list)\n]}\n")
    }

    static func object(_ letter: Letter) -> String {
        JSONText.object([
            ("letter", JSONText.quoted(letter.id.digits)), ("plan", JSONText.quoted(letter.plan)),
            ("body", JSONText.quoted(letter.body)), ("officer", JSONText.quoted(letter.officer)),
            ("address", JSONText.quoted(letter.address)), ("language", JSONText.quoted(letter.language.rawValue)),
            ("urgent", letter.isUrgent ? "true" : "false"), ("alerts", String(letter.count)),
            ("subject", JSONText.quoted(letter.subject)), ("text", JSONText.quoted(letter.text)),
        ])
    }
}
