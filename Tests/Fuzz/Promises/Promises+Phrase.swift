import SardzeRules
import SardzeText
import SardzeTime

extension Promises {
    /// Every phrase is read on the first day and on one of the others: a leap day and the ends of the calendar.
    private static let day = CivilDate("2026-01-01") ?? .earliest
    private static let otherDays = [CivilDate("2024-02-29") ?? .earliest, .earliest, .latest]

    mutating func hold(ofPhrase bytes: [UInt8]) {
        let phrase = String(decoding: bytes, as: UTF8.self)
        let first = Self.outcome(phrase, Self.day)
        expect(first == Self.outcome(phrase, Self.day), "one phrase means one thing")
        for outcome in [first, Self.outcome(phrase, Self.otherDays[bytes.count % 3])] {
            switch outcome {
            case .success(let when): expectReadsBack(when, phrase)
            case .failure(let error):
                let length = phrase.unicodeScalars.count
                expect(
                    error.scalars.lowerBound >= 0 && error.scalars.upperBound <= length,
                    "an error points into the phrase: \(error.scalars) of \(length)")
                expectOneLine(error.message)
                expectOneLine(error.help)
            }
        }
    }

    private static func outcome(_ phrase: String, _ day: CivilDate) -> Result<When, PhraseError> {
        do throws(PhraseError) {
            return .success(try Phrase.read(phrase, reference: day))
        } catch { return .failure(error) }
    }

    /// The normal form is a mapping that says the same.
    private mutating func expectReadsBack(_ when: When, _ phrase: String) {
        // A phrase without a time has no mapping: the coordinator must write one.
        if case .unspecified = when { return }
        var sources = Sources()
        let file = sources.add(
            SourceText(
                path: "plan.yaml",
                "period: 2026-01-01/2026-12-31\nactivities:\n  a: {title: A, when: \(when.description)}\n"))
        let plan = PlanReader.read("plan", files: [file], from: sources).plan
        let back = plan?.activities["a"]?.when?.value
        expect(back == when, "\(phrase.debugDescription) reads back as \(when): \(back?.description ?? "nothing")")
    }
}
