public import SardzeTime

/// The working calendar of each body of a plan; bodies that work alike share one.
public struct BodyCalendars: Sendable {
    private let calendars: [Key: WorkingCalendar]
    private let keys: [String: Key]
    private let common: WorkingCalendar
    public let holidays: HolidayCalendar
    public let school: SchoolCalendar

    private struct Key: Hashable {
        var week: WorkingWeek
        var appliesMovedDays: Bool
    }

    public init(_ plan: Plan) {
        let holidays = plan.holidays
        // A year either side covers every clipped slot and rolled day; days further off are answered by rule.
        let span = Window(plan.period.value.first.adding(days: -400), plan.period.value.last.adding(days: 400))
        func calendar(_ key: Key) -> WorkingCalendar {
            WorkingCalendar(
                week: key.week, holidays: holidays, appliesMovedDays: key.appliesMovedDays,
                span: span ?? plan.period.value)
        }
        let week = plan.calendar.works?.value ?? .standard
        let usual = Key(week: week, appliesMovedDays: true)
        var keys: [String: Key] = [:]
        for body in plan.bodies {
            let key = Key(
                week: body.works?.value ?? week, appliesMovedDays: body.appliesMovedDays?.value ?? true)
            if key != usual { keys[body.id.value] = key }
        }
        self.holidays = holidays
        school = plan.school
        self.keys = keys
        common = calendar(usual)
        calendars = Dictionary(uniqueKeysWithValues: Set(keys.values).map { ($0, calendar($0)) })
    }

    /// The plan's working week with the country's holidays for a body that says nothing else, and for nobody.
    public subscript(body: String?) -> WorkingCalendar {
        guard let body, let key = keys[body] else { return common }
        return calendars[key] ?? common
    }
}
