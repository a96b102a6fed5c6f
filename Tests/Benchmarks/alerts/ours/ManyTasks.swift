import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch

/// A plan of weekly work of many bodies, none of it done.
struct ManyTasks {
    let bodies: Int
    /// At least so many tasks are open on `today`.
    let tasks: Int

    /// 2026-11-20, a Friday.
    static let today = CivilDate(dayNumber: 20_777)
    /// The weeks from the plan's first day to `today`.
    private static let weeks = 99

    var text: String {
        let activities = (tasks + Self.weeks - 1) / Self.weeks
        let mailboxes = (0..<bodies).map { number in
            "  B\(number): {name: Body \(number), email: b\(number)@town.internal, deputy: B\((number + 1) % bodies)}\n"
        }
        let rows = (0..<activities).map { number in
            "  a\(number): {title: Visit of district \(number), when: every week, responsible: [B\(number % bodies)]}\n"
        }
        return """
            plan: many
            title: Many visits
            period: 2025-01-01/2026-12-31
            country: LV
            timezone: Europe/Riga
            language: en
            coordinator: B0
            bodies:
            \(mailboxes.joined())activities:
            \(rows.joined())
            """
    }

    func review(_ record: Record = Record()) -> PlanReview {
        var sources = Sources()
        let rules = sources.add(SourceText(path: "rules/many/plan.yaml", text))
        let reading = PlanReader.read("many", files: [rules], from: sources)
        precondition(reading.diagnostics.allSatisfy { $0.severity < .error }, "\(reading.diagnostics.prefix(3))")
        let issued = ScheduleReader.read("many", files: [], from: sources)
        return PlanReview(reading, named: "many", issued: issued, record: record, today: Self.today)
    }
}
