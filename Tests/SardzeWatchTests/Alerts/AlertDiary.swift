import SardzeRules
import SardzeTime
import Testing

@testable import SardzeWatch

/// What the bodies of a small plan are told, run after run, in lines a person can read.
struct AlertDiary {
    var story: AlertStory

    /// One task, `1.1@2026-03`, that is open all March and due on Tuesday, 31 March. Good Friday is 3 April, Easter Monday the sixth.
    static func plan(
        responsible: String = "SD", window: String = "2026-03-01/2026-03-31", alerts: String = "{}",
        service: String = "email: sd@example.org, deputy: BT",
        group: String = "email: sg@example.org", more: String = ""
    ) -> Planning {
        Planning(
            """
            period: 2026-01-01/2026-12-31
            country: LV
            timezone: Europe/Riga
            coordinator: SG
            bodies:
              SG: {name: Sadarbības grupa, \(group)}
              SD: {name: Sociālais dienests, \(service)}
              BT: {name: Bāriņtiesa, email: bt@example.org}
              VP: {name: Policija, email: vp@example.org, works: every day}
            alerts: \(alerts)
            activities:
              "1.1": {title: Darbs, when: {window: \(window)}, responsible: [\(responsible)]}
              \(more)
            """)
    }

    init(_ planning: Planning = plan()) throws { story = try AlertStory(planning) }

    /// Lines such as `2026-04-01 SD overdue`, with `!` after a body that is told urgently and `for SD` in its place.
    mutating func runs(_ first: String, _ last: String, at time: (Int, Int) = (9, 0)) throws -> [String] {
        var lines: [String] = []
        var today = try day(first)
        let end = try day(last)
        while today <= end {
            lines += story.run(today, time).flatMap(Self.lines)
            today = today.adding(days: 1)
        }
        return lines
    }

    private static func lines(_ digest: Digest) -> [String] {
        digest.items.map { item in
            "\(digest.day) \(digest.body)\(digest.isUrgent ? "!" : "") \(item.reason.rawValue)"
                + (item.inPlaceOf.map { " for \($0)" } ?? "")
        }
    }
}
