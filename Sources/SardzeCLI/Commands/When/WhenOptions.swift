import ArgumentParser
import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

/// Options that say in which period and whose working days a time is read.
struct WhenOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The period in which slots are counted; the plan’s, or three years.", valueName: "d/d"),
        transform: Self.window)
    var period: Window?

    @Option(
        help: ArgumentHelp(
            "The first day of an RRULE without DTSTART; else --from.", valueName: "yyyy-mm-dd[Thh:mm:ss]"),
        transform: Self.start)
    var start: RecurrenceStart?

    @Option(
        help: ArgumentHelp("Dates on or after this day; today unless given.", valueName: "yyyy-mm-dd"),
        transform: Arguments.day)
    var from: CivilDate?

    @Option(help: ArgumentHelp("Dates on or before this day.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var through: CivilDate?

    @Option(help: ArgumentHelp("Whose holidays; `none` for nobody’s.", valueName: "LV|none"), transform: Self.country)
    var country: String?

    @Option(help: ArgumentHelp("Weekdays that are worked.", valueName: "MO..FR|every day"), transform: Self.week)
    var works: WorkingWeek?

    @Option(help: "Whether moved working days count; they do unless `ignore` is given.")
    var moved: MovedDays?

    @Option(help: ArgumentHelp("Take period, country and calendar of this plan.", valueName: "name"))
    var plan: String?

    @Option(help: ArgumentHelp("The folder that holds `rules`.", valueName: "dir"), completion: .directory)
    var workspace: String?

    @Option(help: ArgumentHelp("The day to take for today.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var today: CivilDate?

    // Checked here; `Console.language` has read it from the command line already.
    @Option(help: ArgumentHelp("The language of messages.", valueName: "lv|en"))
    var language: Language?

    enum MovedDays: String, ExpressibleByArgument, CaseIterable { case apply, ignore }

    /// Whether nothing is said but the day and the language.
    var isPlain: Bool {
        period == nil && start == nil && from == nil && through == nil && country == nil && works == nil
            && moved == nil && plan == nil && workspace == nil
    }

    func validate() throws {
        if let from, let through, through < from {
            throw ValidationError(
                Wording(
                    "--through \(through) comes before --from \(from)",
                    lv: "--through \(through) ir pirms --from \(from)"))
        }
    }

    private static func start(_ text: String) throws -> RecurrenceStart {
        guard let start = RecurrenceStart(text) else {
            throw ValidationError(
                Wording(
                    "`\(text)` is not a day, nor a time on one; write 2025-01-31 or 2025-01-31T09:00:00",
                    lv: "`\(text)` nav diena un nav arī laiks; rakstiet 2025-01-31 vai 2025-01-31T09:00:00"))
        }
        return start
    }

    private static func window(_ text: String) throws -> Window {
        guard let window = Window(text) else {
            throw ValidationError(
                Wording(
                    "`\(text)` is not a period; write its first and last day: 2025-01-01/2027-12-31",
                    lv: "`\(text)` nav periods; rakstiet tā pirmo un pēdējo dienu: 2025-01-01/2027-12-31"))
        }
        guard window.days <= SlotExpansion.longestPeriod else {
            throw ValidationError(
                Wording("a period of more than a hundred years", lv: "periods ir garāks par simt gadiem"))
        }
        return window
    }

    private static func country(_ text: String) throws -> String {
        let known = HolidayCalendar.supportedCountries + ["none"]
        guard known.contains(text) else {
            let list = known.joined(separator: ", ")
            throw ValidationError(
                Wording(
                    "the holidays of `\(text)` are not known here; known are \(list)",
                    lv: "`\(text)` svētku dienas te nav zināmas; zināmas ir \(list)"))
        }
        return text
    }

    private static func week(_ text: String) throws -> WorkingWeek {
        guard let week = WorkingWeek(text) else {
            throw ValidationError(
                Wording(
                    "`\(text)` is no working week; write MO..FR, MO,WE,FR or every day",
                    lv: "`\(text)` nav darba nedēļa; rakstiet MO..FR, MO,WE,FR vai every day"))
        }
        return week
    }
}
