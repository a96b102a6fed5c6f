import CLibYAML
import SardzeWords

/// Reads YAML into nodes that know where they stand, with the events of libyaml.
///
/// - Source: YAML 1.2.2; libyaml reads 1.1, whose typed scalars do not matter here because scalars stay text.
public struct YAMLReader {
    /// Mappings and sequences inside one another; more is an error, so that no file can exhaust the stack.
    public static let deepest = 64

    /// Reads one file. Never throws: whatever is wrong stands in the document's diagnostics.
    public static func read(_ text: SourceText, as source: SourceID) -> YAMLDocument {
        if let diagnostic = CharacterCheck.firstFault(in: text, source) ?? MergeConflict.first(in: text, source) {
            return YAMLDocument(root: nil, anchors: [:], diagnostics: [diagnostic])
        }
        return text.content.withUnsafeBufferPointer { bytes in
            var reader = YAMLReader(source: source)
            return reader.document(bytes)
        }
    }

    private let source: SourceID
    private var anchors: [String: YAMLNode] = [:]
    /// How often each anchor was set.
    private var settings: [String: Int] = [:]
    private var diagnostics = DiagnosticList()
    private var depth = 0
    /// Entries that were refused, so that nothing of them is left in the nodes.
    private var refused = 0

    private init(source: SourceID) { self.source = source }

    private mutating func document(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLDocument {
        let events = YAMLEvents(bytes)
        var root: YAMLNode?
        do throws(YAMLFault) {
            try events.next()  // the stream's start
            try events.next()
            if events.type != YAML_STREAM_END_EVENT {
                try events.next()
                root = try node(events)
                try events.next()  // the document's end
                try events.next()
                if events.type != YAML_STREAM_END_EVENT { throw fault(secondDocument: events) }
            }
        } catch {
            root = nil
            diagnostics.append(error.diagnostic(in: source))
        }
        return YAMLDocument(root: root, anchors: anchors, diagnostics: diagnostics.all)
    }

    private func fault(secondDocument events: YAMLEvents) -> YAMLFault {
        YAMLFault(
            code: "yaml-second-document",
            message: Wording(
                "a file holds one document, and a second one starts here",
                lv: "failā var būt tikai viens dokuments, bet šeit sākas otrs"),
            help: Wording(
                "remove the `---`, or move what follows into a file of its own",
                lv: "izdzēsiet `---` vai pārceliet turpmāko atsevišķā failā"), at: events.start)
    }

    private mutating func node(_ events: YAMLEvents) throws(YAMLFault) -> YAMLNode {
        let start = events.start
        if let tag = events.tag {
            let written = tag.replacing("tag:yaml.org,2002:", with: "!!")
            // A `%TAG` line may make it longer than it is written.
            let length = written.unicodeScalars.count
            let end = min(start.moved(columns: length), max(events.end, start.moved(columns: 1)))
            throw YAMLFault(
                code: "yaml-tag",
                message: Wording(
                    "tags such as `\(written)` are not used here", lv: "tādi tagi kā `\(written)` te netiek lietoti"),
                help: Wording(
                    "remove the tag: a value's type comes from its key",
                    lv: "izdzēsiet tagu: vērtības veidu nosaka tās atslēga"), at: start,
                to: events.anchor == nil ? end : nil)
        }
        let anchor = events.anchor
        let node: YAMLNode
        switch events.type {
        case YAML_ALIAS_EVENT:
            let name = anchor ?? ""
            guard let setting = settings[name] else {
                throw YAMLFault(
                    code: "yaml-unknown-alias",
                    message: Wording(
                        "`*\(name)` stands for nothing written before it",
                        lv: "pirms `*\(name)` nav nekā, uz ko tas norādītu"),
                    help: Wording(
                        "write `&\(name)` before the value that it should repeat",
                        lv: "ierakstiet `&\(name)` pirms vērtības, kas tam jāatkārto"), at: start, to: events.end)
            }
            return YAMLNode(.alias(Self.key(name, setting)), Span(source, start, events.end))
        case YAML_SEQUENCE_START_EVENT: node = try sequence(events)
        case YAML_MAPPING_START_EVENT: node = try mapping(events)
        default: node = YAMLNode(.scalar(events.scalar, isPlain: events.isPlain), events.span(in: source))
        }
        if let anchor {
            settings[anchor, default: 0] += 1
            anchors[Self.key(anchor, settings[anchor] ?? 1)] = node
        }
        return node
    }

    /// No anchor's own name has a space.
    private static func key(_ anchor: String, _ setting: Int) -> String {
        setting == 1 ? anchor : "\(anchor) \(setting)"
    }

    private mutating func sequence(_ events: YAMLEvents) throws(YAMLFault) -> YAMLNode {
        let start = events.start
        let isFlow = events.isFlow
        try enter(start)
        var items: [YAMLNode] = []
        try events.next()
        while events.type != YAML_SEQUENCE_END_EVENT {
            items.append(try node(events))
            try events.next()
        }
        depth -= 1
        // The end mark of a block collection lies at the next token, far below.
        let end = isFlow ? events.end : items.last?.span.end ?? start
        return YAMLNode(.sequence(items), Span(source, start, end), isFlow: isFlow)
    }

    private mutating func mapping(_ events: YAMLEvents) throws(YAMLFault) -> YAMLNode {
        let start = events.start
        let isFlow = events.isFlow
        try enter(start)
        var entries: [YAMLEntry] = []
        entries.reserveCapacity(8)
        var firstPlaces = FirstPlaces()
        var written = start
        try events.next()
        while events.type != YAML_MAPPING_END_EVENT {
            let (anchorsBefore, refusedBefore) = (anchors.count, refused)
            let key = try node(events)
            try events.next()
            let value = try node(events)
            try events.next()
            let before = written
            written = max(key.span.end, value.span.end)
            guard case .scalar(let name, let isPlain) = key.content else {
                diagnostics.append(
                    Diagnostic(
                        "yaml-key-not-text", .error, key.span,
                        Wording("a key must be plain text", lv: "atslēgai jābūt vienkāršam tekstam"),
                        help: Wording(
                            "write the key as one word or in quotes", lv: "rakstiet atslēgu kā vienu vārdu vai pēdiņās")
                    ))
                refused += 1
                continue
            }
            if let first = firstPlaces.place(of: name, among: entries, at: key.span) {
                diagnostics.append(
                    Diagnostic(
                        "duplicate-key", .error, key.span,
                        Wording(
                            "`\(name)` is written twice in one mapping",
                            lv: "atslēga `\(name)` vienā blokā ierakstīta divreiz"),
                        help: Wording(
                            "keep one of them: the second would silently replace the first",
                            lv: "atstājiet vienu: otrā klusējot aizstātu pirmo"),
                        related: [Label(first, Wording("first written here", lv: "pirmais ieraksts ir šeit"))],
                        fix: anchors.count == anchorsBefore && refused == refusedBefore
                            && (isFlow || events.colonFollows(key.span.end))
                            ? removal(
                                of: YAMLEntry(key: name, keySpan: key.span, isKeyPlain: isPlain, value: value),
                                among: entries,
                                isFlow ? before : nil)
                            : nil))
                refused += 1
                continue
            }
            entries.append(YAMLEntry(key: name, keySpan: key.span, isKeyPlain: isPlain, value: value))
        }
        depth -= 1
        let end = isFlow ? events.end : entries.last.map { max($0.value.span.end, $0.keySpan.end) } ?? start
        return YAMLNode(.mapping(entries), Span(source, start, end), isFlow: isFlow)
    }

    /// Takes out a key that was written before with the very same value.
    ///
    /// - Parameter before: the end of the entry before it in a mapping in brackets; in a block its lines go.
    private func removal(of entry: YAMLEntry, among entries: [YAMLEntry], _ before: Position?) -> Fix? {
        // Beyond that it is no rule file, and comparing would take long.
        guard entries.count <= 5_000, diagnostics.hasRoom(for: "duplicate-key", in: source),
            let first = entries.first(where: { $0.key == entry.key }), first.value.says(sameAs: entry.value)
        else { return nil }
        let end = max(entry.keySpan.end, entry.value.span.end)
        let span =
            before.map { Span(source, $0, end) }
            ?? Span(
                source, Position(line: entry.keySpan.start.line, column: 1), Position(line: end.line + 1, column: 1))
        return Fix(
            [Edit(span, "")],
            Wording(
                "remove the second `\(shortened(entry.key))`, which says the same",
                lv: "izņemt otro `\(shortened(entry.key))`, kas saka to pašu"))
    }

    private mutating func enter(_ place: Position) throws(YAMLFault) {
        depth += 1
        guard depth <= Self.deepest else {
            throw YAMLFault(
                code: "yaml-too-deep",
                message: Wording(
                    "more than \(Self.deepest) levels inside one another",
                    lv: "vairāk nekā \(Self.deepest) līmeņi cits citā"),
                help: Wording("rule files need fewer than ten", lv: "noteikumu failiem pietiek ar mazāk nekā desmit"),
                at: place)
        }
    }
}

/// Where each key of one mapping was first seen: a scan while there are few, a table when there are many.
private struct FirstPlaces {
    private var table: [String: Span] = [:]

    /// - Returns: the place where this key was first written, or `nil` when this is the first.
    mutating func place(of key: String, among entries: [YAMLEntry], at span: Span) -> Span? {
        if entries.count < 16 { return entries.first { $0.key == key }?.keySpan }
        if table.isEmpty { for entry in entries { table[entry.key] = entry.keySpan } }
        if let first = table[key] { return first }
        table[key] = span
        return nil
    }
}
