import SardzeTime
import SardzeWatch
import SardzeWords

/// The dates of the recurrence rule of a line.
struct BatchOccurrences {
    private let recurrence: Recurrence
    private let question: BatchQuestion

    init(_ rule: String, _ question: BatchQuestion) throws(BatchFault) {
        guard let start = question.start else {
            throw .missing(
                .start,
                Wording(
                    "give the first day: `\"start\":\"2025-01-31\"`",
                    lv: "norādiet pirmo dienu: `\"start\":\"2025-01-31\"`"))
        }
        guard let day = CivilDate(start) else { throw .wrong(.start, .aDay) }
        do throws(RecurrenceError) {
            recurrence = try Recurrence(rule, start: day)
        } catch {
            throw BatchFault(error)
        }
        self.question = question
    }

    func write(to answers: inout [UInt8]) {
        let isBounded = question.count != nil || question.through != nil
        let limit = min(question.count ?? .max, isBounded ? WhenBatch.mostAnswered : WhenBatch.usuallyAnswered)
        let most = question.count.map { $0 <= limit ? limit : limit + 1 } ?? limit + 1
        let wanted = Window(question.from ?? recurrence.start, question.through ?? .latest)
        let days = wanted.map { recurrence.first(most, in: $0) } ?? []
        answers.append(contentsOf: #""occurrences":["#.utf8)
        for (index, day) in days.prefix(limit).enumerated() {
            if index > 0 { answers.append(UInt8(ascii: ",")) }
            answers.append(quoted: day)
        }
        answers.append(UInt8(ascii: "]"))
        if days.count > limit { answers.append(contentsOf: #","truncated":true"#.utf8) }
    }
}
