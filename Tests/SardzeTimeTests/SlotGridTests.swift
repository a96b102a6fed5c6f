import SardzeTime
import TestSupport
import Testing

struct SlotGridTests {
    private static func labels(_ stride: String, _ period: String, touching window: String? = nil) throws -> [String] {
        let (stride, period) = (try #require(Stride(stride)), try #require(Window(period)))
        let window = try window.map { try #require(Window($0)) } ?? period
        return SlotGrid(stride, in: period).slots(touching: window).map { Slot($0).description }
    }

    @Test(arguments: [
        ("week", "2026-12-20/2027-01-06", ["2026-W51", "2026-W52", "2026-W53", "2027-W01"]),
        ("month", "2025-01-31/2025-03-01", ["2025-01", "2025-02", "2025-03"]),
        ("quarter", "2025-03-31/2025-07-01", ["2025-Q1", "2025-Q2", "2025-Q3"]),
        ("half-year", "2025-06-30/2026-01-01", ["2025-H1", "2025-H2", "2026-H1"]),
        ("year", "2025-12-31/2026-01-01", ["2025", "2026"]),
        ("school year", "2025-01-01/2025-12-31", ["2024/25", "2025/26"]),
        ("semester", "2025-01-01/2025-12-31", ["2025-01+5", "2025-09+4"]),
        ("semester", "2025-06-01/2025-08-31", []),
        ("period", "2025-01-01/2027-12-31", ["2025+3"]),
        ("day", "2025-02-28/2025-03-01", ["2025-02-28", "2025-03-01"]),
        // Where N divides the year, runs begin in January, whatever day the plan begins.
        ("2 months", "2025-04-10/2025-08-01", ["2025-03+2", "2025-05+2", "2025-07+2"]),
        ("4 months", "2025-04-10/2025-09-30", ["2025-01+4", "2025-05+4", "2025-09+4"]),
        ("2 quarters", "2025-04-10/2025-09-30", ["2025-H1", "2025-H2"]),
        ("2 half-years", "2025-04-10/2026-01-01", ["2025", "2026"]),
        // Else from the piece that holds the plan's first day.
        ("5 months", "2025-04-10/2026-01-31", ["2025-04+5", "2025-09+5"]),
        ("3 quarters", "2025-05-10/2026-06-30", ["2025-04+9", "2026-01+9"]),
        ("2 years", "2025-07-01/2029-12-31", ["2025+2", "2027+2", "2029+2"]),
        ("3 half-years", "2025-08-01/2027-01-01", ["2025-07+18", "2027-01+18"]),
        ("2 school years", "2025-01-01/2027-12-31", ["2024-09+24", "2026-09+24"]),
        ("2 weeks", "2025-01-01/2025-01-20", ["2025-W01+2", "2025-W03+2"]),
        ("10 days", "2025-01-01/2025-01-20", ["2025-01-01..2025-01-10", "2025-01-11..2025-01-20"]),
    ])
    func `the calendar is cut into slots`(stride: String, period: String, slots: [String]) throws {
        #expect(try Self.labels(stride, period) == slots)
    }

    private static let strides = [
        "day", "week", "month", "quarter", "half-year", "year", "school year", "2 weeks", "5 weeks", "2 months",
        "5 months",
        "7 months", "3 quarters", "3 half-years", "2 years", "2 school years", "10 days",
    ]

    @Test(arguments: strides)
    func `slots tile the calendar without gap or overlap, whatever window is asked for`(stride: String) throws {
        var random = SeededGenerator(seed: UInt64(stride.utf8.count))
        for round in 0..<12 {
            let first = CivilDate.firstDay(ofYear: .random(in: 1990...2060, using: &random)).adding(
                days: .random(in: 0...365, using: &random))
            let period = try #require(Window(first, first.adding(days: .random(in: 0...1500, using: &random))))
            let grid = SlotGrid(try #require(Stride(stride)), in: period)
            let slots = grid.slots(touching: period)
            let comment = "\(stride) in \(period), round \(round)"
            #expect(
                slots.first?.contains(period.first) == true && slots.last?.contains(period.last) == true, "\(comment)")
            #expect(zip(slots, slots.dropFirst()).allSatisfy { $1.first - $0.last == 1 }, "\(comment)")
            for _ in 0..<8 {
                let opens = period.first.adding(days: .random(in: -200...1700, using: &random))
                let window = try #require(Window(opens, opens.adding(days: .random(in: 0...300, using: &random))))
                let cut = grid.slots(touching: window)
                let around = grid.slots(
                    touching: try #require(Window(opens.adding(days: -900), opens.adding(days: 900))))
                #expect(cut == around.filter { $0.intersection(window) != nil }, "\(comment), touching \(window)")
            }
        }
    }

    @Test(arguments: [
        "week", "month", "quarter", "half-year", "year", "school year", "2 months", "4 months", "6 months",
    ])
    func `slots that divide the year are the same for every plan`(stride: String) throws {
        let window = try #require(Window("2026-03-05/2027-05-06"))
        let plans = ["2025-01-01/2027-12-31", "2025-03-17/2029-01-01", "1999-11-30/2030-06-01"].compactMap {
            Window($0)
        }
        let answers = try plans.map { SlotGrid(try #require(Stride(stride)), in: $0).slots(touching: window) }
        #expect(Set(answers).count == 1)
    }

    @Test(arguments: [
        "0001-01-01/0002-12-31", "9998-01-01/9999-12-31", "9999-12-31/9999-12-31", "0001-01-01/0001-01-01",
    ])
    func `slots go to the ends of the calendar and stop there`(text: String) throws {
        let period = try #require(Window(text))
        for unit in SlotUnit.allCases {
            for count in [1, 2, 7, 1000] where unit != .period {
                let slots = SlotGrid(Stride(count, unit), in: period).slots(touching: period)
                #expect(slots.allSatisfy { $0.intersection(period) != nil }, "\(count) \(unit)")
                guard unit != .semester else { continue }
                #expect(
                    slots.first?.contains(period.first) == true && slots.last?.contains(period.last) == true,
                    "\(count) \(unit)")
                #expect(zip(slots, slots.dropFirst()).allSatisfy { $1.first - $0.last == 1 }, "\(count) \(unit)")
            }
        }
    }

    @Test func `the whole period is one slot, where it is touched`() throws {
        #expect(try Self.labels("period", "2025-01-01/2027-12-31", touching: "2026-01-01/2026-01-02") == ["2025+3"])
        #expect(try Self.labels("period", "2025-01-01/2027-12-31", touching: "2028-01-01/2028-01-02").isEmpty)
    }
}
