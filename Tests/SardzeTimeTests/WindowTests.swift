import SardzeTime
import TestSupport
import Testing

struct WindowTests {
    @Test(arguments: ["2025-01-01/2027-12-31", "2025-02-28/2025-02-28"])
    func `a window reads back`(text: String) throws {
        #expect(try #require(Window(text)).description == text)
    }

    @Test(arguments: [
        "2025-01-02/2025-01-01", "2025-01-01", "2025-01-01/", "2025-02-29/2025-03-01",
        "2025-01-01/2025-01-02/2025-01-03", "",
    ])
    func `what is no window is refused`(text: String) {
        #expect(Window(text) == nil)
    }

    @Test(arguments: [
        ("2025-01-01/2025-12-31", 2, ["2025-H1", "2025-H2"]),
        ("2025-01-01/2025-12-31", 3, ["2025-01+4", "2025-05+4", "2025-09+4"]),
        ("2025-01-01/2025-12-31", 4, ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]),
        ("2025-09-01/2026-08-31", 2, ["2025-09+6", "2026-03+6"]),
        ("2025-02-01/2025-02-28", 2, ["2025-02-01..2025-02-14", "2025-02-15..2025-02-28"]),
        ("2025-02-10/2025-02-16", 2, ["2025-02-10..2025-02-12", "2025-02-13..2025-02-16"]),
        ("2025-01-01/2025-01-02", 3, ["2025-01-01", "2025-01-01", "2025-01-02"]),
        ("9999-01-01/9999-12-31", 4, ["9999-Q1", "9999-Q2", "9999-Q3", "9999-Q4"]),
    ])
    func `a window is cut in whole months where that divides, else in days`(text: String, count: Int, parts: [String])
        throws
    {
        #expect(try #require(Window(text)).split(into: count).map { Slot($0).description } == parts)
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `parts cover the window exactly and are as even as can be`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let first = CivilDate.firstDay(ofMonth: .random(in: 1...12, using: &random), year: 2025)
                .adding(days: Bool.random(using: &random) ? 0 : .random(in: 0...30, using: &random))
            let last =
                Bool.random(using: &random)
                ? first.adding(days: .random(in: 0...500, using: &random))
                : first.adding(months: .random(in: 1...24, using: &random)).adding(days: -1)
            let window = try #require(Window(first, last))
            let count = Int.random(in: 1...min(window.days, 15), using: &random)
            let parts = window.split(into: count)
            #expect(
                parts.count == count && parts.first?.first == first && parts.last?.last == last,
                "seed \(seed): \(window) by \(count)")
            #expect(
                zip(parts, parts.dropFirst()).allSatisfy { $1.first - $0.last == 1 },
                "seed \(seed): \(window) by \(count)")
            if let months = window.wholeMonths, months.isMultiple(of: count) {
                #expect(parts.allSatisfy { $0.wholeMonths == months / count }, "seed \(seed): \(window) by \(count)")
            } else {
                let lengths = parts.map(\.days)
                #expect((lengths.max() ?? 0) - (lengths.min() ?? 0) <= 1, "seed \(seed): \(window) by \(count)")
            }
        }
    }

    @Test(arguments: [
        ("2025-01-01/2025-12-31", 12), ("2024-02-01/2024-02-29", 1), ("2025-02-01/2025-02-27", nil),
        ("2025-01-02/2025-02-01", nil),
        ("9999-12-01/9999-12-31", 1), ("0001-01-01/9999-12-31", 119_988), ("2025-01-01/2025-01-01", nil),
    ])
    func `whole months are counted`(text: String, months: Int?) throws {
        #expect(try #require(Window(text)).wholeMonths == months)
    }

    @Test func `an intersection is what both have`() throws {
        let spring = try #require(Window("2025-03-01/2025-05-31"))
        #expect(spring.intersection(try #require(Window("2025-05-31/2025-07-01"))) == Window("2025-05-31/2025-05-31"))
        #expect(spring.intersection(try #require(Window("2025-06-01/2025-07-01"))) == nil)
    }
}
