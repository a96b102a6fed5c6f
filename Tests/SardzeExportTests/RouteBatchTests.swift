import Foundation
import SardzeExport
import SardzeRouting
import SardzeRules
import SardzeText
import SardzeWords
import TestSupport
import Testing

/// Lines of `sardze route --batch`: what is answered, and that the short way says what the long one does.
struct RouteBatchTests {
    static let rules = """
        case:
          concern: [abuse, grooming, "a-very-long-name-of-a-concern"]
          urgency: [now, later, "yes"]
          age: 0..17
          disability: boolean
        rules:
          R1:
            if: {urgency: now}
            steps: [{body: VP, do: call, within: immediately}, {body: SD, do: help, within: 1 working day, if: {age: ..6}}]
          R2:
            if: {concern: [abuse, grooming], age: ..13}
            steps: [{body: SD, do: help, within: 3 working days}, {body: VP, do: call, within: same day}]
          R3: {if: {disability: yes, urgency: {not: now}}, steps: [{body: IN, do: "\\"adapt\\"", within: 10 days}]}
        otherwise: {steps: [{body: SD, do: triage, within: 1 working day}]}
        impossible: [{concern: grooming, age: 0}]

        """

    static func compiled(_ rules: String) throws -> CompiledRouting {
        var sources = Sources()
        let file = RoutingFile.read(sources.add(SourceText(path: "rules.yaml", rules)), from: sources)
        return try CompiledRouting(try #require(file.routing, "\(file.diagnostics.map(\.message.en))"))
    }

    static func answers(_ lines: String, _ rules: String = rules, isShort: Bool = true) throws -> String {
        var batch = try RouteBatch(compiled(rules), in: .en, isShort: isShort)
        return answers(Array(lines.utf8), &batch)
    }

    private static func answers(_ lines: [UInt8], _ batch: inout RouteBatch) -> String {
        let (answers, length) = lines.withUnsafeBufferPointer { batch.answers(to: $0, upTo: .max) }
        #expect(length == lines.count)
        return String(decoding: answers, as: UTF8.self)
    }

    @Test func `steps are merged by body and action, the earliest deadline first`() throws {
        let line = #"{"id":"x","case":{"concern":"abuse","urgency":"now","age":5,"disability":false}}"# + "\n"
        #expect(
            try Self.answers(line + line)
                == String(
                    repeating: #"{"id":"x","matched":["R1","R2"],"rules":["R1","R2"],"steps":["#
                        + #"{"body":"VP","do":"call","within":"immediately"},"#
                        + #"{"body":"SD","do":"help","within":"1 working day"}],"otherwise":false}"# + "\n", count: 2))
    }

    @Test func `a step's own condition counts`() throws {
        let line = #"{"case":{"concern":"a-very-long-name-of-a-concern","urgency":"now","age":7,"disability":true}}"#
        #expect(
            try Self.answers(line) == #"{"matched":["R1"],"rules":["R1"],"steps":["#
                + #"{"body":"VP","do":"call","within":"immediately"}],"otherwise":false}"# + "\n")
    }

    @Test func `what no rule takes is done otherwise, and what cannot be is said to`() throws {
        let none = #"{"case":{"concern":"a-very-long-name-of-a-concern","urgency":"yes","age":7,"disability":"no"}}"#
        #expect(
            try Self.answers(none) == #"{"matched":[],"rules":[],"steps":["#
                + #"{"body":"SD","do":"triage","within":"1 working day"}],"otherwise":true}"# + "\n")
        let never = #"{"case":{"concern":"grooming","urgency":"later","age":0,"disability":false}}"#
        #expect(try Self.answers(never).hasSuffix(#""otherwise":false,"impossible":true}"# + "\n"))
    }

    @Test(arguments: [
        (#""age":"5""#, true), (#""age":5.0"#, true), (#""age":0.5e1"#, true), (#""age":05"#, false),
        (#""age":18"#, false),
        (#""age":-1"#, false), (#""age":true"#, false), (#""age":99999999999999999999"#, false), (#""age":[5]"#, false),
        (#""age":{}"#, false), (#""\u0061ge":5"#, true), (#""age" : 5 "#, true), (#""age":"#, false),
        (#""age":5,"age":5"#, false), (#""agee":5"#, false),
    ])
    func `a value is taken in every form that JSON has for it`(field: String, isTaken: Bool) throws {
        let line = #"{"id":7,"case":{"concern":"abuse","urgency":"now","disability":true,\#(field)}}"#
        let answer = try Self.answers(line)
        #expect(answer.hasPrefix(#"{"id":7,"matched":["R1","R2"]"#) == isTaken, "\(answer)")
        #expect(answer.contains(#""error":{"code":""#) == !isTaken, "\(answer)")
    }

    @Test func `truths are words where a list has them`() throws {
        let line = #"{"case":{"concern":"abuse","urgency":true,"age":14,"disability":"yes"}}"#
        #expect(try Self.answers(line).hasPrefix(#"{"matched":["R3"],"rules":["R3"]"#))
    }

    @Test func `of a case that is not wholly known every rule that could fire does`() throws {
        let line = #"{"id":"p","case":{"concern":"abuse","urgency":"later","age":null}}"#
        #expect(
            try Self.answers(line) == #"{"id":"p","matched":["R2","R3"],"rules":["R2","R3"],"steps":["#
                + #"{"body":"VP","do":"call","within":"same day"},{"body":"SD","do":"triage","within":"1 working day"},"#
                + #"{"body":"SD","do":"help","within":"3 working days"},"#
                + #"{"body":"IN","do":"\"adapt\"","within":"10 days"}],"#
                + #""otherwise":false,"certain":[],"askNext":"age"}"# + "\n")
    }

    @Test(arguments: [
        ("first", #""matched":["A","B"],"rules":["A"]"#), ("priority", #""matched":["A","B"],"rules":["B"]"#),
        ("collect", #""matched":["A","B"],"rules":["A","B"]"#),
        ("unique", #""matched":["A","B"],"error":{"code":"routing-overlap""#),
        ("any", #""matched":["A","B"],"error":{"code":"routing-conflict""#),
    ])
    func `each policy lets its own rules count`(policy: String, expected: String) throws {
        let rules = """
            policy: \(policy)
            case: {x: [a, b], y: [a, b]}
            rules:
              A: {if: {x: a}, steps: [{body: VP, do: call, within: immediately}]}
              B: {if: {y: a}, priority: 2, steps: [{body: SD, do: help, within: 1 day}]}

            """
        let answer = try Self.answers(#"{"case":{"x":"a","y":"a"}}"#, rules)
        #expect(answer.hasPrefix("{" + expected), "\(answer)")
        let gap = #"{"matched":[],"rules":[],"steps":[],"otherwise":false}"#
        #expect(try Self.answers(#"{"case":{"x":"b","y":"b"}}"#, rules) == gap + "\n")
        let partial = try Self.answers(#"{"case":{"y":"a"}}"#, rules)
        #expect(
            partial.contains(#""code":"case-incomplete""#) == (policy != "collect" && policy != "priority"),
            "\(partial)")
    }

    @Test func `every case is answered as its conditions say`() throws {
        let routing = try Self.compiled(Self.rules)
        let attributes = routing.table.attributes
        var batch = try RouteBatch(routing, in: .en)
        var cases: [[Int]] = [[]]
        for attribute in attributes {
            cases = cases.flatMap { known in attribute.all.ranges.flatMap { $0 }.map { known + [$0] } }
        }
        #expect(cases.count == 3 * 3 * 18 * 2)
        for values in cases {
            let fields = zip(attributes, values).map { "\"\($0.name)\":\"\($0.text(of: $1))\"" }
            let answer = Self.answers(Array("{\"case\":{\(fields.joined(separator: ","))}}\n".utf8), &batch)
            let parsed = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
            let matched = routing.rows.filter { $0.condition.box.contains(values) }.map(\.id.value)
            #expect(parsed?["matched"] as? [String] == matched)
            let steps =
                matched.isEmpty
                ? routing.routing.otherwise?.steps ?? []
                : routing.rows.filter { matched.contains($0.id.value) }.flatMap(\.steps)
            let bodies = steps.filter { $0.condition?.box.contains(values) ?? true }.compactMap(\.body?.value)
            let answered = (parsed?["steps"] as? [[String: String]] ?? []).compactMap { $0["body"] }
            #expect(Set(answered) == Set(bodies) && answered.count == Set(answered).count, "\(answer)")
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `the short way answers what the long way does, whatever stands in the lines`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let routing = try Self.compiled(Self.rules)
        var lines: [UInt8] = []
        for number in 0..<200 {
            var line = Array(RouteLines.random(number, &random).utf8)
            if Int.random(in: 0..<3, using: &random) == 0 { Damage.bytes(&line, &random) }
            lines += line + [0x0A]
        }
        var short = try RouteBatch(routing, in: .lv)
        var long = try RouteBatch(routing, in: .lv, isShort: false)
        let answers = Self.answers(lines, &short)
        #expect(answers == Self.answers(lines, &long))
        for answer in answers.split(separator: "\n") {
            #expect(throws: Never.self, "\(answer)") { try JSONSerialization.jsonObject(with: Data(answer.utf8)) }
        }
        let asked = lines.split(separator: 0x0A).count { !$0.allSatisfy { [0x20, 0x09, 0x0D].contains($0) } }
        #expect(answers.utf8.count { $0 == 0x0A } == asked)
    }

    @Test func `lines are taken up where the answers were full`() throws {
        var random = SeededGenerator(seed: 7)
        let lines = Array((0..<50).map { RouteLines.random($0, &random) + "\n" }.joined().utf8)
        var batch = try RouteBatch(Self.compiled(Self.rules), in: .en)
        let whole = Self.answers(lines, &batch)
        var (pieces, start) = ("", 0)
        while start < lines.count {
            let (answers, length) = lines[start...].withUnsafeBufferPointer { batch.answers(to: $0, upTo: 1) }
            #expect(length > 0)
            pieces += String(decoding: answers, as: UTF8.self)
            start += length
        }
        #expect(pieces == whole)
    }

    @Test func `a line that is too long is refused alone`() throws {
        let long = "{\"id\":\"" + String(repeating: "a", count: RouteBatch.longestLine) + "\",\"case\":{}}\n"
        let answers = try Self.answers(long + #"{"id":2,"case":3}"#).split(separator: "\n")
        #expect(answers.count == 2 && answers[0].contains("line-too-long") && answers[1].hasPrefix(#"{"id":2,"error""#))
    }
}

/// Lines as programs write them, and as nobody should.
enum RouteLines {
    static func random(_ number: Int, _ random: inout SeededGenerator) -> String {
        let space = Bool.random(using: &random) ? " " : ""
        let ids = ["\(number)", "\"x\(number)\"", "\"ā\(number)\"", "[\(number)]", "-1.5e3", "null", "\"\"", "\"\\n\""]
        var fields = [
            "\"concern\":\(space)\"\(["abuse", "grooming", "a-very-long-name-of-a-concern", "abuze"].randomElement(using: &random) ?? "")\"",
            "\"urgency\":\(space)\(["\"now\"", "\"later\"", "\"yes\"", "true"].randomElement(using: &random) ?? "")",
            "\"age\":\(space)\(["0", "5", "13", "14", "17", "\"6\"", "18", "1.0"].randomElement(using: &random) ?? "")",
            "\"disability\":\(space)\(["true", "false", "\"yes\"", "\"no\"", "null"].randomElement(using: &random) ?? "")",
        ]
        if Bool.random(using: &random) { fields.shuffle(using: &random) }
        if Int.random(in: 0..<9, using: &random) == 0 { fields.removeLast() }
        let id = "\"id\":\(space)\(ids.randomElement(using: &random) ?? "1")"
        let said = "\"case\":\(space){\(fields.joined(separator: ",\(space)"))}"
        return
            "{\([[id, said], [said, id], [said]].randomElement(using: &random)?.joined(separator: ",\(space)") ?? "")}"
    }
}
