import SardzeText
import SardzeWords

extension Reading {
    /// A text; what other programs would take for something else without quotes is kept for `Check.yamlTrap`.
    mutating func text(_ node: YAMLNode, _ wanted: Wording = .text) -> Located<String>? {
        let text = scalar(node, wanted)
        // What an alias stands for is looked at where it stands.
        if let text, case .scalar(_, isPlain: true) = node.content { keepTrap(text) }
        return text
    }

    /// The name under which something is defined.
    mutating func name(_ entry: YAMLEntry) -> Located<String> {
        let name = Located(entry.key, entry.keySpan)
        if entry.isKeyPlain { keepTrap(name) }
        return name
    }

    private mutating func keepTrap(_ text: Located<String>) {
        if YAMLTrap.meaning(of: text.value) != nil { traps.append(text) }
    }
}
