import SardzeWords

/// One component of a calendar, such as an event.
public struct ICalendarComponent: Sendable {
    /// In capitals: `VEVENT`.
    public let name: String
    /// Its BEGIN line.
    public let span: Span
    /// Its own lines, in order; those of the components inside it are left out.
    public let lines: [ICalendarLine]

    /// The first line with this name, in capitals.
    public func line(_ name: String) -> ICalendarLine? { lines.first { $0.name == name } }
}

/// Reads the components of an iCalendar text and leaves it to others what they mean.
///
/// - Source: RFC 5545, 3.4 and 3.6.
public struct ICalendarReader {
    /// Bytes of the largest text that is read; a country's holidays of a century are a tenth of it.
    public static let largest = 4 << 20
    /// Components inside one another; a calendar, its event and the event's alarm are three.
    private static let deepest = 16

    private var components: [ICalendarComponent] = []
    private var diagnostics = DiagnosticList()
    /// What has begun and not ended: names and places.
    private var open: [(name: String, span: Span)] = []
    private var lines: [ICalendarLine] = []
    private let file: SourceID

    /// - Returns: the components that stand directly in a calendar, in order; and what is wrong, each fault at its place.
    ///   What could be read is given beside the faults.
    public static func read(
        _ text: SourceText, as file: SourceID
    ) -> (components: [ICalendarComponent], diagnostics: [Diagnostic]) {
        var reader = ICalendarReader(file: file)
        guard text.bytes.count <= largest else {
            reader.report(
                Span(file, .start, .start),
                Wording(
                    "this calendar is larger than \(largest >> 20) MB",
                    lv: "šis kalendārs ir lielāks par \(largest >> 20) MB"),
                Wording("keep only its public holidays", lv: "atstājiet tajā tikai svētku dienas"))
            return ([], reader.diagnostics.all)
        }
        reader.read(text)
        return (reader.components, reader.diagnostics.all)
    }

    private init(file: SourceID) { self.file = file }

    private mutating func read(_ text: SourceText) {
        var unfolded = ICalendarLines(text)
        var hasBegun = false
        while let raw = unfolded.next() {
            do throws(ICalendarFault) {
                let line = try ICalendarLine(raw, in: file)
                if !hasBegun, !line.begins("VCALENDAR") { return reportNoCalendar(line.nameSpan) }
                hasBegun = true
                guard take(line) else { return }
            } catch {
                // A web page saved by mistake is told of once, not line by line.
                if !hasBegun { return reportNoCalendar(error.diagnostic.span) }
                diagnostics.append(error.diagnostic)
            }
        }
        if !hasBegun { return reportNoCalendar(Span(file, .start, .start)) }
        if let last = open.last {
            report(
                last.span,
                Wording("`\(shortened(last.name))` never ends", lv: "`\(shortened(last.name))` nekad nebeidzas"),
                Wording(
                    "the file is cut off: fetch it again, or write `END:\(shortened(last.name))`",
                    lv: "fails ir aprauts: lejupielādējiet to vēlreiz vai ierakstiet `END:\(shortened(last.name))`"))
        }
    }

    /// - Returns: false when there is no point in reading on.
    private mutating func take(_ line: ICalendarLine) -> Bool {
        switch line.name {
        case "BEGIN": return begin(line)
        case "END": end(line)
        default:
            if open.count == 2 { lines.append(line) }
        }
        return true
    }

    private mutating func begin(_ line: ICalendarLine) -> Bool {
        guard open.count < Self.deepest else {
            report(
                line.valueSpan,
                Wording("components inside one another too deep", lv: "bloki ielikti cits citā pārāk dziļi"),
                Wording("fetch the file again", lv: "lejupielādējiet failu vēlreiz"))
            return false
        }
        open.append((line.value.uppercased(), line.valueSpan))
        if open.count == 2 { lines = [] }
        return true
    }

    private mutating func end(_ line: ICalendarLine) {
        let name = line.value.uppercased()
        guard let depth = open.lastIndex(where: { $0.name == name }) else {
            return report(
                line.valueSpan,
                Wording(
                    "`\(shortened(name))` ends and never began", lv: "`\(shortened(name))` beidzas, bet nav sācies"),
                Wording("remove this line", lv: "izdzēsiet šo rindu"))
        }
        if let inner = open.last, depth < open.count - 1 {
            report(
                inner.span,
                Wording("`\(shortened(inner.name))` never ends", lv: "`\(shortened(inner.name))` nekad nebeidzas"),
                Wording(
                    "write `END:\(shortened(inner.name))` before line \(line.nameSpan.start.line)",
                    lv: "pirms \(line.nameSpan.start.line). rindas ierakstiet `END:\(shortened(inner.name))`"))
        }
        if depth <= 1, open.count >= 2 {
            components.append(ICalendarComponent(name: open[1].name, span: open[1].span, lines: lines))
            lines = []
        }
        open.removeSubrange(depth...)
    }

    private mutating func reportNoCalendar(_ span: Span) {
        report(
            span, Wording("this is no calendar file", lv: "šis nav kalendāra fails"),
            Wording(
                "an .ics file begins with `BEGIN:VCALENDAR`; download it anew, not the page about it",
                lv: ".ics fails sākas ar `BEGIN:VCALENDAR`; lejupielādējiet pašu failu, nevis lapu par to"))
    }

    private mutating func report(_ span: Span, _ message: Wording, _ help: Wording) {
        diagnostics.append(Diagnostic("ics-syntax", .error, span, message, help: help))
    }
}

extension ICalendarLine {
    fileprivate func begins(_ component: String) -> Bool { name == "BEGIN" && value.uppercased() == component }
}
