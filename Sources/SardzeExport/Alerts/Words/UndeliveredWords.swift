import SardzeTime
import SardzeWatch
import SardzeWords

/// What a letter says of another that never arrived.
struct UndeliveredWords {
    private let words: EntryWords

    init(_ words: EntryWords) { self.words = words }

    var lines: [Wording] {
        let id = LetterID(words.matter.name)
        let letter = id.flatMap { words.plan.undelivered[$0] }
        let day = words.day(letter?.day ?? words.matter.due).briefly
        let fault = letter.map { Wording(same: ": ") + $0.fault.wording } ?? Wording(same: "")
        let short = words.matter.name.prefix(8)
        return [
            Wording(
                "It was written \(day.en) and not delivered\(fault.en).",
                lv: "Tā rakstīta \(day.lv) un nav piegādāta\(fault.lv)."),
            Wording(
                "Check the address in the rules; then send it again with “sardze alert outbox retry \(short)”.",
                lv: "Pārbaudiet adresi noteikumos un sūtiet vēlreiz: „sardze alert outbox retry \(short)”."),
        ]
    }
}
