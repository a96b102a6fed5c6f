import SardzeText
import SardzeWords
import TestSupport
import Testing

struct ICalendarReaderTests {
    private struct Read {
        var components: [ICalendarComponent]
        var faults: [String]
    }

    /// Faults as `2:7–2:8 ics-syntax message`.
    private func read(_ bytes: [UInt8]) -> Read {
        var sources = Sources()
        let file = sources.add(SourceText(path: "a.ics", bytes: bytes))
        let (components, diagnostics) = ICalendarReader.read(sources[file], as: file)
        return Read(
            components: components,
            faults: diagnostics.map {
                "\($0.span.start.line):\($0.span.start.column)–\($0.span.end.column) \($0.code) \($0.message.en)"
            })
    }

    private func read(_ text: String) -> Read { read(Array(text.utf8)) }

    private func calendar(_ lines: String, end: String = "\n") -> String {
        "BEGIN:VCALENDAR\(end)BEGIN:VEVENT\(end)\(lines)\(end)END:VEVENT\(end)END:VCALENDAR\(end)"
    }

    @Test(arguments: ["\n", "\r\n"])
    func `lines end with LF or CR LF`(end: String) throws {
        let read = read(calendar("DTSTART:20260224", end: end))
        #expect(read.faults == [])
        #expect(read.components.map(\.name) == ["VEVENT"])
        #expect(try #require(read.components.first?.line("DTSTART")).value == "20260224")
    }

    @Test func `a folded line is one, even where the fold cuts a character`() throws {
        var bytes = Array(calendar("SUMMARY:Iseseisvusp#ev").utf8)
        let place = try #require(bytes.firstIndex(of: UInt8(ascii: "#")))
        bytes.replaceSubrange(place...place, with: [0xC3, 0x0D, 0x0A, 0x20, 0xA4])
        let read = read(bytes)
        #expect(read.faults == [])
        #expect(read.components.first?.line("SUMMARY")?.value == "Iseseisvuspäev")
    }

    @Test func `a part of a folded value is pointed at where it stands`() throws {
        let line = try #require(read(calendar("RRULE:FREQ=YEARLY\n ;BYMONTH\n\t=13")).components.first?.line("RRULE"))
        #expect(line.value == "FREQ=YEARLY;BYMONTH=13")
        let month = line.span(20..<22)
        #expect(month.start == Position(line: 5, column: 3) && month.end == Position(line: 5, column: 5))
        let name = line.span(12..<20)
        #expect(name.start == Position(line: 4, column: 3) && name.end == Position(line: 4, column: 10))
    }

    @Test func `parameters are read, their quotes taken off`() throws {
        let line = try #require(
            read(calendar("dtstart;value=DATE;X-A=\"a;b:c,d\",e:20260224")).components.first?.line("DTSTART"))
        #expect(line.parameters == ["VALUE": ["DATE"], "X-A": ["a;b:c,d", "e"]])
        #expect(line.value == "20260224")
    }

    @Test func `escapes in a text are undone`() throws {
        let line = try #require(
            read(calendar(#"SUMMARY:Jāņi\, Līgo\; \\ un\nvēl\N"#)).components.first?.line("SUMMARY"))
        #expect(line.text == "Jāņi, Līgo; \\ un\nvēl\n")
    }

    @Test func `what lies deeper than an event is left out of it`() throws {
        let text = calendar("DTSTART:20260224\nBEGIN:VALARM\nDTSTART:20270101\nEND:VALARM\nSUMMARY:x")
        let event = try #require(read(text).components.first)
        #expect(event.lines.map(\.name) == ["DTSTART", "SUMMARY"])
    }

    @Test(arguments: [
        (
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nno line\nEND:VEVENT\nEND:VCALENDAR",
            ["3:3–4 ics-syntax this is no line of a calendar"]
        ),
        ("BEGIN:VCALENDAR\nX;A:b\nEND:VCALENDAR", ["2:4–5 ics-syntax a parameter without `=`"]),
        ("BEGIN:VCALENDAR\nX;A=\"b:c\nEND:VCALENDAR", ["2:4–5 ics-syntax this parameter never ends"]),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", ["2:7–13 ics-syntax `VEVENT` never ends"]),
        ("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR", ["2:5–11 ics-syntax `VEVENT` ends and never began"]),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT", ["2:7–13 ics-syntax `VEVENT` never ends"]),
        ("<html>\n<p>x:y\n", ["1:1–2 ics-syntax this is no calendar file"]),
        ("VERSION:2.0\nBEGIN:VCALENDAR\n", ["1:1–8 ics-syntax this is no calendar file"]),
        ("", ["1:1–1 ics-syntax this is no calendar file"]),
    ])
    func `a broken file is told of at its place`(text: String, faults: [String]) {
        #expect(read(text).faults == faults)
    }

    @Test func `bytes that are no UTF-8 are told of in their line`() {
        let bytes = Array("BEGIN:VCALENDAR\nX:".utf8) + [0xE4, 0x0A] + Array("END:VCALENDAR".utf8)
        #expect(read(bytes).faults == ["2:1–2 invalid-utf8 these bytes are not UTF-8 text"])
    }

    @Test func `an event that never ends is still given`() {
        #expect(read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260224\nEND:VCALENDAR").components.count == 1)
    }

    @Test func `neither depth nor size is without bounds`() {
        let deep = String(repeating: "BEGIN:A\n", count: 100_000)
        #expect(read("BEGIN:VCALENDAR\n" + deep).faults.count == 1)
        let large = [UInt8](repeating: 0x0A, count: ICalendarReader.largest + 1)
        #expect(read(large).faults == ["1:1–1 ics-syntax this calendar is larger than 4 MB"])
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `no text breaks it, and every place lies in the text`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "BEGIN:", "END:", "VCALENDAR", "VEVENT", "\n", "\r\n", " ", "\t", ":", ";", "=", "\"", ",", "ā", "\0", "X",
            "\r",
        ]
        for _ in 0..<300 {
            var bytes = Array("BEGIN:VCALENDAR\n".utf8)
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
                if Int.random(in: 0..<40, using: &random) == 0 { bytes.append(.random(in: 0...255, using: &random)) }
            }
            let lines = LineTable(SourceText(path: "", bytes: bytes))
            var sources = Sources()
            let file = sources.add(SourceText(path: "a.ics", bytes: bytes))
            for fault in ICalendarReader.read(sources[file], as: file).diagnostics {
                let line = lines.line(fault.span.start.line)
                #expect((line?.unicodeScalars.count ?? -1) + 1 >= fault.span.start.column, "\(bytes) \(fault.span)")
            }
        }
    }
}
