import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

/// The tasks that a time makes in the period of a line.
struct BatchTasks {
    private let slots: [DatedSlot]
    private let question: BatchQuestion

    /// More than these are a slip, and would only keep the next line waiting.
    private static let mostExpanded = 500_000

    init(_ when: When, _ question: BatchQuestion, _ expansion: SlotExpansion) throws(BatchFault) {
        guard expansion.mostSlots(of: when) <= Self.mostExpanded else {
            throw BatchFault(
                "too-many-tasks",
                Wording(
                    "in this period that may be more than \(Self.mostExpanded) tasks",
                    lv: "šajā periodā tas var dot vairāk nekā \(Self.mostExpanded) uzdevumu"),
                help: Wording("shorten the period", lv: "saīsiniet periodu"))
        }
        self.question = question
        slots = expansion.slots(of: when).filter { slot in
            (question.from.map { $0.day <= slot.due } ?? true) && (question.through.map { slot.due <= $0.day } ?? true)
        }
    }

    func write(to answers: inout [UInt8]) {
        let count = min(question.count ?? .max, WhenBatch.mostAnswered)
        answers.append(contentsOf: #","tasks":["#.utf8)
        for (index, slot) in slots.prefix(count).enumerated() {
            if index > 0 { answers.append(UInt8(ascii: ",")) }
            answers.append(contentsOf: "{\"slot\":\"\(slot.slot)\",\"opens\":".utf8)
            answers.append(quoted: slot.opens)
            answers.append(contentsOf: #","due":"#.utf8)
            answers.append(quoted: slot.due)
            answers.append(UInt8(ascii: "}"))
        }
        answers.append(UInt8(ascii: "]"))
        if slots.count > WhenBatch.mostAnswered, question.count ?? .max > WhenBatch.mostAnswered {
            answers.append(contentsOf: #","truncated":true"#.utf8)
        }
    }
}

extension [UInt8] {
    /// Appends `"2025-01-31"`.
    mutating func append(quoted day: CivilDate) {
        let start = count
        append(contentsOf: #""----------""#.utf8)
        withUnsafeMutableBufferPointer { buffer in
            day.write(to: UnsafeMutableBufferPointer(rebasing: buffer[(start + 1)...]), separated: true)
        }
    }
}
