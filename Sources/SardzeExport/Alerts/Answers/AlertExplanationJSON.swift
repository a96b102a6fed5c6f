import SardzeTime
import SardzeWatch
public import SardzeWords

/// One matter for programs.
///
/// `{"version":1,"plan","kind","task","due","body","bodies":[{"body","role","told":[{"day","reason","number":n,"due","letter","state"}],
/// "next":{"reason","wanted","day","now":bool,"holds":[{"hold":"silenced|quiet|digest-time|told-today|weekday",…}]}}],"remarks":[]}`:
/// `state` is the outbox's word for the letter, or null where it is known no more; `next` is null when nothing more is told; a
/// hold says beside its name what it is made of: a silence its `scope`, `name`, `until`, `owner`, `reason`; quiet days their
/// `first` and `last`; the hour of digests its `time`.
public enum AlertExplanationJSON {
    /// - Parameter language: of the remarks.
    public static func write(_ explanation: AlertExplanation, in language: Language, to output: inout Output) throws {
        let matter = explanation.matter
        let bodies = explanation.prospects.map { object($0, explanation) }.joined(separator: ",\n")
        let answer = JSONText.object([
            ("version", "1"), ("plan", JSONText.quoted(matter.plan)), ("kind", JSONText.quoted(matter.kind.rawValue)),
            ("task", JSONText.quoted(matter.name)), ("due", JSONText.quoted(matter.due.description)),
            ("body", JSONText.quoted(matter.body)), ("bodies", "[\n\(bodies)\n]"),
            ("remarks", JSONText.list(explanation.remarks.map { $0[language] })),
        ])
        try output.write(answer + "\n")
    }

    private static func object(_ prospect: AlertProspect, _ explanation: AlertExplanation) -> String {
        let told = prospect.notices.map { notice in
            JSONText.object([
                ("day", JSONText.quoted(notice.day.description)),
                ("reason", JSONText.quoted(notice.telling.reason.rawValue)), ("number", String(notice.telling.number)),
                ("due", JSONText.quoted(notice.telling.due.description)),
                ("letter", JSONText.quoted(notice.letter.digits)),
                ("state", JSONText.quoted(explanation.letters[notice.letter]?.name)),
            ])
        }
        return JSONText.object([
            ("body", JSONText.quoted(prospect.body)), ("role", JSONText.quoted(prospect.role.name)),
            ("told", "[\(told.joined(separator: ","))]"), ("next", prospect.next.map(object) ?? "null"),
        ])
    }

    private static func object(_ next: AlertProspect.Next) -> String {
        JSONText.object([
            ("reason", JSONText.quoted(next.reason.rawValue)), ("wanted", JSONText.quoted(next.wanted.description)),
            ("day", JSONText.quoted(next.day.description)), ("now", next.isNow ? "true" : "false"),
            ("holds", "[\(next.holds.map { JSONText.object(fields($0)) }.joined(separator: ","))]"),
        ])
    }

    private static func fields(_ hold: AlertProspect.Hold) -> [(name: String, value: String)] {
        func named(_ name: String, _ more: [(name: String, value: String)] = []) -> [(name: String, value: String)] {
            [("hold", JSONText.quoted(name))] + more
        }
        return switch hold {
        case .silenced(let silence): named("silenced", silence.jsonFields)
        case .quiet(let days):
            named(
                "quiet",
                [
                    ("first", JSONText.quoted(days.first.description)),
                    ("last", JSONText.quoted(days.last.description)),
                ])
        case .digestTime(let minute):
            named(
                "digest-time",
                [("time", JSONText.quoted("\(minute / 600)\(minute / 60 % 10):\(minute % 60 / 10)\(minute % 10)"))])
        case .toldToday: named("told-today")
        case .weekday: named("weekday")
        }
    }
}
