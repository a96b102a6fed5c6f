/// Text as YAML reads it back.
public enum YAMLText {
    /// In double quotes unless every character is a letter of a plain word that no reader takes for anything else.
    public static func quoted(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true
            && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            && !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
        return isPlain ? text : inQuotes(text)
    }

    /// In double quotes, whatever it is.
    public static func inQuotes(_ text: String) -> String { "\"\(escaped(text))\"" }

    /// `[a, b]`, each quoted where it must be.
    public static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case "\t": escaped += "\\t"
            case _ where scalar.properties.generalCategory == .control,
                "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
                escaped += "\\u" + hexadecimal(scalar.value, digits: 4)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
