import SardzeRules
public import SardzeTime
import SardzeWatch
public import SardzeWords

/// Answers lines of `sardze when --batch`: one JSON object each, in and out (DESIGN §12).
///
/// A value with a memory only for calendars, so lines may be shared out among several.
public struct WhenBatch: BatchFilter {
    public static let longestLine = 1 << 20
    /// Dates and tasks in one answer at most; an answer that leaves some out says `"truncated":true`.
    public static let mostAnswered = 100_000
    /// Occurrences in an answer when neither `count` nor `through` bounds them.
    public static let usuallyAnswered = 1_000

    private let language: Language
    private let today: CivilDate
    private var calendars: [CalendarKey: SlotExpansion] = [:]

    /// What a calendar depends on.
    private struct CalendarKey: Hashable {
        var period: Window
        var country: String?
        var week: WorkingWeek
        var appliesMovedDays: Bool
    }

    /// - Parameters:
    ///   - language: of messages, where a line names none.
    ///   - today: the day from which phrases without a year are read, where a line has no period.
    public init(in language: Language, today: CivilDate) {
        self.language = language
        self.today = today
    }

    public mutating func answers(
        to lines: UnsafeBufferPointer<UInt8>, upTo limit: Int
    ) -> (answers: [UInt8], length: Int) {
        var answers: [UInt8] = []
        answers.reserveCapacity(lines.count + lines.count / 2)
        var start = 0
        while start < lines.count, answers.count < limit {
            let end = lines[start...].firstIndex(of: UInt8(ascii: "\n")) ?? lines.count
            answer(UnsafeBufferPointer(rebasing: lines[start..<end]), &answers)
            start = min(end + 1, lines.count)
        }
        return (answers, start)
    }

    private mutating func answer(_ line: UnsafeBufferPointer<UInt8>, _ answers: inout [UInt8]) {
        var cursor = JSONCursor(line)
        var question = BatchQuestion()
        let start = answers.count
        do throws(BatchFault) {
            guard line.count <= Self.longestLine else { throw .tooLong(Self.longestLine) }
            if cursor.next() == 0, cursor.position == line.count { return }
            try question.read(&cursor)
            begin(question, cursor, &answers)
            try answer(question, &answers)
            if !question.ignored.isEmpty { answers += Array(",\"ignored\":\(JSONText.list(question.ignored))".utf8) }
        } catch {
            answers.removeSubrange(start...)
            begin(question, cursor, &answers)
            answers += Array("\"error\":\(error.object(in: question.language ?? language))".utf8)
        }
        answers += [UInt8(ascii: "}"), UInt8(ascii: "\n")]
    }

    private func begin(_ question: BatchQuestion, _ cursor: JSONCursor, _ answers: inout [UInt8]) {
        answers.append(UInt8(ascii: "{"))
        guard let id = question.id else { return }
        answers.append(contentsOf: #""id":"#.utf8)
        answers.append(contentsOf: cursor.raw(id))
        answers.append(UInt8(ascii: ","))
    }

    // MARK: What is asked

    private mutating func answer(_ question: BatchQuestion, _ answers: inout [UInt8]) throws(BatchFault) {
        switch (question.rule, question.phrase, question.when) {
        case (let rule?, nil, nil): try BatchOccurrences(rule, question).write(question, to: &answers)
        case (nil, let phrase?, nil): try answer(try Self.when(phrase: phrase, reference(question)), question, &answers)
        case (nil, nil, let text?):
            switch try Self.time(text, question, reference(question)) {
            case .days(let when): try answer(when, question, &answers)
            case .moments(let recurrence): answer(recurrence, question, &answers)
            }
        case (nil, nil, nil):
            throw .missing(
                .rrule,
                Wording(
                    "ask with `rrule`, `phrase` or `when`", lv: "jautājiet ar `rrule`, `phrase` vai `when`"))
        case (_?, _?, _): throw .superfluous(.phrase, beside: .rrule)
        case (_?, nil, _?): throw .superfluous(.when, beside: .rrule)
        case (nil, _?, _?): throw .superfluous(.when, beside: .phrase)
        }
    }

    private func reference(_ question: BatchQuestion) -> CivilDate { question.period?.first ?? today }

    private mutating func answer(
        _ when: When, _ question: BatchQuestion, _ answers: inout [UInt8]
    ) throws(BatchFault) {
        answers.append(contentsOf: "\"kind\":\"\(when.kind)\",\"normal\":\(when.json)".utf8)
        guard let period = question.period else { return }
        let expansion = try expansion(in: period, question)
        try BatchTasks(when, question, expansion).write(to: &answers)
    }

    /// Times of day make no tasks, so in a period their occurrences are given.
    private func answer(_ recurrence: TimedRecurrence, _ question: BatchQuestion, _ answers: inout [UInt8]) {
        answers.append(contentsOf: "\"kind\":\"rule\",\"normal\":\(recurrence.json)".utf8)
        guard let period = question.period else { return }
        var inPeriod = question
        inPeriod.from = [question.from, RecurrenceStart(period.first)].compactMap(\.self).max { $0.first < $1.first }
        inPeriod.through = [question.through, RecurrenceStart(period.last)].compactMap(\.self).min { $0.last < $1.last }
        answers.append(UInt8(ascii: ","))
        BatchOccurrences.moments(recurrence, isUniversal: false).write(inPeriod, to: &answers)
    }

    private mutating func expansion(
        in period: Window, _ question: BatchQuestion
    ) throws(BatchFault) -> SlotExpansion {
        let key = CalendarKey(
            period: period, country: question.country, week: question.week,
            appliesMovedDays: question.appliesMovedDays)
        if let known = calendars[key] { return known }
        if let country = question.country, !HolidayCalendar.supportedCountries.contains(country) {
            let known = HolidayCalendar.supportedCountries.map { "`\($0)`" }.joined(separator: ", ")
            throw BatchFault(
                "country-unknown",
                Wording(
                    "the holidays of this country are not known here", lv: "šīs valsts svētku dienas te nav zināmas"),
                help: Wording("known are \(known)", lv: "zināmas ir: \(known)"))
        }
        guard period.days <= SlotExpansion.longestPeriod else {
            throw BatchFault(
                "period-too-long",
                Wording("a period of more than a hundred years", lv: "periods ir garāks par simt gadiem"),
                help: Wording("shorten it", lv: "saīsiniet to"))
        }
        // A year either side covers every clipped slot and rolled day.
        let span = Window(period.first.adding(days: -400), period.last.adding(days: 400))
        let calendar = WorkingCalendar(
            week: question.week, holidays: HolidayCalendar(country: question.country),
            appliesMovedDays: question.appliesMovedDays, span: span ?? period)
        let expansion = SlotExpansion(
            in: period, calendar: calendar, school: SchoolCalendar(country: question.country))
        // A calendar of a hundred years takes half a megabyte.
        if calendars.count >= 16 { calendars.removeAll() }
        calendars[key] = expansion
        return expansion
    }
}
