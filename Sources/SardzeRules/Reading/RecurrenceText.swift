import SardzeText
import SardzeTime
import SardzeWords

/// A recurrence as calendars write it: `FREQ=WEEKLY;BYDAY=FR`, or the lines DTSTART, RRULE, RDATE and EXDATE of an event.
///
/// What else an event holds says nothing about its days and is passed over. Times are taken as they are written: no zone
/// is looked up.
///
/// - Source: RFC 5545, 3.8.2.4 and 3.8.5.
struct RecurrenceText {
    private let lines: [PlacedText]
    private let whole: PlacedText
    private var rule: PlacedText?
    private var start: RecurrenceStart?
    private var added: [(written: RecurrenceStart, place: PlacedText)] = []
    private var excluded: [(written: RecurrenceStart, place: PlacedText)] = []

    init(_ text: PlacedText) {
        whole = text
        lines = text.unfoldedLines.map(\.trimmed).filter { $0.count > 0 }
    }

    /// Whether a text can only be meant as a recurrence.
    static func begins(_ text: Substring) -> Bool {
        let beginning = text.prefix(200).uppercased()
        return ["RRULE:", "RRULE;", "DTSTART", "RDATE", "EXDATE", "BEGIN:V"].contains(where: beginning.hasPrefix)
            || beginning.hasPrefix("FREQ=") || beginning.contains(";FREQ=")
    }

    private enum Name: String { case start = "DTSTART", rule = "RRULE", added = "RDATE", excluded = "EXDATE" }

    private struct Fault: Error { let diagnostic: Diagnostic }

    /// - Parameter given: where it begins when no DTSTART says so.
    func time(start given: RecurrenceStart) -> (time: WrittenTime?, diagnostics: [Diagnostic]) {
        var text = self
        do throws(Fault) {
            try text.readLines()
            return (try text.recurrence(given), [])
        } catch {
            return (nil, [error.diagnostic])
        }
    }

    private mutating func readLines() throws(Fault) {
        for line in lines {
            let (name, value) = Self.property(line)
            switch name {
            case .rule where rule == nil: rule = value
            case .start where start == nil: start = try moment(value)
            case .added: added += try moments(value)
            case .excluded: excluded += try moments(value)
            case nil: continue
            case .rule, .start:
                throw fault(
                    line, Wording("there is a second such line", lv: "šāda rindiņa ir jau otrā"),
                    Wording("keep one of them", lv: "atstājiet vienu"))
            }
        }
    }

    private func recurrence(_ given: RecurrenceStart) throws(Fault) -> WrittenTime {
        guard let rule else {
            throw fault(
                whole, Wording("there is no RRULE", lv: "trūkst RRULE"),
                Wording(
                    "write a rule such as `FREQ=MONTHLY;BYDAY=-1FR`",
                    lv: "rakstiet noteikumu, piemēram, `FREQ=MONTHLY;BYDAY=-1FR`"))
        }
        let begin = start ?? given
        let read = try checked(rule) { () throws(RecurrenceError) in try RecurrenceRule(rule.text) }
        // A start that nobody wrote may as well have a time.
        if let moment = begin.moment ?? (start == nil && read.hasTimes ? CivilDateTime(begin.day) : nil) {
            return .moments(
                TimedRecurrence(
                    read, start: moment, adding: try moments(of: added, like: begin),
                    excluding: try moments(of: excluded, like: begin)))
        }
        let days = (added.map(\.written.day), excluded.map(\.written.day))
        return .days(
            .rule(
                try checked(rule) { () throws(RecurrenceError) in
                    try Recurrence(rule.text, start: begin.day, adding: days.0, excluding: days.1)
                }))
    }

    private func checked<Value>(
        _ rule: PlacedText, _ read: () throws(RecurrenceError) -> Value
    ) throws(Fault) -> Value {
        do throws(RecurrenceError) {
            return try read()
        } catch {
            throw Fault(
                diagnostic: Diagnostic(
                    "recurrence-invalid", .error, rule.span(of: error.scalars), error.message, help: error.help))
        }
    }

    /// The times among RDATE or EXDATE; a day has none, and a time of another zone is no time of this start.
    private func moments(
        of list: [(written: RecurrenceStart, place: PlacedText)], like start: RecurrenceStart
    ) throws(Fault) -> [CivilDateTime] {
        var moments: [CivilDateTime] = []
        for (written, place) in list {
            guard let moment = written.moment, written.isUniversal == start.isUniversal else {
                throw fault(
                    place,
                    Wording("this is written in another way than the start", lv: "tas rakstīts citādi nekā sākums"),
                    Wording(
                        "write it as DTSTART is written: with a time, and with or without `Z`",
                        lv: "rakstiet tā, kā rakstīts DTSTART: ar laiku un ar `Z` vai bez tā"))
            }
            moments.append(moment)
        }
        return moments
    }

    /// The value behind the colon, and what it is; a line without a name is the rule itself.
    private static func property(_ line: PlacedText) -> (Name?, PlacedText) {
        guard let (head, value) = line.divided(atFirst: [":"]) else {
            return (line.text.uppercased().contains("FREQ=") ? .rule : nil, line)
        }
        let name = head.divided(atFirst: [";"])?.before ?? head
        return (Name(rawValue: name.text.uppercased()), value)
    }

    /// The values of RDATE or EXDATE; of a period its beginning.
    private func moments(_ text: PlacedText) throws(Fault) -> [(written: RecurrenceStart, place: PlacedText)] {
        var moments: [(written: RecurrenceStart, place: PlacedText)] = []
        for part in text.split(at: ",") {
            let place = part.divided(atFirst: ["/"])?.before ?? part
            moments.append((try moment(place), place))
        }
        return moments
    }

    private func moment(_ place: PlacedText) throws(Fault) -> RecurrenceStart {
        if let start = RecurrenceStart(place.text) { return start }
        throw fault(
            place, Wording("this is no day of a calendar", lv: "šis nav kalendāra datums"),
            Wording(
                "write year, month and day: 20250131, or 20250131T090000",
                lv: "rakstiet gadu, mēnesi un dienu: 20250131 vai 20250131T090000"))
    }

    private func fault(_ place: PlacedText, _ message: Wording, _ help: Wording) -> Fault {
        Fault(diagnostic: Diagnostic("recurrence-invalid", .error, place.span, message, help: help))
    }
}
