import SardzeLedger
import SardzeTime
import SardzeWatch
import SardzeWords
import Testing

struct LedgerWordingTests {
    private static let event = Event(
        sequence: 3, time: Timestamp(milliseconds: 0), actor: "VP", plan: "madona",
        fact: .waived(task: "1.1@2025", reason: "x"))

    private static let errors: [LedgerError] = [
        .notALedger("p"), .newer("p"), .older("p"), .busy("p"), .readOnly("p"), .unsettled("p"), .diskFull("p"),
        .corrupt("p", after: nil), .corrupt("p", after: 0), .corrupt("p", after: 7), .system("p", reason: "r"),
        .notDurable("p"), .overtaken(by: event), .unreadable(sequence: 3, .kind("k")),
        .unreadable(sequence: 3, .missing("day")), .unreadable(sequence: 3, .malformed("day")), .exists("p"),
        .address(.empty), .address(.unknownScheme("x")), .address(.notYet("p")),
        .importRefused(line: 2, column: 3, .hash), .importRefused(line: 2, column: 1, .diverges(sequence: 3)),
        .importUnreadable("p", reason: "r"), .leaseLost,
        .unknownLetter(LetterID(to: "", tellings: [])),
    ]

    private static let faults: [LineFault] = [
        .notJSON(nil), .notJSON("r"), .version(2), .unknownKey("k"), .missing("k"), .malformed("k"), .kind("k"),
        .superfluous("k"), .freeText("k"), .sequence(expected: 3), .previous, .hash, .diverges(sequence: 3), .tooLong,
    ]

    private static let breaks: [LedgerBreak.Fault] = [
        .content, .hash, .missing(1), .missing(2), .order, .rewritten, .cutOff,
    ]

    @Test func `every sentence is one line in two languages, and every error has a way back`() {
        var sentences = Self.errors.flatMap { [$0.wording, $0.help] }
        sentences += Self.faults.map(\.wording)
        sentences += Self.breaks.map { LedgerBreak(sequence: 9, fault: $0).wording }
        for sentence in sentences {
            #expect(sentence.en != sentence.lv)
            for text in [sentence.en, sentence.lv] {
                #expect(!text.contains("\n") && !text.hasSuffix(".") && !text.isEmpty, "\(text)")
                #expect(text.first?.isUppercase == false, "\(text)")
            }
        }
    }
}
