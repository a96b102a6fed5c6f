import Foundation
import SardzeRules
import SardzeText
import SardzeWords
import SardzeTime
import SardzeWatch
import Testing

/// What a suppression hides, and what is said of one that hides nothing.
struct SuppressionTests {
    /// A plan whose two activities have no lead, whose body `JC` cannot be written to, and whose goal nobody serves.
    private func findings(_ suppress: String, today: String = "2025-03-01", head: String = "") throws -> [String] {
        let planning = Planning(
            """
            plan: test
            period: 2025-01-01/2025-12-31
            coordinator: SD
            \(head)
            bodies:
              SD: {name: Sociālais dienests, email: sd@town.internal}
              JC: {name: Jauniešu centrs}
            goals:
              "9": {title: Mērķis, results: {"9.1": Rezultāts}}
            activities:
              "1.1": {title: Pirmais, when: reizi gadā, responsible: [SD, JC]}
              "1.2": {title: Otrais, when: reizi ceturksnī, responsible: [JC, SD]}
            suppress:
              \(suppress)
            """)
        let wanted = [
            "no-lead", "no-contact", "goal-without-activity", "result-without-activity", "unknown-", "suppression-",
        ]
        return planning.review(today: try day(today)).findings().map(\.diagnostic)
            .filter { finding in wanted.contains { finding.code.hasPrefix($0) } }
            .map { "\($0.code): \(Self.place(planning.line(of: $0.span)))" }
    }

    /// The key of a line, or the code a suppression names.
    private static func place(_ line: String) -> String {
        let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
        return parts[1].hasPrefix("-") ? String(parts[2].prefix { $0 != "," }) : parts[1]
    }

    private static let all = [
        "no-contact: JC", "goal-without-activity: \"9\"", "result-without-activity: \"9\"", "no-lead: \"1.1\"",
        "no-lead: \"1.2\"",
    ]

    private func without(_ hidden: String...) -> [String] { Self.all.filter { !hidden.contains($0) } }

    private func item(_ code: String, about: String? = nil, until: String = "2025-12-31") -> String {
        "- {code: \(code)\(about.map { ", about: \"\($0)\"" } ?? ""), reason: tā nolemts, until: \(until)}"
    }

    @Test func `nothing is hidden without one`() throws { #expect(try findings("[]") == Self.all) }

    @Test func `a code alone hides all of it`() throws {
        #expect(try findings(item("no-lead")) == without("no-lead: \"1.1\"", "no-lead: \"1.2\""))
    }

    @Test(arguments: [
        ("no-lead", "1.1", "no-lead: \"1.1\""), ("no-lead", "JC", "no-lead: \"1.2\""),
        ("no-contact", "JC", "no-contact: JC"),
        ("goal-without-activity", "9", "goal-without-activity: \"9\""),
        ("result-without-activity", "9.1", "result-without-activity: \"9\""),
        ("result-without-activity", "9", "result-without-activity: \"9\""),
    ])
    func `what it is about is hidden and nothing else`(code: String, about: String, hidden: String) throws {
        #expect(try findings(item(code, about: about)) == without(hidden))
    }

    @Test(arguments: ["1.2", "1.2@2025-Q1", "test/1.2@2025-Q1", "JC"])
    func `a finding about a task is hidden by its activity, its name and its body`(about: String) throws {
        let task = "test/1.2@2025-Q1"
        let planning = Planning.one(when: "reizi gadā")
        let span = try planning.plan().period.span
        let finding = Finding(Diagnostic("overdue", .error, span, Wording(same: "late")), task: task, body: "JC")
        let plan = try suppressing("overdue", about: about)
        #expect(Suppressions(plan, on: try day("2025-05-01")).applied(to: [finding]).isEmpty)
        let other = Finding(
            Diagnostic("overdue", .error, span, Wording(same: "late")), task: "test/1.20@2025-Q1", body: "J")
        #expect(Suppressions(plan, on: try day("2025-05-01")).applied(to: [other]).contains(other))
    }

    private func suppressing(_ code: String, about: String) throws -> Plan {
        let planning = Planning(
            """
            period: 2025-01-01/2025-12-31
            bodies: {JC: {name: a}}
            activities: {"1.2": {title: a, when: reizi gadā, responsible: JC}}
            suppress: \(item(code, about: about).dropFirst(2))
            """)
        return try #require(planning.reading.plan)
    }

    @Test func `the last day still counts, the day after does not`() throws {
        let one = item("no-contact", until: "2025-03-01")
        #expect(try findings(one, today: "2025-03-01") == without("no-contact: JC"))
        #expect(try findings(one, today: "2025-03-02") == Self.all + ["suppression-expired: no-contact"])
    }

    @Test func `one that hides nothing is noted`() throws {
        #expect(try findings(item("no-contact", about: "SD")) == Self.all + ["suppression-unused: no-contact"])
    }

    @Test(arguments: [
        "privacy-name", "privacy-personal-code", "yaml-syntax", "unknown-key", "duplicate-key", "phrase-unknown",
        "never-happens", "golden-dates", "suppression-unused", "suppression-refused", "too-many-findings",
    ])
    func `faults and what is about a person cannot be hidden`(code: String) throws {
        #expect(try findings(item(code)) == Self.all + ["suppression-refused: \(code)"])
    }

    @Test func `an unknown code and an unknown entry are pointed at`() throws {
        #expect(try findings(item("no-leed")) == Self.all + ["unknown-value: no-leed"])
        #expect(try findings(item("no-lead", about: "1.3")) == Self.all + ["unknown-reference: no-lead"])
    }

    @Test func `every code is known once`() { #expect(Set(KnownCodes.all).count == KnownCodes.all.count) }
}
