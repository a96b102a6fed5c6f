import SardzeText
import SardzeTime
import SardzeWords

/// A recurrence as calendars write it: `FREQ=WEEKLY;BYDAY=FR`, or the lines DTSTART, RRULE, RDATE and EXDATE of an event.
///
/// What else an event holds says nothing about its days and is passed over.
///
/// - Source: RFC 5545, 3.8.2.4 and 3.8.5.
struct RecurrenceText {
    private let lines: [PlacedText]
    private let whole: PlacedText

    init(_ text: PlacedText) {
        whole = text
        lines = text.unfoldedLines.map(\.trimmed).filter { $0.count > 0 }
    }

    /// Whether a text can only be meant as a recurrence.
    static func begins(_ text: Substring) -> Bool {
        let beginning = text.prefix(200).uppercased()
        return ["RRULE:", "RRULE;", "DTSTART", "RDATE", "EXDATE", "BEGIN:V"].contains(where: beginning.hasPrefix)
            || beginning.contains("FREQ=")
    }

    private enum Name: String { case start = "DTSTART", rule = "RRULE", added = "RDATE", excluded = "EXDATE" }

    private struct Fault: Error { let diagnostic: Diagnostic }

    /// - Parameter start: the first day where no DTSTART gives it.
    func when(start: CivilDate) -> (when: When?, diagnostics: [Diagnostic]) {
        do throws(Fault) {
            return (.rule(try recurrence(start: start)), [])
        } catch {
            return (nil, [error.diagnostic])
        }
    }

    private func recurrence(start given: CivilDate) throws(Fault) -> Recurrence {
        var rule: PlacedText?
        var start: CivilDate?
        for line in lines {
            let (name, value) = Self.property(line)
            switch name {
            case .rule where rule == nil: rule = value
            case .start where start == nil: start = try day(value)
            case .rule, .start:
                throw fault(
                    line, Wording("there is a second such line", lv: "šāda rinda ir jau otrā"),
                    Wording("keep one of them", lv: "atstājiet vienu"))
            case .added, .excluded, nil: continue
            }
        }
        guard let rule else {
            throw fault(
                whole, Wording("there is no RRULE", lv: "trūkst RRULE"),
                Wording(
                    "write a rule such as `FREQ=MONTHLY;BYDAY=-1FR`",
                    lv: "rakstiet noteikumu, piemēram, `FREQ=MONTHLY;BYDAY=-1FR`"))
        }
        do throws(RecurrenceError) {
            return try Recurrence(rule.text, start: start ?? given)
        } catch {
            throw Fault(
                diagnostic: Diagnostic(
                    "recurrence-invalid", .error, rule.span(of: error.scalars), error.message, help: error.help))
        }
    }

    /// The value behind the colon, and what it is; a line without a name is the rule itself.
    private static func property(_ line: PlacedText) -> (Name?, PlacedText) {
        guard let (head, value) = line.divided(atFirst: [":"]) else {
            return (line.text.uppercased().contains("FREQ=") ? .rule : nil, line)
        }
        let name = head.divided(atFirst: [";"])?.before ?? head
        return (Name(rawValue: name.text.uppercased()), value)
    }

    /// `20250103`, `20250103T090000`, with `Z` or without.
    private func day(_ text: PlacedText) throws(Fault) -> CivilDate {
        let digits = text.text.prefix(8)
        let rest = text.text.dropFirst(8)
        let dashed = CivilDate("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
        if let day = CivilDate(text.text) { return day }
        guard digits.count == 8, let day = dashed, rest.isEmpty || rest.first == "T" else {
            throw fault(
                text, Wording("this is no day of a calendar", lv: "šis nav kalendāra datums"),
                Wording("write year, month and day: 20250131", lv: "rakstiet gadu, mēnesi un dienu: 20250131"))
        }
        return day
    }

    private func fault(_ place: PlacedText, _ message: Wording, _ help: Wording) -> Fault {
        Fault(diagnostic: Diagnostic("recurrence-invalid", .error, place.span, message, help: help))
    }
}
