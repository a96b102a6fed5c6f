public import SardzeText
public import SardzeTime
import SardzeWords

/// A time that stands alone: a phrase, the mapping of a rule, or a recurrence rule as calendars write it.
public enum WhenText {
    /// What a text was taken for, by how it begins.
    public enum Form: Sendable, Hashable {
        case phrase
        /// `{every: quarter}`, the same over several lines, or either under `when:`.
        case mapping
        /// `FREQ=…`, `RRULE:…`, or the lines of an event.
        case recurrence
    }

    /// Bytes of the longest text that is read.
    public static let longest = 100_000

    public static func form(of text: String) -> Form {
        let text = text.drop(while: \.isWhitespace)
        if text.first == "{" { return .mapping }
        if RecurrenceText.begins(text) { return .recurrence }
        let words = text.prefix(20)
        guard let colon = words.firstIndex(of: ":") else { return .phrase }
        let key = words[..<colon]
        let isKey = key == "when" || WhenReader.Key.allCases.contains { $0.rawValue == key }
        let after = text.index(after: colon)
        return isKey && (after == text.endIndex || text[after].isWhitespace) ? .mapping : .phrase
    }

    /// Reads a text of any form.
    ///
    /// - Parameters:
    ///   - reference: the day from which a phrase without a year is read.
    ///   - start: where a recurrence rule begins that does not say so.
    ///   - school: the days of school breaks that a phrase names.
    /// - Returns: the time, or `nil` and why.
    public static func read(
        _ source: SourceID, from sources: Sources, reference: CivilDate, start: RecurrenceStart,
        school: SchoolCalendar = .latvia
    ) -> (time: WrittenTime?, diagnostics: [Diagnostic]) {
        let text = sources[source]
        let placed = PlacedText(text, source)
        guard text.bytes.count <= longest else { return (nil, [tooLong(source)]) }
        switch form(of: placed.text) {
        case .mapping: return mapping(YAMLReader.read(text, as: source), reference, school)
        case .phrase: return phrase(placed.text, reference, school) { placed.span(of: $0) }
        case .recurrence: return RecurrenceText(placed).time(start: start)
        }
    }

    private static func mapping(
        _ document: YAMLDocument, _ reference: CivilDate, _ school: SchoolCalendar
    ) -> (time: WrittenTime?, diagnostics: [Diagnostic]) {
        guard let root = document.root, document.diagnostics.isEmpty else { return (nil, document.diagnostics) }
        var reading = Reading(anchors: document.anchors, root: root)
        var node = root
        if case .mapping(let entries) = root.content, entries.count == 1, entries[0].key == "when" {
            node = entries[0].value
            if case .scalar(let text, _) = node.content, !node.isNull {
                let length = text.unicodeScalars.count
                return phrase(text, reference, school) { node.span.part($0, ofTextLength: length) }
            }
        }
        let when = WhenReader.read(node, &reading).when?.value
        let diagnostics = reading.diagnostics.all
        return (diagnostics.isEmpty ? when.map(WrittenTime.days) : nil, diagnostics)
    }

    private static func phrase(
        _ text: String, _ reference: CivilDate, _ school: SchoolCalendar, at span: (Range<Int>) -> Span
    ) -> (time: WrittenTime?, diagnostics: [Diagnostic]) {
        do throws(PhraseError) {
            return (.days(try Phrase.read(text, reference: reference, school: school)), [])
        } catch {
            return (
                nil,
                [
                    Diagnostic(
                        error.kind.rawValue, .error, span(error.scalars), error.message, help: error.help)
                ]
            )
        }
    }

    private static func tooLong(_ source: SourceID) -> Diagnostic {
        Diagnostic(
            "phrase-unknown", .error, Span(source, .start, .start),
            Wording("the text is longer than \(longest) bytes", lv: "teksts ir garāks par \(longest) baitiem"),
            help: Wording("nothing about time is that long", lv: "par laiku tik gari neraksta"))
    }
}
