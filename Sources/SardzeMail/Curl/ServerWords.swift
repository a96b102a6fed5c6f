import Foundation

/// What a server, a program or a library said, as it may be shown to people and kept in a ledger.
enum ServerWords {
    /// One line of at most 300 characters without controls, and without any of the secrets, in whatever spelling a server
    /// may repeat them.
    static func oneLine(_ text: String, hiding secrets: [String] = []) -> String {
        var line = text
        for secret in secrets where !secret.isEmpty {
            for spelling in spellings(secret) { line = line.replacing(spelling, with: "…") }
        }
        let visible = line.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: " " as Unicode.Scalar
            default: scalar
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: visible)
        let words = String(view).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count <= 300 ? words : String(words.prefix(299)) + "…"
    }

    private static func spellings(_ secret: String) -> [String] {
        let percent = secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
        return [secret, Data(secret.utf8).base64EncodedString(), percent].compactMap(\.self)
    }
}
