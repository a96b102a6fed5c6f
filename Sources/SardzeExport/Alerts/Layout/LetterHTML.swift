import SardzeText
import SardzeWatch
import SardzeWords

/// A letter as HTML that any mail program shows: no table, no picture, nothing from elsewhere, every style where it is used.
///
/// Letters keep the colours of whoever reads them, light or dark; ours stand at edges only, and the grey is told from both.
struct LetterHTML {
    private let language: Language

    init(_ language: Language) { self.language = language }

    func page(_ blocks: [LetterBlock], title: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>\(title.escapedForHTML)</title>
        </head>
        <body style="margin:0;padding:16px">
        <div lang="\(language.rawValue)" style="max-width:640px;margin:0 auto;font:16px/1.45 'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
        \(blocks.map(element).joined(separator: "\n"))
        </div>
        </body>
        </html>

        """
    }

    private func element(_ block: LetterBlock) -> String {
        switch block {
        case .addressee(let name):
            "<h1 style=\"font-size:20px;line-height:1.25;margin:20px 0 8px\">\(name.escapedForHTML)</h1>"
        case .paragraph(let words): "<p style=\"margin:0 0 12px\">\(linked(words[language]))</p>"
        case .call(let words):
            "<p style=\"margin:0 0 12px;padding:10px 12px;border:3px solid #d13438\"><strong>\(said(words))</strong></p>"
        case .heading(let words, let part):
            "<h2 style=\"font-size:17px;line-height:1.3;margin:26px 0 10px;padding:0 0 4px;border-bottom:3px solid \(part.colour)\">\(said(words))</h2>"
        case .subheading(let words): "<h3 style=\"font-size:16px;margin:18px 0 8px\">\(said(words))</h3>"
        case .entry(let entry): element(entry)
        case .footer(let lines):
            "<div style=\"margin:30px 0 0;padding:12px 0 0;border-top:1px solid #767676;font-size:14px;color:#767676\">\n"
                + lines.map { "<p style=\"margin:0 0 8px\">\(said($0))</p>" }.joined(separator: "\n") + "\n</div>"
        }
    }

    private func element(_ entry: LetterEntry) -> String {
        let lines =
            entry.isBrief
            ? "<br>" + entry.lines.map(said).joined(separator: " ")
            : entry.lines.map { "<br>\(said($0))" }.joined(separator: "\n")
        return
            "<p style=\"margin:0 0 \(entry.isBrief ? 8 : 14)px;padding:0 0 0 10px;border-left:4px solid \(entry.part.colour)\"><strong>\(said(entry.title))</strong>\n\(lines)\(names(entry))</p>"
    }

    private func names(_ entry: LetterEntry) -> String {
        guard !entry.names.isEmpty else { return "" }
        let hasCodes = entry.names.contains { !$0.name.isEmpty }
        let names = entry.names.map { name in
            let text = name.name.isEmpty ? Wording("Open", lv: "Atvērt")[language] : name.name.escapedForHTML
            return name.url.map { "<a href=\"\($0.escapedForHTML)\">\(text)</a>" } ?? text
        }
        let more =
            entry.moreNames > 0
            ? Wording(" and \(entry.moreNames) more", lv: " un vēl \(entry.moreNames)")[language] : ""
        let label = hasCodes ? LetterName.label(entry.names.count + entry.moreNames)[language] + ": " : ""
        return
            "\n\(entry.isBrief ? "" : "<br>")<span style=\"color:#767676;font-size:14px\">\(label)\(names.joined(separator: ", "))\(more)</span>"
    }

    private func said(_ words: Wording) -> String { words[language].escapedForHTML }

    /// A sentence whose last word may be an address.
    private func linked(_ text: String) -> String {
        guard let space = text.lastIndex(of: " "), text[space...].hasPrefix(" http") else { return text.escapedForHTML }
        let url = String(text[text.index(after: space)...]).escapedForHTML
        return "\(String(text[...space]).escapedForHTML)<a href=\"\(url)\">\(url)</a>"
    }
}

extension AlertItem.Part {
    /// Of the edge of what stands in it; told from a light ground and from a dark one.
    fileprivate var colour: String {
        switch self {
        case .overdue: "#d13438"
        case .dueSoon: "#c27c0e"
        case .new: "#2b7cd3"
        case .unanswered: "#8764b8"
        case .data: "#767676"
        case .settled: "#2e8b57"
        }
    }
}

extension String {
    /// As text and as an attribute between double quotes.
    var escapedForHTML: String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
