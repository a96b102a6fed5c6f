import SardzeText

/// JSON written in the order its interface promises, which no encoder at hand keeps.
///
/// - Source: RFC 8259.
enum JSONText {
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                quoted += "\\u" + hexadecimal(scalar.value, digits: 4)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    static func quoted(_ text: String?) -> String { text.map { quoted($0) } ?? "null" }

    static func list(_ texts: [String]) -> String { "[\(texts.map { quoted($0) }.joined(separator: ","))]" }

    /// An object with its fields in this order; the values are JSON already.
    static func object(_ fields: [(name: String, value: String)]) -> String {
        "{\(fields.map { "\(quoted($0.name)):\($0.value)" }.joined(separator: ","))}"
    }
}
