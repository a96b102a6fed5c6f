import Foundation
import SardzeExport
import SardzeTime
import SardzeWords
import TestSupport
import Testing

/// Whatever stands in a line of `sardze when --batch`, it has one answer, and that is JSON.
struct WhenBatchFuzzTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a line that was damaged anywhere is answered by one object`(seed: UInt64) throws {
        let today = try #require(CivilDate("2025-06-01"))
        var random = SeededGenerator(seed: seed)
        let lines = try Fixtures.text("cli/when/batch.jsonl").split(separator: "\n").map { Array($0.utf8) }
        var batch = WhenBatch(in: .lv, today: today)
        for _ in 0..<100 {
            guard var line = lines.randomElement(using: &random), !line.isEmpty else { continue }
            for _ in 0...Int.random(in: 0..<4, using: &random) { Damage.bytes(&line, &random) }
            let isEmpty = line.allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
            let (answers, length) = line.withUnsafeBufferPointer { batch.answers(to: $0, upTo: .max) }
            #expect(length == line.count)
            #expect(answers.count { $0 == 0x0A } == (isEmpty ? 0 : 1), "\(String(decoding: line, as: UTF8.self))")
            if isEmpty { continue }
            let parsed = try? JSONSerialization.jsonObject(with: Data(answers)) as? [String: Any]
            #expect(parsed != nil, "\(String(decoding: line, as: UTF8.self))")
        }
    }
}
