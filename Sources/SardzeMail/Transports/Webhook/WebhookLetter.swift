import SardzeWatch
import SardzeWords

/// A letter as a webhook gets it: one JSON object, its keys always in this order.
///
/// ```
/// {"version":1,"letter":{"id","plan","body","officer"?,"address","language","urgent":bool,"written","subject","text","html"}}
/// ```
enum WebhookLetter {
    static func json(_ letter: Letter) -> String {
        var fields = [("id", quoted(letter.id.digits)), ("plan", quoted(letter.plan)), ("body", quoted(letter.body))]
        if let officer = letter.officer { fields.append(("officer", quoted(officer))) }
        fields += [
            ("address", quoted(letter.address)), ("language", quoted(letter.language.rawValue)),
            ("urgent", letter.isUrgent ? "true" : "false"), ("written", quoted(letter.written.description)),
            ("subject", quoted(letter.subject)), ("text", quoted(letter.text)), ("html", quoted(letter.html)),
        ]
        return "{\"version\":1,\"letter\":{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}}"
    }

    /// - Source: RFC 8259, 7.
    private static func quoted(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\r": json += "\\r"
            case "\t": json += "\\t"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
