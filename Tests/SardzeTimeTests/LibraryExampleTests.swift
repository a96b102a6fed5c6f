import Foundation
import SardzeTime
import TestSupport
import Testing

/// The example of `Recurrence.md`.
struct LibraryExampleTests {
    @Test func `the example of the documentation says what it shows`() throws {
        let lastFridays = try Recurrence("FREQ=MONTHLY;BYDAY=-1FR", start: day("2025-01-31"))
        let year = try #require(Window("2025-01-01/2025-12-31"))
        let days = lastFridays.occurrences(from: year.first, through: year.last)
        #expect(days.prefix(2).map(\.description) == ["2025-01-31", "2025-02-28"])
        #expect(lastFridays.next(after: try day("2025-02-28")) == (try day("2025-03-28")))
        #expect(lastFridays.contains(try day("2025-03-28")))
        #expect(lastFridays.count(in: year) == 12)
        let noon = try TimedRecurrence(
            "FREQ=HOURLY;INTERVAL=6", start: #require(CivilDateTime("2025-01-01T12:00:00")))
        #expect(noon.next(after: noon.start)?.description == "2025-01-01T18:00:00")
    }

    @Test func `the page shows these calls`() throws {
        let page = try String(
            contentsOf: Fixtures.repository.appending(path: "Sources/SardzeCLI/Sardze.docc/Recurrence.md"),
            encoding: .utf8)
        for call in [
            #"Recurrence("FREQ=MONTHLY;BYDAY=-1FR", start: CivilDate("2025-01-31")!)"#, "// 2025-03-28", "// true",
            "// 12",
            #"TimedRecurrence("FREQ=HOURLY;INTERVAL=6", start: CivilDateTime("2025-01-01T12:00:00")!)"#,
            "// 2025-01-01T18:00:00",
        ] {
            #expect(page.contains(call), "\(call)")
        }
    }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}
