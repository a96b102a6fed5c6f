import SardzeWatch
import SardzeWords

/// A letter as plain text, for those who read it so: short lines, no marks that need a second look.
struct LetterText {
    private let language: Language
    private static let width = 76

    init(_ language: Language) { self.language = language }

    func text(_ blocks: [LetterBlock]) -> String {
        var lines: [String] = []
        var isAfterBrief = false
        for block in blocks {
            let isBrief = if case .entry(let entry) = block { entry.isBrief } else { false }
            if !lines.isEmpty, !(isBrief && isAfterBrief) { lines.append("") }
            lines += self.lines(block)
            isAfterBrief = isBrief
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ block: LetterBlock) -> [String] {
        switch block {
        case .addressee(let name): underlined(name, "=")
        case .paragraph(let words): wrapped(words[language])
        case .call(let words): wrapped("*** \(words[language]) ***")
        case .heading(let words, _): underlined(words[language].uppercased(), "-")
        case .subheading(let words): wrapped(words[language] + ":")
        case .entry(let entry): lines(entry)
        case .footer(let footer): [String(repeating: "-", count: Self.width)] + footer.flatMap { wrapped($0[language]) }
        }
    }

    private func lines(_ entry: LetterEntry) -> [String] {
        let title = wrapped(entry.title[language], "* ", "  ")
        if entry.isBrief {
            // Their links are in the page.
            let said = entry.lines.map { $0[language] } + [codes(entry)].compactMap(\.self)
            return title + wrapped(said.joined(separator: " "), "  ", "  ")
        }
        return title + entry.lines.flatMap { wrapped($0[language], "  ", "  ") }
            + (codes(entry).map { wrapped($0, "  ", "  ") } ?? []) + links(entry).flatMap { wrapped($0, "  ", "  ") }
    }

    /// The links of a fold would fill a page: the first stands for all.
    private func links(_ entry: LetterEntry) -> [String] {
        let urls = entry.names.compactMap(\.url)
        return urls.count > 3 ? Array(urls.prefix(1)) : urls
    }

    /// "Codes: 5.2@2026-W40, 5.2@2026-W41 and 3 more".
    private func codes(_ entry: LetterEntry) -> String? {
        let codes = entry.names.map(\.name).filter { !$0.isEmpty }
        let more =
            entry.moreNames > 0
            ? Wording(" and \(entry.moreNames) more", lv: " un vēl \(entry.moreNames)")[language] : ""
        let label = LetterName.label(codes.count + entry.moreNames)[language]
        return codes.isEmpty ? nil : "\(label):\(entry.isBrief ? "\u{A0}" : " ")" + codes.joined(separator: ", ") + more
    }

    private func underlined(_ text: String, _ mark: String) -> [String] {
        let lines = wrapped(text)
        return lines + [String(repeating: mark, count: lines.map(\.count).max() ?? 0)]
    }

    /// Lines of whole words; a word that is too long has a line of its own.
    private func wrapped(_ text: String, _ first: String = "", _ rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > Self.width {
                lines.append(line)
                line = rest
                isEmpty = true
            }
            line += isEmpty ? String(word) : " \(word)"
            isEmpty = false
        }
        return isEmpty ? lines : lines + [line]
    }
}

extension LetterName {
    /// What stands before names: "Code", "Codes".
    static func label(_ count: Int) -> Wording {
        count == 1 ? Wording("Code", lv: "Kods") : Wording("Codes", lv: "Kodi")
    }
}
