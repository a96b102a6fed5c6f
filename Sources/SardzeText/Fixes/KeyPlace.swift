/// Where another key can be written after one that is there, in the way its mapping is written.
public struct KeyPlace: Sendable, Hashable {
    private let span: Span
    private let separator: String

    /// - Parameter mapping: the mapping that has the entry, not an alias of it.
    public init(after entry: YAMLEntry, in mapping: YAMLNode) {
        let end = max(entry.keySpan.end, entry.value.span.end)
        // A comment after the value stays with it: the new line comes after the whole line.
        let place = mapping.isFlow ? end : Position(line: end.line, column: .max)
        span = Span(entry.keySpan.source, place, place)
        separator =
            mapping.isFlow ? ", " : "\n" + String(repeating: " ", count: entry.keySpan.start.column - 1)
    }

    /// - Parameter text: the key and its value on one line: `lead: VP`.
    public func edit(_ text: String) -> Edit { Edit(span, separator + text) }
}
