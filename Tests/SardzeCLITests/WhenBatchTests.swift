import Foundation
import TestSupport
import Testing

/// `sardze when --batch` as a program that drives it sees it.
struct WhenBatchTests {
    @Test func `every question of the fixture has its answer, in order`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let questions = Fixtures.folder.appending(path: "cli/when/batch.jsonl").path
        let result = try workspace.run("sardze when --batch --today 2025-06-01 <'\(questions)'")
        #expect(result.code == 0 && result.diagnostics.isEmpty)
        Fixtures.expectGolden(result.output, "cli/when/batch.out")
        for line in result.output.split(separator: "\n") {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
    }

    @Test func `one line is answered before the next is written`() throws {
        let program = try #require(BuiltProgram.url)
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = ["when", "--batch"]
        process.standardInput = input
        process.standardOutput = output
        let end = ProcessEnd(of: process)
        try process.run()
        for number in 1...3 {
            let question = #"{"id":\#(number),"rrule":"FREQ=DAILY","start":"2025-01-0\#(number)","count":1}"# + "\n"
            try input.fileHandleForWriting.write(contentsOf: Data(question.utf8))
            let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            #expect(answer == #"{"id":\#(number),"occurrences":["2025-01-0\#(number)"]}"# + "\n")
        }
        try input.fileHandleForWriting.close()
        end.wait()
        #expect(process.terminationStatus == 0)
    }

    @Test func `many lines are answered in their order, whatever they cost`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        var lines = ""
        for number in 0..<5_000 {
            let count = number.isMultiple(of: 977) ? 3_000 : 1
            lines += #"{"id":\#(number),"rrule":"FREQ=DAILY","start":"2025-01-01","count":\#(count)}"# + "\n"
        }
        try workspace.write(lines, to: "questions.jsonl")
        let answers = try workspace.run("sardze when --batch <questions.jsonl").output.split(separator: "\n")
        #expect(answers.count == 5_000)
        for (number, answer) in answers.enumerated() { #expect(answer.hasPrefix(#"{"id":\#(number),"occurr"#)) }
    }

    @Test func `what is left out is said to be`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let daily = #"{"rrule":"FREQ=DAILY","start":"2025-01-01""#
        let lines = ["}", #","count":1000}"#, #","count":100001}"#, #","through":"2027-09-27"}"#, #","count":0}"#]
        try workspace.write(lines.map { daily + $0 }.joined(separator: "\n"), to: "questions.jsonl")
        let answers = try workspace.run("sardze when --batch <questions.jsonl").output.split(separator: "\n")
        let counts = answers.map { $0.count { $0 == "-" } / 2 }
        #expect(counts == [1_000, 1_000, 100_000, 1_000, 0])
        #expect(answers.map { $0.hasSuffix(#","truncated":true}"#) } == [true, false, true, false, false])
    }

    @Test func `a line that is too long is answered, and the next one too`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let long = #"{"id":1,"phrase":""# + String(repeating: "a", count: 3 << 20) + "\"}\n"
        try workspace.write(long + #"{"id":2,"phrase":"every week"}"#, to: "questions.jsonl")
        let answers = try workspace.run("sardze when --batch <questions.jsonl").output.split(separator: "\n")
        #expect(answers.count == 2)
        #expect(answers.first?.hasPrefix(#"{"error":{"code":"line-too-long""#) == true)
        #expect(answers.last == #"{"id":2,"kind":"cadence","normal":{"every":"week"}}"#)
    }

    @Test func `what is not JSON is refused wherever it is cut`() throws {
        let workspace = try CopiedWorkspace()
        defer { workspace.remove() }
        let line =
            #"{"id":"ā\u0101\"","rrule":"FREQ=DAILY","start":"2025-01-01","count":1,"x":[{"y":-1.5e3},null,true]}"#
        let scalars = Array(line.unicodeScalars)
        let cut = (1..<scalars.count).map { length in
            String(String.UnicodeScalarView(scalars[..<length]))
        }
        try workspace.write((cut + [line]).joined(separator: "\n"), to: "questions.jsonl")
        let answers = try workspace.run("sardze when --batch <questions.jsonl").output.split(separator: "\n")
        #expect(answers.count == scalars.count)
        for answer in answers.dropLast() { #expect(answer.contains(#""code":"json-invalid""#), "\(answer)") }
        #expect(answers.last == #"{"id":"ā\u0101\"","occurrences":["2025-01-01"],"ignored":["x"]}"#)
    }
}
