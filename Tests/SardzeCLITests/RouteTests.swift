import Foundation
import TestSupport
import Testing

/// `sardze route` as people read it, in both languages.
struct RouteTests {
    private static let cases = [
        "sardze route concern=violence urgency=now age=5 home=no --at 2026-07-18T23:10",
        "sardze route concern=neglect urgency=later age=3 home=yes --at 2026-03-27T15:00",
        "sardze route concern=quarrel urgency=later age=12 home=yes --at 2026-09-01T10:00",
        "sardze route concern=neglect urgency=later age=12 home=yes --at 2026-07-20T10:00",
        "sardze route concern=violence --at 2026-07-20T10:00",
        "sardze route concern=quarrel urgency=now age=1 home=yes --at 2026-07-20T10:00",
        "sardze route --rules ../faults.yaml concern=violence urgency=later age=12",
        "sardze route --rules ../faults.yaml concern=violence",
    ]
    private static let asked = [
        "printf 'v\\n?\\n1\\n\\nn\\n' | sardze route --ask --at 2026-07-20T10:00",
        "printf 'quarrel\\n' | sardze route --ask age=3 --at 2026-07-20T10:00",
        "printf 'x\\n99\\n' | sardze route --ask concern=neglect --at 2026-07-20T10:00",
    ]
    private static let proved = [
        "sardze route --prove", "sardze route --prove ../faults.yaml", "sardze route --table",
        "sardze route --table ../faults.yaml", "sardze route --table --format md",
    ]

    private func workspace() throws -> CopiedWorkspace {
        let workspace = try CopiedWorkspace(rules: Fixtures.text("cli/route/town.yaml"))
        try workspace.write(Fixtures.text("cli/route/faults.yaml"), to: "faults.yaml")
        try workspace.write("", to: "work/.keep")
        return workspace
    }

    @Test(arguments: ["en", "lv"], [("cases", cases), ("asked", asked), ("proved", proved)])
    func `what is said of cases and rules is as reviewed`(language: String, story: (name: String, lines: [String]))
        throws
    {
        let workspace = try workspace()
        defer { workspace.remove() }
        // One shell for the whole story: processes are dear.
        let shown = story.lines.map { line in
            "printf '%s\\n' \(Self.quoted("$ \(line)")); { \(line); } 2>&1; printf 'exit code %s\\n\\n' $?"
        }
        let script = "cd work\nexport SARDZE_LANGUAGE=\(language)\n\(shown.joined(separator: "\n"))"
        Fixtures.expectGolden(try workspace.run(script).output, "cli/route/\(language)-\(story.name).out")
    }

    private static func quoted(_ text: String) -> String { "'\(text.replacingOccurrences(of: "'", with: "'\\''"))'" }

    @Test func `programs get the same in JSON`() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        let lines = [
            "route concern=violence urgency=now age=5 home=no --at 2026-07-18T23:10 --format json",
            "route concern=violence --at 2026-07-20T10:00 --format json", "route --table --format json",
            "route --prove --format json",
        ]
        let output = try workspace.run(lines.map { "sardze \($0)" }.joined(separator: "\n")).output
        Fixtures.expectGolden(output, "cli/route/json.out")
        // A table takes a line for each rule.
        for text in output.components(separatedBy: "{\"version\":1").dropFirst() {
            #expect(throws: Never.self) {
                try JSONSerialization.jsonObject(with: Data("{\"version\":1\(text)".utf8)) as? [String: Any]
            }
        }
    }

    @Test func `every way to end has its exit code`() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        let ways: [(line: String, code: Int32)] = [
            ("sardze route concern=violence urgency=now age=5 home=no", 0), ("sardze route concern=violense", 64),
            ("sardze route violence", 64), ("sardze route concern=violence concern=neglect", 64),
            ("sardze route age=18", 64), ("sardze route concern=violence --at noon", 64),
            ("sardze route --prove", 0), ("sardze route --prove faults.yaml", 1),
            ("sardze route --prove nothing.yaml", 2),
            ("echo 'rules: 3' | sardze route --prove -", 2), ("sardze route --prove --table", 64),
            ("sardze route --prove a b", 64), ("sardze route --batch x=1", 64), ("sardze route --format md", 64),
            ("sardze route --rules faults.yaml concern=violence urgency=later age=12", 1),
            ("sardze route --rules faults.yaml concern=violence", 1), ("sardze route --plan nothing", 2),
            ("sardze route --plan plan --rules faults.yaml", 64), ("sardze route --batch", 0),
            ("echo x | sardze route --batch", 0), ("echo x | sardze route --batch >/dev/full", 2),
        ]
        let script = ways.map { "{ \($0.line); } >/dev/null 2>&1 </dev/null; echo $?" }.joined(separator: "\n")
        // A pipe into the command stands before the redirection of the group.
        let codes = try workspace.run(script).output.split(separator: "\n").compactMap { Int32($0) }
        #expect(codes.count == ways.count)
        for (way, code) in zip(ways, codes) { #expect(code == way.code, "\(way.line)") }
    }

    @Test func `lines are answered in order, one before the next is written`() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        let lines = (0..<3_000).map { number in
            #"{"id":\#(number),"case":{"concern":"violence","urgency":"\#(number % 2 == 0 ? "now" : "later")","age":\#(number % 20),"home":true}}"#
        }
        try workspace.write(lines.joined(separator: "\n"), to: "cases.jsonl")
        let answers = try workspace.run("sardze route --batch <cases.jsonl").output.split(separator: "\n")
        #expect(answers.count == lines.count)
        for (number, answer) in answers.enumerated() {
            let expected =
                number % 20 > 17 ? #""error""# : number % 2 == 0 ? #""matched":["R1","R2"]"# : #""matched":["R2"]"#
            #expect(answer.hasPrefix(#"{"id":\#(number),\#(expected)"#), "\(answer)")
        }
    }

    @Test func `check says that the routing is proved`() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        let text = try workspace.run("sardze check; sardze check --language lv; sardze check --format json").output
        #expect(text.contains("\nplan: routing proved over 324 cases: no gap, every guarantee holds\n"), "\(text)")
        #expect(
            text.contains("\nplan: maršruta noteikumi pierādīti 324 gadījumos: robu nav, visas garantijas ievērotas\n"))
        #expect(text.contains(#""routing":[{"plan":"plan","proved":true,"undecided":false,"cases":"324","rules":4,"#))
        try workspace.replace("otherwise: {steps", with: "# otherwise: {steps", in: "rules/plan/plan.yaml")
        try workspace.replace("expect: {otherwise: yes}", with: "expect: {rules: []}", in: "rules/plan/plan.yaml")
        let open = try workspace.run("sardze check").output
        #expect(open.contains("\nplan: routing not proved; see `sardze route --prove --plan plan`\n"), "\(open)")
    }
}
