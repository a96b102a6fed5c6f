public import SardzeText
public import SardzeTime

/// One row of the plan: what is done, when, by whom, paid from what.
public struct Activity: Defined {
    public let id: Located<String>
    /// From its key to the end of what stands under it.
    public let definition: Span
    public internal(set) var goal: Located<String>?
    public internal(set) var results: [Located<String>] = []
    /// Only where there is no goal to take it from.
    public internal(set) var level: Located<String>?
    public internal(set) var title: Located<String>?
    /// `nil` when it is missing or was not understood, which has its finding.
    public internal(set) var when: Located<When>?
    /// Says that the time is not the plan's own words, and why.
    public internal(set) var whenNote: Located<String>?
    public internal(set) var responsible: [Located<String>] = []
    public internal(set) var lead: Located<String>?
    /// Where a lead can be written after the responsible bodies.
    var afterResponsible: KeyPlace?
    public internal(set) var funding: [Located<String>] = []
    public internal(set) var budget: [BudgetLine] = []
    public internal(set) var target: Target?
    /// Activities that must be done before.
    public internal(set) var after: [Located<String>] = []
    public internal(set) var tests: [GoldenDates] = []
    /// Where a task due on a day off goes, when not as its kind of time has it.
    public internal(set) var roll: Located<Roll>?
    /// When bodies are told of its tasks, where not as the plan has it.
    public internal(set) var alerts: AlertRules?
    public internal(set) var links: [Located<String>] = []
    /// The people it is for.
    public internal(set) var audience: Located<String>?
    public internal(set) var note: Located<String>?
    public internal(set) var source: Located<String>?

    /// Where a task due on a day off goes.
    public enum Roll: String, Sendable, CaseIterable {
        /// To the working day before.
        case back
        /// To the working day after.
        case forward
        /// Nowhere.
        case none
    }

    /// Money set aside in one year, as the plan writes it.
    public struct BudgetLine: Sendable {
        public let year: Located<Int>
        public let amount: Located<String>
    }

    /// A number to reach by a day.
    public struct Target: Sendable {
        public internal(set) var count: Located<Int>
        public internal(set) var unit: Located<String>?
        /// The plan's last day unless given.
        public internal(set) var by: Located<CivilDate>?
    }

    /// The tasks a year is expected to have, written beside the rule.
    public struct GoldenDates: Sendable {
        public let year: Located<Int>
        public internal(set) var count: Located<Int>?
        /// The slot of the first and last task of that year.
        public internal(set) var first: Located<Slot>?
        public internal(set) var last: Located<Slot>?
        /// Every due day of that year, in any order; empty when only the count or the ends are watched.
        public internal(set) var due: [Located<CivilDate>] = []
    }
}
