import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// The school days of a later year are an estimate until they are decreed: said once, where a rule counts with them.
    static let schoolYearProvisional = ScheduleCheck("school-year-provisional") { context in
        let users = context.plan.activities.compactMap { activity -> (activity: Activity, years: Set<Int>)? in
            guard let when = activity.when?.value else { return nil }
            let years = context.calendars.school.provisionalYears(of: when, in: context.plan.period.value)
            return years.isEmpty ? nil : (activity, years)
        }
        guard let first = users.first else { return [] }
        let years = users.reduce(into: Set<Int>()) { $0.formUnion($1.years) }.sorted()
        let names = years.prefix(4).map { LatvianSchoolYears.schoolYear($0).name }
        let list = names.joined(separator: ", ") + (years.count > names.count ? " …" : "")
        let spoken = years.prefix(4).map { "\($0)./\($0 + 1)." }.joined(separator: ", ")
        return [
            Finding(
                Diagnostic(
                    "school-year-provisional", .note, first.activity.when?.span ?? context.plan.period.span,
                    Wording(
                        "the school days of \(list) are not known here, and estimated",
                        lv: "\(spoken) mācību gada skolas dienas vēl nav zināmas un ir aptuvenas"),
                    help: Wording(
                        "add its breaks once decreed: `calendar: {breaks: {autumn \(years[0]): …, winter \(years[0]): …}}`",
                        lv: "pievienojiet brīvlaikus, tiklīdz tie noteikti: "
                            + "`calendar: {breaks: {autumn \(years[0]): …, winter \(years[0]): …}}`")),
                data: ["years": .text(years.map(String.init).joined(separator: ", "))])
        ]
    }
}

extension SchoolCalendar {
    /// The first years of the school years a rule counts with and that are not decreed.
    func provisionalYears(of when: When, in period: Window) -> Set<Int> {
        func semesters(_ stride: Stride) -> [Int] {
            guard stride.unit == .semester else { return [] }
            return SlotGrid(stride, in: period).slots(touching: period).flatMap(provisionalYears(ofSemesters:))
        }
        switch when {
        case .cadence(let cadence):
            let breaks = cadence.except.flatMap { exception -> [Int] in
                if case .break(let name) = exception { provisionalYears(of: name, in: period) } else { [] }
            }
            return Set(semesters(cadence.every) + breaks)
        case .floor(let limit): return Set(semesters(limit.per))
        default: return []
        }
    }
}
