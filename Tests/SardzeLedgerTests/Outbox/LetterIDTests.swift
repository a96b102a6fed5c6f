import SardzeLedger
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// The same alerts to the same mailbox are the same letter, and nothing else is.
struct LetterIDTests {
    private typealias Part = (plan: String, body: String, telling: Telling)

    private func part(
        _ plan: String = "madona", _ body: String = "SD", _ matter: String = "task 5.2@2025-W07",
        due: Int = 20_135, _ reason: AlertReason = .overdue, number: Int = 1
    ) -> Part {
        (plan, body, Telling(matter: matter, due: CivilDate(dayNumber: due), reason: reason, number: number))
    }

    @Test func `the name is what the description says, computed by another program`() {
        let parts = [part(), part("madona", "BT", "referral R-2026-014/2", .escalatedToDeputy, number: 12)]
        // By Python's hashlib, following the description of the initializer.
        #expect(LetterID(to: "sd@example.org", tellings: parts).digits == "03575a6b1bdf1eda17de525792f4175d")
        #expect(LetterID(to: "", tellings: []).digits == "643d76d2766c1c66bf6df40630304dc3")
    }

    @Test func `every part of what is told, and the mailbox, makes another letter`() {
        let all: [(String, [Part])] = [
            ("a@b.c", [part()]), ("a@b.d", [part()]), ("A@b.c", [part()]), ("a@b.c", [part("cesis")]),
            ("a@b.c", [part("madona", "BT")]), ("a@b.c", [part("madona", "SD", "task 5.2@2025-W08")]),
            ("a@b.c", [part(due: 20_136)]), ("a@b.c", [part("madona", "SD", "task 5.2@2025-W07", .repeat)]),
            ("a@b.c", [part(number: 2)]), ("a@b.c", [part(), part()]), ("a@b.c", []),
            ("a@b.c", [part(), part(number: 2)]),
        ]
        #expect(Set(all.map { LetterID(to: $0.0, tellings: $0.1) }).count == all.count)
    }

    /// Texts that look like the marks of the fields themselves, cut in every way.
    @Test func `no two lists have one name, in whatever order they are told`() {
        var random = SeededGenerator(seed: 20_261_121)
        var known: [LetterID: [String]] = [:]
        let texts = ["", "1:", ",", "1:,", "SD", "2:SD", "0:,", "a,1:a"]
        for _ in 0..<4_000 {
            func text() -> String { texts[Int.random(in: texts.indices, using: &random)] }
            let parts = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                part(text(), text(), text(), number: Int.random(in: 1...11, using: &random))
            }
            let address = text()
            let name = LetterID(to: address, tellings: parts)
            #expect(LetterID(to: address, tellings: parts.shuffled(using: &random)) == name)
            let content = [address] + parts.map { "\($0)" }.sorted()
            #expect(known.updateValue(content, forKey: name) ?? content == content)
        }
        #expect(known.count > 2_000)
    }
}
