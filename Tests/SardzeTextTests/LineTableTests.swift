import SardzeText
import Testing

struct LineTableTests {
    @Test(arguments: [
        ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]),
        ("\u{FEFF}ā\n\nž", ["ā", "", "ž"]), ("\n", ["", ""]),
    ])
    func `lines are given without their ends`(text: String, lines: [String]) {
        let table = LineTable(SourceText(path: "a.yaml", text))
        #expect((1...lines.count).map { table.line($0) } == lines)
        #expect(table.line(lines.count + 1) == nil)
        #expect(table.line(0) == nil)
        #expect(table.line(-1) == nil)
    }

    @Test func `bytes that are no text still show`() {
        let table = LineTable(SourceText(path: "a.yaml", bytes: [0x61, 0xFF, 0x62, 0x0A]))
        #expect(table.line(1) == "a\u{FFFD}b")
    }
}
