import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import TestSupport
import Testing

/// The normal form as `sardze when --batch` prints it.
struct WhenJSONTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `what is printed as JSON reads back as the same time`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let today = try #require(CivilDate("2025-06-01"))
        for _ in 0..<100 {
            let when = When.random(using: &random)
            if case .unspecified = when { continue }
            var sources = Sources()
            let source = sources.add(SourceText(path: "when", when.json))
            let (time, diagnostics) = WhenText.read(
                source, from: sources, reference: today, start: RecurrenceStart(today))
            guard case .days(let read)? = time else {
                Issue.record("\(when.json) \(diagnostics)")
                continue
            }
            // A break that is called like a month is a month in any mapping, so the mappings are compared.
            #expect(read.description == when.description, "\(when.json)")
        }
    }
}
