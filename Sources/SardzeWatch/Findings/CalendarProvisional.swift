import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// Until a year's moved working days are decreed, its dates may still shift by a day or two.
    static let calendarProvisional = ScheduleCheck("calendar-provisional") { context in
        let period = context.plan.period
        let years = (period.value.first.year...period.value.last.year).filter(context.calendars.holidays.isProvisional)
        guard !years.isEmpty else { return [] }
        let list = years.map(String.init).joined(separator: ", ")
        let numbered = years.map { "\($0)." }.joined(separator: ", ")
        return [
            Finding(
                Diagnostic(
                    "calendar-provisional", .note, context.plan.country?.span ?? period.span,
                    Wording(
                        "the moved working days of \(list) are not known here",
                        lv: "\(numbered) gada pārceltās darbdienas vēl nav zināmas"),
                    help: help(years, context.calendars.holidays)),
                data: ["years": .text(list)])
        ]
    }

    /// What to do, and which days it may be about.
    private static func help(_ years: [Int], _ holidays: HolidayCalendar) -> Wording {
        let advice = Wording(
            "add them once decreed: `calendar: {moved: [{off: …, work: …}]}`",
            lv: "pievienojiet, tiklīdz tās noteiktas: `calendar: {moved: [{off: …, work: …}]}`")
        let days = years.flatMap(holidays.isolatedDays(in:))
        guard !days.isEmpty else { return advice }
        let list = days.prefix(6).map(\.description).joined(separator: ", ") + (days.count > 6 ? " …" : "")
        return advice + Wording("; days that stand alone: \(list)", lv: "; brīvdienu ieskautās dienas: \(list)")
    }
}
