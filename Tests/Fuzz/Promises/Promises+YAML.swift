import SardzeText

extension Promises {
    mutating func hold(ofYAML bytes: [UInt8]) {
        var sources = Sources()
        let text = SourceText(path: "fuzz.yaml", bytes: bytes)
        let file = sources.add(text)
        let places = Places(sources, [file])
        let document = YAMLReader.read(text, as: file)
        for diagnostic in document.diagnostics { expectSound(diagnostic, places) }
        if let root = document.root { expectSound(root, within: nil, places) }
        for name in document.anchors.keys.sorted() {
            if let node = document.anchors[name] { expectSound(node, within: nil, places) }
        }
        let again = YAMLReader.read(text, as: file)
        expect(
            again.diagnostics == document.diagnostics && "\(again.root as Any)" == "\(document.root as Any)",
            "one text is read as one thing")
        expectMended(document, text, file)
    }

    private mutating func expectSound(_ node: YAMLNode, within parent: Span?, _ places: Places) {
        expect(places.hold(node.span), "a value stands in its text: \(node.span)")
        if let parent {
            expect(parent.start <= node.span.start && node.span.end <= parent.end, "\(node.span) lies in \(parent)")
        }
        switch node.content {
        case .sequence(let items): for item in items { expectSound(item, within: node.span, places) }
        case .mapping(let entries):
            for entry in entries {
                expect(places.hold(entry.keySpan), "a key stands in its text: \(entry.keySpan)")
                expectSound(entry.value, within: node.span, places)
            }
        case .scalar(let text, isPlain: true):
            // An anchor may stand before it.
            let isThere = places.text(of: node.span)?.unicodeScalars.reversed().starts(
                with: text.unicodeScalars.reversed())
            expect(isThere ?? true, "plain text stands where it is said to: \(text.debugDescription) \(node.span)")
        case .scalar, .alias: break
        }
    }

    /// What a fix leaves can be read as well as before.
    private mutating func expectMended(_ document: YAMLDocument, _ text: SourceText, _ file: SourceID) {
        let fixes = document.diagnostics.compactMap(\.fix)
        guard !fixes.isEmpty else { return }
        let mended = text.applying(fixes)
        let left = YAMLReader.read(mended.text, as: file)
        let wasRead = document.root != nil
        expect(
            !wasRead || left.root != nil, "a mended text is read: \(String(decoding: mended.text.bytes, as: UTF8.self))"
        )
        expect(
            !wasRead || left.diagnostics.count <= document.diagnostics.count - mended.made.count,
            "a fix mends: \(String(decoding: mended.text.bytes, as: UTF8.self))")
    }
}
