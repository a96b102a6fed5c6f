import Foundation
import SardzeTime
import SardzeWords
import TestSupport
import Testing

struct SpokenPhraseTests {
    private static let reference = CivilDate(dayNumber: 20_089)

    @Test(arguments: Language.allCases, 0..<20)
    func `random values of every kind read back`(language: Language, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let when = When.random(using: &random)
            let phrase = when.phrase[language]
            guard phrase.unicodeScalars.count <= Phrase.longest else { continue }
            expectMeaning(phrase, when)
        }
    }

    @Test(arguments: Language.allCases, 20..<30)
    func `what was printed reads back in capitals and without diacritics`(language: Language, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let when = When.random(using: &random)
            let phrase = when.phrase[language]
            guard phrase.unicodeScalars.count <= Phrase.longest else { continue }
            let bare = phrase.folding(options: .diacriticInsensitive, locale: nil)
            for spelling in [bare, phrase.uppercased(), bare.uppercased()] {
                expectMeaning(spelling, when, isFolded: true)
            }
        }
    }

    @Test(arguments: PhraseTests.rows) func `what a row of the table means is said in both languages`(
        row: PhraseTests.Row
    ) {
        guard let when = try? Phrase.read(row.phrase, reference: row.reference) else { return }
        for language in Language.allCases { expectMeaning(when.phrase[language], when) }
    }

    @Test func `every rule the oracles were asked reads back out of a phrase`() throws {
        for row in try Fixtures.table("recurrence/oracles.tsv") {
            guard let start = CivilDate(row["start"] ?? "") else { continue }
            let rule = try Recurrence(row["rule"] ?? "", start: start)
            for language in Language.allCases { expectMeaning(When.rule(rule).phrase[language], .rule(rule)) }
        }
    }

    @Test func `every kind of value is said as a person would`() {
        let rows = SpokenSamples.all.map { "\($0)\t\($0.phrase.lv)\t\($0.phrase.en)" }
        Fixtures.expectGolden(
            "normal\tlv\ten\n" + rows.joined(separator: "\n") + "\n", "phrases/spoken.tsv")
    }

    @Test func `the manual's table says what is printed`() throws {
        let page = Fixtures.repository.appending(path: "Sources/SardzeCLI/Sardze.docc/RuleLanguage.md")
        let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.contains(" · ") }
        let printed = Set(SpokenSamples.all.map { "| `\($0)` | \($0.phrase.lv) · \($0.phrase.en) |" })
        #expect(lines.count { printed.contains(String($0)) } == 5)
    }

    @Test(arguments: SpokenSamples.all) func `every sample reads back`(when: When) {
        for language in Language.allCases { expectMeaning(when.phrase[language], when) }
    }

    @Test(arguments: [
        ("pēc noteikuma FREQ=MONTHLY;BYDAY=XX, sākot ar 2025. gada 31. janvāri", "XX"),
        ("by the rule FREQ=MONTHLY;BYDAY=FR", "FREQ=MONTHLY;BYDAY=FR"),
        ("by the rule FREQ=MONTHLY, starting soon", "starting soon"),
        ("by the rule FREQ=MONTHLY, starting 1 March 2025 soon", "soon"),
        ("by the rule FREQ=MONTHLY, starting in March 2025", "starting in March 2025"),
        ("by the rule FREQ=MONTHLY, starting 1 March 2025, also on Mondays", "Mondays"),
        ("by the rule FREQ=MONTHLY, starting 1 March 2025, except in March", "in March"),
        ("by the rule =, starting 1 March 2025", "="),
        ("by the rule FREQ=HOURLY, starting 1 March 2025", "HOURLY"),
    ])
    func `a rule in a phrase is faulted where it is wrong`(phrase: String, words: String) {
        do throws(PhraseError) {
            let when = try Phrase.read(phrase, reference: Self.reference)
            Issue.record("\(phrase) is read as \(when)")
        } catch {
            #expect(pointed(error, phrase) == words, "\(error.message.en)")
            expectBilingual(error.message)
        }
    }

    /// - Parameter isFolded: names of events and breaks need not keep their letter case and diacritics.
    private func expectMeaning(_ phrase: String, _ when: When, isFolded: Bool = false) {
        do throws(PhraseError) {
            let read = try Phrase.read(phrase, reference: Self.reference)
            let isSame = isFolded ? Folding.fold("\(read)") == Folding.fold("\(when)") : read == when
            #expect(isSame, "\(phrase) is read as \(read), not \(when)")
        } catch {
            Issue.record("\(phrase) (\(when)): \(error.message.en) at `\(pointed(error, phrase))`")
        }
    }
}
