import SardzeRules
import SardzeText
import Testing

/// Where text without quotes is a trap: wherever a text is read and wherever something is named.
struct TrapTests {
    /// The words that are traps, in the order they stand.
    private func traps(_ text: String) throws -> [String] {
        let read = PlanText(PlanText.head, text)
        return try read.plan.traps.map { read.text($0.span) }
    }

    @Test(arguments: [
        ("title: no", ["no"]), ("levels: {on: a, b: off}", ["on", "off"]), ("country: NO", ["NO"]),
        ("goals: {1.10: {title: a}}", ["1.10"]), ("goals: {a: {results: {010: x}}}", ["010"]),
        ("calendar: {breaks: {y: 2026-01-05/2026-01-06}}", ["y"]),
        ("resources: {a: {phone: +37167000000}}", ["+37167000000"]),
        ("activities: {a: {title: 12:30, when: reizi gadā, responsible: [SD, n]}}", ["12:30", "n"]),
        ("indicators: {a: {title: x, unit: ~x, note: 2026-01-01}}", ["2026-01-01"]),
    ])
    func `a trap is found where a text or a name stands`(text: String, expected: [String]) throws {
        #expect(try traps(text) == expected)
    }

    @Test(arguments: [
        "title: \"no\"", "title: 'no'", "title: |\n  no", "goals: {\"1.10\": {title: a}}", "adopted: 2026-01-05",
        "activities: {a: {title: a, when: {as needed: true}}}",
        "indicators: {a: {agree: yes, figures: {2023: {SD: 8.10}}}}",
        "activities: {a: {title: a, when: {every: month, on: 1}, tests: {2026: 12}, budget: {2026: 1200 EUR}}}",
        "activities: {a: {title: a, when: {every: week, except: [2026-10-19, July]}, target: {count: 010}}}",
        "calendar: {moved: [{off: 2026-05-03, work: 2026-05-08}]}", "goals: {1.1: {title: a}}",
        "resources: {a: {phone: 110}}",
    ])
    func `quotes, and keys that ask for something else, are no traps`(text: String) throws {
        #expect(try traps(text) == [])
    }
}
