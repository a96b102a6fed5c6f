import SardzeTime
import TestSupport
import Testing

struct SlotTests {
    @Test(arguments: [
        ("2025-W07", "2025-02-10/2025-02-16"), ("2025-W01", "2024-12-30/2025-01-05"),
        ("2026-W53", "2026-12-28/2027-01-03"),
        ("2025-03", "2025-03-01/2025-03-31"), ("2024-02", "2024-02-01/2024-02-29"),
        ("2025-Q1", "2025-01-01/2025-03-31"),
        ("2025-Q4", "2025-10-01/2025-12-31"), ("2025-H1", "2025-01-01/2025-06-30"),
        ("2025-H2", "2025-07-01/2025-12-31"),
        ("2025", "2025-01-01/2025-12-31"), ("2025/26", "2025-09-01/2026-08-31"), ("1999/00", "1999-09-01/2000-08-31"),
        ("2025-10-15", "2025-10-15/2025-10-15"), ("2025-02+2", "2025-02-01/2025-03-31"),
        ("2025-01+4", "2025-01-01/2025-04-30"), ("2025-09+24", "2025-09-01/2027-08-31"),
        ("2025+3", "2025-01-01/2027-12-31"),
        ("2025-W07+2", "2025-02-10/2025-02-23"), ("2025-03-05..2025-04-02", "2025-03-05/2025-04-02"),
        // Four weeks that are a month are named as one.
        ("2027-02", "2027-02-01/2027-02-28"),
        ("0001", "0001-01-01/0001-12-31"), ("9999", "9999-01-01/9999-12-31"), ("9999-Q4", "9999-10-01/9999-12-31"),
        ("0001-02+119986", "0001-02-01/9999-11-30"),
    ])
    func `a slot of every kind has one name`(label: String, days: String) throws {
        let window = try #require(Window(days))
        #expect(Slot(window).description == label)
        #expect(Slot(label) == Slot(window))
        #expect(Slot("\(label).3") == Slot(window, ordinal: 3))
        #expect(Slot(window, ordinal: 12).description == "\(label).12")
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `any window reads back from its name`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let first = CivilDate(dayNumber: .random(in: -719_162...2_932_896, using: &random))
            let starts = [
                first, .firstDay(ofMonth: first.month, year: first.year), first.adding(days: -first.weekday.index),
            ]
            let start = starts.randomElement(using: &random) ?? first
            let lengths = [Int.random(in: 0...800, using: &random), 7 * .random(in: 1...60, using: &random) - 1]
            let ends =
                lengths.map { start.adding(days: $0) } + [
                    start.adding(months: .random(in: 1...40, using: &random)).adding(days: -1), .latest,
                ]
            let window = try #require(Window(start, max(start, ends.randomElement(using: &random) ?? start)))
            let slot = Slot(window, ordinal: Bool.random(using: &random) ? 0 : .random(in: 1...400, using: &random))
            #expect(Slot(slot.description) == slot, "seed \(seed): \(window) is named \(slot)")
            #expect(slot.window == window)
        }
    }

    @Test(arguments: [
        ("2025-W01", 2025), ("2026-W53", 2026), ("2025-W01+2", 2025), ("2025/26", 2025), ("2025+3", 2025),
        ("2024-12-31", 2024),
        ("2024-12-30..2025-01-04", 2024), ("2025.4", 2025),
    ])
    func `a slot counts in the year it begins in, a week in its week-numbering year`(label: String, year: Int) throws {
        #expect(try #require(Slot(label)).year == year)
    }

    @Test func `slots are ordered by first day, then last day, then ordinal`() {
        let labels = ["2025-01-01", "2025-W01", "2025-01", "2025-Q1", "2025", "2025.1", "2025.2", "2025.10", "2025-02"]
        let slots = labels.compactMap { Slot($0) }.sorted()
        #expect(
            slots.map(\.description) == [
                "2025-W01", "2025-01-01", "2025-01", "2025-Q1", "2025", "2025.1", "2025.2", "2025.10", "2025-02",
            ])
    }

    @Test(arguments: [
        "", ".", "..", "2025.", "2025.0", "2025.-1", "2025.+1", "2025.01", "2025..1", "2025.1.2", "25", "02025",
        "2025-", "2025-13",
        "2025-00", "2025-1", "2025-001", "2025-W00", "2025-W53", "2025-W7", "2025-WW07", "2025-W", "2025-w07",
        "2025-Q0", "2025-Q5",
        "2025-Q01", "2025-QQ1", "2025-H3", "2025-HX1", "2025/27", "2025/25", "2025/2026", "2025/ab", "2025/",
        "2025-02-29",
        "2025-04-31", "2025-03-05..", "..2025-03-05", "2025-03-05..2025-03-04", "2025-03-05..2025-03-05",
        "2025-01-01..2025-12-31",
        "2025+1", "2025+0", "2025+-1", "2025+01", "2025+", "2025-01+12", "2025-Q1+2", "2025-W07+1",
        "2025-02+999999999999999999",
        "2025+9223372036854775807", "0000", "10000", "-2025", "+025", "2025-10-15.x", "2025-W07 ", " 2025", "２０２５",
        "2025-0٣",
        "2025-W07+99999999999", "2025.99999999999999999999", "2025.9223372036854775807", "9999/00", "é", "🗓", "\0",
        "2025\0",
    ])
    func `what is no name of a slot is refused`(text: String) {
        #expect(Slot(text) == nil)
    }

    @Test(arguments: 11...12 as ClosedRange<UInt64>)
    func `noise is refused, or is exactly a slot's name`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "2025", "-", "W", "Q", "H", "+", ".", "/", "..", "07", "1", "9", "0", "26", "-10-15", "é", "99999999999",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...7, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }.joined()
            if let slot = Slot(text) { #expect(slot.description == text, "seed \(seed)") }
        }
    }

    @Test func `an ordinal too large to keep is cut, not a crash`() throws {
        let year = try #require(Window("2025-01-01/2025-12-31"))
        #expect(Slot(year, ordinal: .max).ordinal == Int(Int32.max))
    }
}
