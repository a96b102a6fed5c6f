import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// Where and when a time is asked about: a plan's period and calendar, or what the options say.
struct WhenSurroundings {
    let period: Window
    /// The day from which a phrase without a year is read.
    let reference: CivilDate
    /// Where a rule begins that does not say so.
    let start: RecurrenceStart
    private let from: CivilDate
    private let through: CivilDate?
    private let holidays: HolidayCalendar
    private let review: Stride
    private let week: WorkingWeek
    let school: SchoolCalendar
    private let options: WhenOptions

    /// More than these are a slip, and would only exhaust the machine.
    private static let mostSlots = 500_000

    init(_ options: WhenOptions, today: CivilDate, isComparing: Bool) throws {
        let plan = try options.plan.map { try Self.plan($0, options, today) }
        let first = options.from ?? today
        let years = Window(
            .firstDay(ofYear: first.year),
            CivilDate.firstDay(ofYear: min(first.year + 3, 9999)).adding(days: first.year + 3 > 9999 ? 364 : -1))
        let given = options.period ?? plan?.period.value
        let wider = Window(first, options.through ?? first).map { Self.widening(years, to: $0) }
        period = given ?? wider ?? Window(day: first)
        reference = plan?.reference ?? options.period?.first ?? first
        // Beside slots, which begin with the period, a rule that began later would only differ for that.
        start = options.start ?? RecurrenceStart(options.from ?? (isComparing ? period.first : given?.first) ?? today)
        // A day that was asked for counts; else what is next from today, or from the start of a period still to come.
        from = options.from ?? (options.period == nil || period.contains(today) ? today : period.first)
        through = options.through
        self.options = options
        review = plan?.review?.value ?? Stride(.halfYear)
        week = options.works ?? plan?.calendar.works?.value ?? .standard
        let written = options.country ?? plan.map { $0.country?.value ?? "none" } ?? "LV"
        let country = written == "none" ? nil : written
        holidays = plan?.calendar.holidays(of: country) ?? HolidayCalendar(country: country)
        school = plan?.calendar.school(of: country) ?? SchoolCalendar(country: country)
    }

    private static func widening(_ window: Window?, to other: Window) -> Window {
        let first = min(window?.first ?? other.first, other.first)
        let longest = first.adding(days: SlotExpansion.longestPeriod - 1)
        return Window(first, min(max(window?.last ?? other.last, other.last), longest)) ?? other
    }

    private static func plan(_ name: String, _ options: WhenOptions, _ today: CivilDate) throws -> Plan {
        let workspace = try Workspace(named: options.workspace)
        let known = try workspace.plans()
        guard known.contains(name) else {
            throw WorldError.unknownPlan(name, known, nearest: Suggestion.nearest(to: name, among: known))
        }
        var sources = Sources()
        let rules = try workspace.reading(name, into: &sources, replacing: [:], today: today).rules
        guard let plan = rules.plan else {
            throw WorldError.refused(
                Wording("the rules of `\(name)` cannot be read", lv: "plāna `\(name)` noteikumus nevar nolasīt"),
                help: Wording("look with `sardze check --plan \(name)`", lv: "skatiet ar `sardze check --plan \(name)`")
            )
        }
        let errors = rules.diagnostics.count { $0.severity == .error }
        if errors > 0 {
            Console.note(
                Wording(
                    "the rules of `\(name)` have \(counted(errors, .error).en), so dates may be wrong; see "
                        + "`sardze check --plan \(name)`",
                    lv:
                        "plāna `\(name)` noteikumos ir \(counted(errors, .error).lv), tāpēc datumi var būt nepareizi; skatiet "
                        + "`sardze check --plan \(name)`"))
        }
        return plan
    }

    /// The days that are shown.
    var wanted: Window {
        let last = through ?? .latest
        return Window(from, max(last, from)) ?? Window(day: from)
    }

    /// - Throws: `WorldError.refused` when the period may hold more of one of the times than anybody could do.
    func expansion(of times: [When]) throws -> SlotExpansion {
        let near = Window(
            period.first.adding(days: -400), min(period.last, period.first.adding(days: 40_000)).adding(days: 400))
        let calendar = WorkingCalendar(
            week: week, holidays: holidays, appliesMovedDays: options.moved != .ignore,
            span: near ?? period)
        let expansion = SlotExpansion(in: period, calendar: calendar, review: review, school: school)
        guard times.allSatisfy({ expansion.mostSlots(of: $0) <= Self.mostSlots }) else {
            throw WorldError.refused(
                Wording(
                    "the period \(period) may hold more than \(Self.mostSlots) tasks",
                    lv: "periodā \(period) var būt vairāk nekā \(Self.mostSlots) uzdevumu"),
                help: Wording("shorten it with --period", lv: "saīsiniet to ar --period"))
        }
        return expansion
    }
}
