import SardzeText
import SardzeWords

/// Why a line of a batch has no other answer.
struct BatchFault: Error {
    /// Stable, kebab-case; of what a text says the code that `check` has for it.
    var code: String
    var message: Wording
    var help: Wording?
    /// The smallest text that is wrong, in Unicode scalars of the text in question.
    var scalars: Range<Int>?

    init(_ code: String, _ message: Wording, help: Wording? = nil, scalars: Range<Int>? = nil) {
        self.code = code
        self.message = message.map(\.onOneLine)
        self.help = help?.map(\.onOneLine)
        self.scalars = scalars
    }

    /// - Parameters:
    ///   - byte: where the line stops being JSON, from 0.
    ///   - example: a line that is well formed.
    static func notJSON(_ byte: Int, _ example: String) -> BatchFault {
        BatchFault(
            "json-invalid",
            Wording(
                "this is not a JSON object, from byte \(byte + 1) on", lv: "no \(byte + 1). baita šis nav JSON objekts"),
            help: Wording(
                "write one object a line: `\(example)`", lv: "katrā rindiņā rakstiet vienu objektu: `\(example)`"))
    }

    /// The field `error` of an answer, without its name.
    func object(in language: Language) -> String {
        var fields = [
            (name: "code", value: JSONText.quoted(code)), (name: "message", value: JSONText.quoted(message[language])),
        ]
        if let help { fields.append(("help", JSONText.quoted(help[language]))) }
        if let scalars {
            fields += [
                ("column", String(scalars.lowerBound + 1)), ("endColumn", String(scalars.upperBound + 1)),
            ]
        }
        return JSONText.object(fields)
    }

    static func tooLong(_ limit: Int) -> BatchFault {
        BatchFault(
            "line-too-long",
            Wording("the line is longer than \(limit) bytes", lv: "rindiņa ir garāka par \(limit) baitiem"))
    }
}
