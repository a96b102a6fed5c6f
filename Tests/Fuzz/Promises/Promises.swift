import SardzeText
import SardzeWords

/// What must hold whatever is read, and what of it did not.
struct Promises {
    private(set) var broken: [String] = []

    mutating func expect(_ holds: Bool, _ promise: @autoclosure () -> String) {
        if !holds { broken.append(promise()) }
    }

    /// A message is one line, and nothing in it steers a terminal.
    mutating func expectOneLine(_ wording: Wording?) {
        guard let wording else { return }
        for text in [wording.en, wording.lv] {
            expect(text == text.onOneLine && !text.isEmpty, "a message is one line: \(text.debugDescription)")
        }
    }

    mutating func expectSound(_ diagnostic: Diagnostic, _ places: Places) {
        expectOneLine(diagnostic.message)
        expectOneLine(diagnostic.help)
        expectOneLine(diagnostic.fix?.message)
        for label in diagnostic.related { expectOneLine(label.message) }
        // A fault at the end of a line still shows one caret.
        for span in [diagnostic.span] + diagnostic.related.map(\.span) {
            expect(places.hold(span, beyond: 1), "\(diagnostic.code) stands in its text: \(span)")
        }
    }
}
