import SardzeRules
import SardzeTime
import SardzeWords

/// The dates of the recurrence rule of a line, or its times where its start has one.
enum BatchOccurrences {
    case days(Recurrence)
    /// - Parameter isUniversal: whether the start was written with a `Z`, so that the answers are too.
    case moments(TimedRecurrence, isUniversal: Bool)

    init(_ rule: String, _ question: BatchQuestion) throws(BatchFault) {
        guard let text = question.start else {
            throw .missing(
                .start,
                Wording(
                    "give the first day: `\"start\":\"2025-01-31\"`",
                    lv: "norādiet pirmo dienu: `\"start\":\"2025-01-31\"`"))
        }
        let start = CivilDate(text).map(RecurrenceStart.init) ?? RecurrenceStart(text)
        guard let start else { throw .wrong(.start, .aDay) }
        let (added, excluded) = (
            try Self.starts(question.added, .rdate), try Self.starts(question.excluded, .exdate)
        )
        do throws(RecurrenceError) {
            if let moment = start.moment {
                self = .moments(
                    try TimedRecurrence(
                        rule, start: moment, adding: added.map(\.first), excluding: excluded.map(\.first)),
                    isUniversal: start.isUniversal)
            } else {
                self = .days(
                    try Recurrence(rule, start: start.day, adding: added.map(\.day), excluding: excluded.map(\.day)))
            }
        } catch {
            throw BatchFault(error)
        }
    }

    private static func starts(_ texts: [String], _ field: BatchQuestion.Field) throws(BatchFault) -> [RecurrenceStart]
    {
        var starts: [RecurrenceStart] = []
        for text in texts {
            guard let start = RecurrenceStart(text) else { throw .wrong(field, .someDays) }
            starts.append(start)
        }
        return starts
    }

    /// Appends `"occurrences":[…]`, and the mark where some were left out.
    func write(_ question: BatchQuestion, to answers: inout [UInt8]) {
        let isBounded = question.count != nil || question.through != nil
        let limit = min(question.count ?? .max, isBounded ? WhenBatch.mostAnswered : WhenBatch.usuallyAnswered)
        answers.append(contentsOf: #""occurrences":["#.utf8)
        let isWhole =
            switch self {
            case .days(let recurrence): Self.write(recurrence, question, limit, to: &answers)
            case .moments(let recurrence, let isUniversal):
                Self.write(recurrence, isUniversal, question, limit, to: &answers)
            }
        answers.append(UInt8(ascii: "]"))
        if !isWhole { answers.append(contentsOf: #","truncated":true"#.utf8) }
    }

    /// - Returns: whether all that was asked for was written.
    private static func write(
        _ recurrence: Recurrence, _ question: BatchQuestion, _ limit: Int, to answers: inout [UInt8]
    ) -> Bool {
        if limit == 0 { return question.count == 0 }
        var count = 0
        let first = question.from?.day ?? .earliest
        for day in recurrence.occurrences(from: first, through: question.through?.day ?? .latest) {
            if count == limit { return false }
            if count > 0 { answers.append(UInt8(ascii: ",")) }
            answers.append(quoted: day)
            count += 1
            if count == question.count { return true }
        }
        return true
    }

    private static func write(
        _ recurrence: TimedRecurrence, _ isUniversal: Bool, _ question: BatchQuestion, _ limit: Int,
        to answers: inout [UInt8]
    ) -> Bool {
        if limit == 0 { return question.count == 0 }
        var count = 0
        let (first, last) = (question.from?.first ?? .earliest, question.through?.last ?? .latest)
        for moment in recurrence.occurrences(from: first, through: last) {
            if count == limit { return false }
            answers.append(contentsOf: "\(count > 0 ? "," : "")\"\(moment)\(isUniversal ? "Z" : "")\"".utf8)
            count += 1
            if count == question.count { return true }
        }
        return true
    }
}

extension RecurrenceStart {
    /// The time that was written, else the first of the day.
    var first: CivilDateTime { moment ?? CivilDateTime(day) }
    /// The time that was written, else the last of the day.
    var last: CivilDateTime { moment ?? CivilDateTime(day, secondOfDay: 86_399) }
}
