import SardzeTime
import SardzeWords
import TestSupport
import Testing

struct PhraseHostileTests {
    @Test(arguments: [
        "", " ", "\u{0}", "\u{0}reizi gadā", "\u{FEFF}", "\u{301}", "👩‍👧‍👦 reizi gadā", "٣ reizes gadā", "reizi\u{0}gadā",
        "99999999999999999999999999 reizes gadā", "1000 reizes gadā", "-1 reizes gadā", "0 reizes gadā", "0.0.0000",
        "00.00.2026.", "2026-13-45", "9999999999-01-01", "𝟙. martā", "1.1.10000.", "2026. gada 99. martā", "(((", ")))",
        "un un un", "....", "2026-W54", "0000-W01", "²× gadā",
    ])
    func `nonsense is refused`(phrase: String) throws {
        let day = try #require(CivilDate("2026-01-01"))
        let error = try #require(throws: PhraseError.self) { try Phrase.read(phrase, reference: day) }
        #expect(error.scalars.lowerBound >= 0)
        #expect(error.scalars.upperBound <= phrase.unicodeScalars.count)
        #expect(!error.message.en.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }

    @Test(arguments: ["\u{FEFF}reizi mēnesī", "reizi mē\u{AD}nesī", "reizi\u{A0}mēnesī\u{200B}"])
    func `invisible marks copied along with a text are no words`(phrase: String) throws {
        let day = try #require(CivilDate("2026-01-01"))
        #expect(try Phrase.read(phrase, reference: day) == .cadence(Cadence(every: Stride(1, .month))))
    }

    @Test func `a phrase too long is refused unread, and the longest is read`() throws {
        let day = try #require(CivilDate("2026-01-01"))
        let fits = "reizi mēnesī" + String(repeating: " ", count: Phrase.longest - 12)
        #expect(try Phrase.read(fits, reference: day) == .cadence(Cadence(every: Stride(1, .month))))
        for long in [fits + " ", String(repeating: "reizi mēnesī, ", count: 500_000)] {
            let error = try #require(throws: PhraseError.self) { try Phrase.read(long, reference: day) }
            #expect(error.kind == .notUnderstood)
            #expect(error.scalars == Phrase.longest..<Phrase.longest + 1)
        }
    }

    @Test(arguments: [
        "un ", "reizi ", "katru ", "līdz ", "1. un ", "pirmdienās un ", "2x ", "no ", "pēc a ", "1, ", "15.10., ", "1.",
        "izņemot jūliju un ", "gadījumā ", "blah ", "- ", "((", "1 janvārī, 2026. ", "mēneša ", "I–", "pirmajā un ",
    ])
    func `a phrase that only repeats itself ends`(piece: String) throws {
        let phrase = String(String(repeating: piece, count: 500).prefix(Phrase.longest))
        for day in [CivilDate.earliest, .latest] { _ = try? Phrase.read(phrase, reference: day) }
    }

    @Test(arguments: 1...8) func `a soup of tokens never crashes, and errors point inside it`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let words =
            Set(PhraseTests.rows.flatMap { $0.phrase.split(separator: " ").map(String.init) }).sorted() + [
                ".", ",", "-", "–", "/", "(", ")", "0", "31", "2026", "999999999", "x", "🎉", "\u{304}", "un", "no",
                "līdz",
            ]
        let days = [CivilDate.earliest, .latest] + ["2024-02-29", "2026-01-01"].compactMap { CivilDate($0) }
        for _ in 0..<250 {
            let picked = (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in
                words.randomElement(using: &random)
            }
            let glue = Bool.random(using: &random) ? " " : ""
            let phrase = picked.joined(separator: glue)
            let day = try #require(days.randomElement(using: &random))
            do throws(PhraseError) {
                let first = try Phrase.read(phrase, reference: day)
                #expect(first.isSound, "seed \(seed): \(phrase)")
            } catch {
                #expect(error.scalars.upperBound <= phrase.unicodeScalars.count, "seed \(seed): \(phrase)")
            }
        }
    }
}

extension When {
    /// What the doc comments of `When` and `Cadence` promise of every value.
    fileprivate var isSound: Bool {
        switch self {
        case .cadence(let cadence):
            let isInOrder = zip(cadence.months, cadence.months.dropFirst()).allSatisfy { $0 < $1 }
            return cadence.times >= 1 && cadence.every.count >= 1 && isInOrder
                && cadence.months.allSatisfy { (1...12).contains($0) }
        case .floor(let limit), .ceiling(let limit): return limit.count >= 1 && limit.per.count >= 1
        case .dates(let dates): return !dates.isEmpty && zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 }
        case .window(let from, let through):
            if let from, let through { return from <= through }
            return from != nil || through != nil
        case .completion(let duration): return duration.count >= 1
        case .deadline(let deadline):
            if case .duration(let duration) = deadline.within { return duration.count >= 1 }
            return true
        case .rule: return false
        case .asNeeded, .continuous, .unspecified: return true
        }
    }
}
