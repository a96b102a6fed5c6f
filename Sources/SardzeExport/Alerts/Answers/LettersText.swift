import SardzeText
public import SardzeWatch
public import SardzeWords

/// Letters as they would be sent, for people: `sardze alert --dry-run`.
public struct LettersText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    /// Each letter whole, under to whom it goes and its subject.
    public func write(_ letters: [Letter], to output: inout Output) throws {
        for (index, letter) in letters.enumerated() {
            if index > 0 { try output.write("\n") }
            let office = letter.officer.map { ", \($0)" } ?? ""
            let to = "\(letter.address)  (\(letter.plan)/\(letter.body)\(office))".onOneLine
            try output.write("\(ink(Wording("to:      ", lv: "kam:     ")[language], .dim))\(ink(to, .cyan))\n")
            try output.write(
                "\(ink(Wording("subject: ", lv: "temats:  ")[language], .dim))\(ink(letter.subject.onOneLine, .bold))\n\n"
            )
            for line in letter.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                try output.write(line.isEmpty ? "\n" : "  \(String(line).onOneLine)\n")
            }
        }
    }
}
