import SardzeText
import SardzeTime
import SardzeWords
import TestSupport
import Testing

@testable import SardzeWatch

struct ScheduleTextTests {
    private static func read(_ texts: [[UInt8]], plan: String = "test") -> ScheduleReader.Result {
        var sources = Sources()
        let files = texts.enumerated().map { number, bytes in
            sources.add(SourceText(path: "schedules/\(plan)/\(number).yaml", bytes: bytes))
        }
        return ScheduleReader.read(plan, files: files, from: sources)
    }

    private static func text(_ when: String = "{every: quarter}") throws -> String {
        let schedule = try Planning.one(when: when, period: "2025-01-01/2025-12-31").schedule()
        return try #require(ScheduleText.years(of: schedule).first).text
    }

    @Test(arguments: 401...403 as ClosedRange<UInt64>)
    func `what is written reads back the same`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for round in 0..<6 {
            let schedule = try Planning(PlanSketch(using: &random)).schedule()
            let result = Self.read(ScheduleText.years(of: schedule).map { Array($0.text.utf8) })
            #expect(result.diagnostics.isEmpty && result.edits.isEmpty, "seed \(seed), round \(round)")
            #expect(result.schedule == schedule, "seed \(seed), round \(round)")
        }
    }

    @Test func `the Madona schedule reads back the same, one file a year`() throws {
        let schedule = try Planning.madona().schedule()
        let texts = ScheduleText.years(of: schedule)
        #expect(texts.map(\.year) == [2025, 2026, 2027])
        let result = Self.read(texts.map { Array($0.text.utf8) }, plan: "madona")
        #expect(result.schedule == schedule && result.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "plain", "true", "No", "null", "~", "", " ", "- a", "a: b", "# c", "\"", "'", "\\", "\\n", "a\nb", "a\tb",
        "\u{0}", "\u{7F}",
        "\u{85}", "\u{2028}x", "\u{FEFF}x", "{a}", "[b", "*c", "&d", "!e", "%f", "@g", "`h", "1.10", "0x1F", "ķ",
        "e\u{301}", "🗓️",
        "a, b", "? x", "…", "issued:\nseal: 0", "\u{FFFE}", "\u{FFFF}", "\u{9F}", "\u{200D}a", "a\u{200D}",
        "\u{1F}\u{1E}", "\r\n", "\r",
        "a\u{FE0F}", "x\u{10FFFF}y", "<<",
    ])
    func `odd texts are quoted so that they read back`(text: String) throws {
        let duty = Duty(
            plan: "test", activity: "1.1", title: text, level: text, lead: text, responsible: [text, "SD"], when: text,
            after: [text], target: Duty.Target(count: 3, unit: text))
        let date = try day("2025-03-03")
        let task = DueTask(
            duty: duty, slot: Slot(Window(day: date)), opens: date, planned: date, due: date, milestone: 3)
        let written = ScheduleText.years(of: Schedule(plan: "test", tasks: [task]))
        let result = Self.read(written.map { Array($0.text.utf8) })
        #expect(result.diagnostics.map(\.message.en) == [])
        let read = try #require(result.schedule.tasks.first)
        #expect(Array(read.duty.title.unicodeScalars) == Array(text.unicodeScalars))
        #expect(read == task)
    }

    @Test func `any character changed below the seal breaks it`() throws {
        let bytes = Array(try Self.text().utf8)
        let body = try #require(String(decoding: bytes, as: UTF8.self).firstRange(of: "issued:"))
        let start = String(decoding: bytes, as: UTF8.self)[..<body.lowerBound].utf8.count
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            var changed = bytes
            let place = Int.random(in: start..<bytes.count, using: &random)
            changed[place] = UInt8.random(in: 0x20..<0x7F, using: &random)
            guard changed != bytes else { continue }
            #expect(!Self.read([changed]).diagnostics.isEmpty, "byte \(place) to \(changed[place])")
        }
    }

    @Test func `a digit changed by hand is pointed at, and the tasks are still read`() throws {
        let edited = try Self.text().replacing("due: 2025-03-31", with: "due: 2025-03-30")
        let result = Self.read([Array(edited.utf8)])
        #expect(result.diagnostics.map(\.code) == ["schedule-edited"])
        #expect(result.edits.count == 1 && !result.isIncomplete)
        #expect(result.schedule.tasks[0].due == (try day("2025-03-30")))
    }

    @Test func `a file cut off anywhere is never taken for whole`() throws {
        let bytes = Array(try Self.text("{every: month}").utf8)
        for length in 0..<bytes.count {
            #expect(!Self.read([Array(bytes[..<length])]).diagnostics.isEmpty, "cut after \(length) bytes")
        }
    }

    @Test func `a task written twice is kept once`() throws {
        let text = try Self.text()
        let twice = Self.read([Array(text.utf8), Array(text.utf8)])
        #expect(twice.schedule.tasks.count == 4)
        #expect(twice.diagnostics.map(\.code) == Array(repeating: "schedule-unreadable", count: 4))
        #expect(twice.isIncomplete)
        let line = "      2025-Q2: {opens: 2025-04-01, planned: 2025-05-01, due: 2025-06-30}\n"
        let inOne = Self.read([Array((text + line).utf8)])
        #expect(inOne.isIncomplete)
    }

    @Test(arguments: [
        "schedule: other\nyear: 2025\nissued: []", "schedule: test\nissued: 3", "- 1", "issued: []", "plan",
        "schedule: test\nissued: [3]", "schedule: test\nissued: [{activity: a}]",
        "schedule: test\nissued: [{activity: a, tasks: {2025: 3}}]",
        "schedule: test\nissued: [{activity: a, tasks: {2025-W99: {opens: 2025-01-01, planned: 2025-01-01, due: 2025-01-01}}}]",
        "schedule: test\nissued: [{activity: a, tasks: {2025-W09: {opens: 2025-01-02, planned: 2025-01-01, due: 2025-01-03}}}]",
        "schedule: test\nissued: [{activity: a, tasks: {2025-W09: {opens: 2025-01-01, planned: 2025-01-04, due: 2025-01-03}}}]",
        "schedule: test\nissued: [{activity: a, tasks: {2025-W9: {opens: 2025-01-01, planned: 2025-01-01, due: 2025-01-01}}}]",
    ])
    func `what is no schedule is unreadable, never half believed`(text: String) {
        let result = Self.read([Array(text.utf8)])
        #expect(result.isIncomplete && result.schedule.tasks.isEmpty)
        #expect(result.diagnostics.contains { $0.code == "schedule-unreadable" })
    }

    @Test(arguments: 411...412 as ClosedRange<UInt64>)
    func `hostile bytes are refused without a crash`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = Array(try Self.text().utf8)
        for round in 0..<150 {
            var bytes = text
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                if Bool.random(using: &random) {
                    bytes[place] = .random(in: 0...255, using: &random)
                } else {
                    bytes.removeSubrange(place..<min(bytes.count - 1, place + .random(in: 0...40, using: &random)))
                }
            }
            let result = Self.read([bytes])
            #expect(
                bytes == text || !result.diagnostics.isEmpty || result.schedule.tasks.count <= 4,
                "seed \(seed), round \(round)")
        }
    }

    @Test func `an empty schedule has no text`() {
        #expect(ScheduleText.years(of: Schedule(plan: "test", tasks: [])).isEmpty)
    }

    @Test func `a window far outside the plan still reads back`() throws {
        let schedule = try Planning.one(when: "{window: 0001-02-01/9999-11-30}").schedule()
        #expect(schedule.tasks.map(\.id) == ["1.1@0001-02+119986"])
        #expect(Self.read(ScheduleText.years(of: schedule).map { Array($0.text.utf8) }).schedule == schedule)
    }
}
