public import SardzeText
public import SardzeTime
public import SardzeWords

/// One municipality's rules, checked: everything a folder under `rules/` says.
///
/// There is no public initializer; `PlanReader` is the only way to get one, so no floor above checks again.
public struct Plan: Sendable {
    /// The folder's name.
    public let id: String
    public internal(set) var title: Located<String>?
    /// The document the plan was taken from.
    public internal(set) var source: Located<String>?
    public internal(set) var period: Located<Window>
    /// The day from which yearless and relative phrases are read; the period's first day unless given.
    public internal(set) var adopted: Located<CivilDate>?
    public internal(set) var country: Located<String>?
    public internal(set) var timezone: Located<String>?
    /// Of messages to bodies.
    public internal(set) var language: Located<Language>?
    /// The body that answers for what nobody answers for.
    public internal(set) var coordinator: Located<String>?
    /// How often continuous and as-needed work gets a checkpoint; every half-year unless given.
    public internal(set) var review: Located<Stride>?
    public internal(set) var calendar = CalendarSection()
    public internal(set) var levels = Catalog<Term>()
    public internal(set) var abbreviations = Catalog<Term>()
    public internal(set) var funding = Catalog<Term>()
    public internal(set) var bodies = Catalog<Body>()
    public internal(set) var goals = Catalog<Goal>()
    public internal(set) var activities = Catalog<Activity>()
    public internal(set) var indicators = Catalog<Indicator>()
    public internal(set) var resources = Catalog<Resource>()
    /// Which bodies act on which case; `nil` when the plan says nothing about it.
    public internal(set) var routing: Routing?
    public internal(set) var alerts = AlertRules()
    /// Findings that somebody decided to live with for a while.
    public internal(set) var suppressions: [Suppression] = []
    /// Texts and names that another YAML reader takes for something else.
    public internal(set) var traps: [Located<String>] = []
    /// Where each section begins, the first place of each.
    public internal(set) var sections: [Section: Span] = [:]

    /// The day from which yearless and relative phrases are read.
    public var reference: CivilDate { adopted?.value ?? period.value.first }

    /// The level of an activity: its goal's, or its own where that gives none.
    public func level(of activity: Activity) -> String? {
        if let goal = activity.goal, let level = goals[goal.value]?.level { return level.value }
        return activity.level?.value
    }

    /// The body that answers for an activity: its lead, or the first responsible body until one is written.
    public func lead(of activity: Activity) -> String? {
        activity.lead?.value ?? activity.responsible.first?.value
    }
}

/// The keys a rule file may have at its top.
public enum Section: String, Sendable, CaseIterable {
    case plan, title, source, period, adopted, country, timezone, language, coordinator, review, calendar, levels
    case abbreviations, funding, bodies, goals, activities, indicators, resources, routing, alerts, suppress
}

/// What the built-in calendar cannot know.
public struct CalendarSection: Sendable {
    public internal(set) var moved: [Located<MovedDay>] = []
    public internal(set) var holidays: [Located<Holiday>] = []
    /// Holidays that come again, those of calendar files among them.
    public internal(set) var yearlyHolidays: [Located<HolidayRule>] = []
    /// The calendar files named, by their paths from the plan's folder.
    public internal(set) var holidayFiles: [Located<String>] = []
    /// The days a body works that says nothing else; Monday to Friday unless given.
    public internal(set) var works: Located<WorkingWeek>?
    public internal(set) var breaks = Catalog<Break>()

    /// Whether the plan itself says which days are public holidays.
    var hasHolidays: Bool { !holidays.isEmpty || !yearlyHolidays.isEmpty || !holidayFiles.isEmpty }

    /// Named days off, such as a school's autumn break.
    public struct Break: Defined {
        public let id: Located<String>
        public let window: Located<Window>
    }
}
