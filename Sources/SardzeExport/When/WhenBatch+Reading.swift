import SardzeRules
import SardzeText
import SardzeTime

extension WhenBatch {
    static func when(phrase: String, _ reference: CivilDate) throws(BatchFault) -> When {
        do throws(PhraseError) {
            return try Phrase.read(phrase, reference: reference)
        } catch {
            throw BatchFault(error)
        }
    }

    /// A text of any form: a phrase, a mapping, a rule.
    static func time(_ text: String, _ question: BatchQuestion, _ reference: CivilDate) throws(BatchFault)
        -> WrittenTime
    {
        var sources = Sources()
        let source = sources.add(SourceText(path: "when", text))
        var start = RecurrenceStart(reference)
        if let given = question.start {
            guard let read = RecurrenceStart(given) else { throw .wrong(.start, .aDay) }
            start = read
        }
        let (time, diagnostics) = WhenText.read(source, from: sources, reference: reference, start: start)
        guard let time else { throw diagnostics.first.map(BatchFault.init) ?? .wrong(.when, .aTime) }
        return time
    }
}
