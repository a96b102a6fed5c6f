import SardzeText
import SardzeTime
import SardzeWords

/// Reads the days off in a calendar file: every event is one, on each of its days.
///
/// Feeds of public holidays mark their events as transparent, for nobody is busy; so TRANSP says nothing about work. An
/// event that is cancelled is left out. Of a date with a time the date counts, as it is written.
///
/// - Source: RFC 5545, 3.6.1 (events) and 3.8.5 (recurrence).
struct HolidayEvents {
    struct Result {
        var holidays: [Located<Holiday>] = []
        var rules: [Located<HolidayRule>] = []
        var diagnostics: [Diagnostic] = []

        func hasDay(in period: Window) -> Bool {
            if holidays.contains(where: { period.contains($0.value.day) }) { return true }
            return (period.first.year...period.last.year).contains { year in
                rules.contains { rule in rule.value.holidays(in: year).contains { period.contains($0.day) } }
            }
        }
    }

    /// A file with more events is no list of holidays.
    private static let mostEvents = 10_000
    /// Those that recur are worked out anew for every year.
    private static let mostRecurring = 1_000

    private var result = Result()
    private var diagnostics = DiagnosticList()

    static func read(_ file: SourceID, from sources: Sources) -> Result {
        let calendar = ICalendarReader.read(sources[file], as: file)
        var events = HolidayEvents()
        events.take(calendar.components.filter { $0.name == "VEVENT" })
        events.result.diagnostics = calendar.diagnostics + events.diagnostics.all
        return events.result
    }

    private mutating func take(_ components: [ICalendarComponent]) {
        let recurring = components.filter { $0.line("RRULE") != nil }
        for (all, most) in [(components, Self.mostEvents), (recurring, Self.mostRecurring)] where all.count > most {
            diagnostics.append(
                Diagnostic(
                    "ics-syntax", .error, all[most].span,
                    Wording(
                        "more than \(most) such events are no list of holidays",
                        lv: "vairāk nekā \(most) šādu notikumu vairs nav svētku dienu saraksts"),
                    help: Wording("keep only the public holidays", lv: "atstājiet tikai svētku dienas")))
            return
        }
        let events = components.compactMap { component -> HolidayEvent? in
            var reader = HolidayEventReader(component)
            let event = reader.event()
            for diagnostic in reader.diagnostics { diagnostics.append(diagnostic) }
            return event
        }
        // An occurrence that was moved or cancelled stands in an event of its own.
        var replaced: [String: [CivilDate]] = [:]
        for event in events {
            if let uid = event.uid, let day = event.replaces { replaced[uid, default: []].append(day) }
        }
        for event in events where !event.isCancelled {
            take(event, without: event.replaces == nil ? event.uid.flatMap { replaced[$0] } ?? [] : [])
        }
    }

    private mutating func take(_ event: HolidayEvent, without replaced: [CivilDate]) {
        let excluded = event.excluded + replaced
        if event.rules.isEmpty || event.replaces != nil {
            let left = Set(excluded)
            for start in [event.first] + event.added where !left.contains(start) {
                for day in 0..<event.days {
                    let holiday = Holiday(day: start.adding(days: day), name: event.name)
                    result.holidays.append(Located(holiday, event.span))
                }
            }
            return
        }
        for rule in event.rules {
            // The first day is one of them, whatever the rule says (RFC 5545, 3.8.5.3).
            let days = Recurrence(rule, start: event.first, adding: [event.first] + event.added, excluding: excluded)
            guard let days else { continue }
            result.rules.append(Located(HolidayRule(.recurring(days), event.name, days: event.days), event.span))
        }
    }
}

/// One event of a calendar file.
struct HolidayEvent {
    var span: Span
    var uid: String?
    var first: CivilDate
    /// How many days it lasts, 1...366.
    var days: Int
    var name: String
    var isCancelled: Bool
    var rules: [RecurrenceRule]
    var added: [CivilDate]
    var excluded: [CivilDate]
    /// The occurrence of another event that this one stands for.
    var replaces: CivilDate?
}
