import SardzeText
import SardzeWords

extension Check {
    /// Text without quotes that the next program reads otherwise: `no` as false, `010` as eight.
    static let yamlTrap = Check("yaml-trap") { plan in
        plan.traps.compactMap { text in
            guard let meaning = YAMLTrap.meaning(of: text.value) else { return nil }
            return Diagnostic(
                "yaml-trap", .note, text.span,
                Wording(
                    "another YAML reader takes `\(text.value)` for \(meaning.en)",
                    lv: "cits YAML lasītājs `\(text.value)` sapratīs kā \(meaning.lv)"),
                help: Wording("put it in quotes: `\"\(text.value)\"`", lv: "lieciet to pēdiņās: `\"\(text.value)\"`"),
                fix: Fix.quoting(text.value, at: text.span))
        }
    }
}
