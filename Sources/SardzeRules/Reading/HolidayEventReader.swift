import SardzeText
import SardzeTime
import SardzeWords

/// Reads one event of a calendar file.
struct HolidayEventReader {
    private let component: ICalendarComponent
    private(set) var diagnostics: [Diagnostic] = []

    init(_ component: ICalendarComponent) { self.component = component }

    /// - Returns: `nil` when it is not known on which days it lies, which was reported.
    mutating func event() -> HolidayEvent? {
        guard let start = component.line("DTSTART") else {
            report(
                component.span, Wording("this event has no day", lv: "šim notikumam nav dienas"),
                Wording("add `DTSTART;VALUE=DATE:20260224`", lv: "pievienojiet `DTSTART;VALUE=DATE:20260224`"))
            return nil
        }
        guard let first = moment(start), let days = days(from: first) else { return nil }
        return HolidayEvent(
            span: component.span, uid: component.line("UID")?.value, first: first.day, days: days,
            name: fitted(component.line("SUMMARY")?.text ?? "", to: 100),
            isCancelled: component.line("STATUS")?.value.uppercased() == "CANCELLED", rules: rules(),
            added: dates("RDATE"), excluded: dates("EXDATE"),
            replaces: component.line("RECURRENCE-ID").flatMap { moment($0)?.day })
    }

    private struct Moment {
        var day: CivilDate
        var second = 0
    }

    private mutating func moment(_ line: ICalendarLine) -> Moment? {
        moment(line.value, at: line.valueSpan)
    }

    /// Reads `20260224`, `20260224T090000`, `20260224T090000Z`, and of a period its beginning.
    private mutating func moment(_ text: String, at span: Span) -> Moment? {
        let text = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        let time = parts.count == 2 ? Self.digits(parts[1].hasSuffix("Z") ? parts[1].dropLast() : parts[1], 6) : 0
        guard let number = Self.digits(parts[0], 8), parts.count <= 2, let time,
            let day = CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100),
            time / 10_000 < 24, time / 100 % 100 < 60, time % 100 <= 60
        else {
            report(
                span,
                Wording("`\(shortened(String(text)))` is not a day", lv: "`\(shortened(String(text)))` nav datums"),
                Wording(
                    "write year, month and day together: 20260224", lv: "rakstiet gadu, mēnesi un dienu kopā: 20260224")
            )
            return nil
        }
        return Moment(day: day, second: time / 10_000 * 3600 + time / 100 % 100 * 60 + time % 100)
    }

    private static func digits(_ text: some StringProtocol, _ count: Int) -> Int? {
        text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    private mutating func dates(_ name: String) -> [CivilDate] {
        component.lines.filter { $0.name == name }.flatMap { line in
            line.items.compactMap { moment($0.text, at: line.span($0.scalars))?.day }
        }
    }

    private mutating func rules() -> [RecurrenceRule] {
        component.lines.filter { $0.name == "RRULE" }.compactMap { line in
            do throws(RecurrenceError) {
                let rule = try RecurrenceRule(line.value)
                guard !rule.hasTimes else {
                    report(
                        line.valueSpan,
                        Wording(
                            "a holiday that recurs within a day", lv: "svētku diena, kas atkārtojas vienas dienas laikā"
                        ),
                        Wording("write FREQ=YEARLY", lv: "rakstiet FREQ=YEARLY"))
                    return nil
                }
                return rule
            } catch {
                diagnostics.append(
                    Diagnostic("recurrence-invalid", .error, line.span(error.scalars), error.message, help: error.help))
                return nil
            }
        }
    }

    // MARK: Its length

    /// How many days it touches; the end of an event is the first day or second after it.
    private mutating func days(from start: Moment) -> Int? {
        let line = component.line("DTEND") ?? component.line("DURATION")
        guard let line else { return 1 }
        let seconds: Int
        if line.name == "DTEND" {
            guard let end = moment(line) else { return nil }
            seconds = (end.day - start.day) * 86_400 + end.second - start.second
        } else {
            guard let duration = Self.seconds(line.value) else {
                report(
                    line.valueSpan,
                    Wording(
                        "`\(shortened(line.value))` is not a length of time",
                        lv: "`\(shortened(line.value))` nav ilgums"),
                    Wording("write it in days: P1D", lv: "rakstiet dienās: P1D"))
                return nil
            }
            seconds = duration
        }
        guard seconds >= 0 else {
            report(
                line.valueSpan,
                Wording("this event ends before it begins", lv: "šis notikums beidzas, pirms tas sācies"),
                Wording("write the day after the last one", lv: "rakstiet dienu pēc pēdējās"))
            return nil
        }
        let days = max(1, (start.second + seconds + 86_399) / 86_400)
        guard days <= 366 else {
            report(
                line.valueSpan, Wording("a holiday of more than a year", lv: "svētku diena ir garāka par gadu"),
                Wording("write the day after the last one", lv: "rakstiet dienu pēc pēdējās"))
            return nil
        }
        return days
    }

    /// Reads `P1D`, `P2W`, `PT24H`, `P1DT12H`.
    ///
    /// - Source: RFC 5545, 3.3.6.
    private static func seconds(_ text: String) -> Int? {
        var rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
        guard rest.first == "P", rest.count > 1 else { return nil }
        rest.removeFirst()
        var units: [Character: Int] = ["W": 604_800, "D": 86_400]
        var seconds = 0
        while let first = rest.first {
            if first == "T" {
                units = ["H": 3_600, "M": 60, "S": 1]
                rest.removeFirst()
                if rest.isEmpty { return nil }
                continue
            }
            let number = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(number.count)
            guard number.count <= 8, let count = Int(number), let unit = rest.first.flatMap({ units[$0] }) else {
                return nil
            }
            seconds += count * unit
            rest.removeFirst()
        }
        return seconds
    }

    private mutating func report(_ span: Span, _ message: Wording, _ help: Wording) {
        diagnostics.append(Diagnostic("ics-date", .error, span, message, help: help))
    }
}
