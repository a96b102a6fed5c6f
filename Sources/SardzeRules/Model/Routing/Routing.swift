public import SardzeRouting
public import SardzeText
public import SardzeTime

/// The section `routing:`: which bodies act on which case, in what order, by when.
public struct Routing: Sendable {
    /// The key `routing`, or where its first key stands in a file that holds nothing else.
    public let span: Span
    /// The key `rules`; where there is none, that of the section.
    public internal(set) var rulesSpan: Span
    /// `collect` unless given.
    public internal(set) var policy: Located<HitPolicy>?
    /// How many minutes "immediately" gives a body; 60 unless given.
    public internal(set) var immediately: Located<Int>?
    /// Of rules that say nothing else about feedback.
    public internal(set) var feedback: Feedback?
    /// What may be said of a case, in the order written.
    public internal(set) var attributes = Catalog<Attribute>()
    /// Which cases may use the places that bodies keep back under `capacity: reserved:`.
    public internal(set) var reserves = Catalog<Reserve>()
    public internal(set) var rules = Catalog<Rule>()
    /// What is done when no rule matches; `nil` when it is not said, and then such a case is a gap.
    public internal(set) var otherwise: Rule?
    /// Cases that cannot be.
    public internal(set) var impossible: [Condition] = []
    /// What must hold of every case: proved, not tried.
    public internal(set) var always: [Guarantee] = []
    public internal(set) var tests: [Test] = []
    /// Whether every attribute and condition was understood; without that nothing can be proved or tried.
    public internal(set) var isSound = true

    init(at span: Span) {
        self.span = span
        rulesSpan = span
    }

    /// One thing a referral may say.
    public struct Attribute: Defined {
        public let id: Located<String>
        public let definition: Span
        public let attribute: CaseAttribute
        /// Where each listed value is written; empty for ranges and booleans.
        public let values: [Located<String>]
    }

    /// One rule, or what is done otherwise.
    public struct Rule: Defined {
        public let id: Located<String>
        public let definition: Span
        public internal(set) var title: Located<String>?
        /// Which cases it matches.
        public internal(set) var condition: Condition
        /// The step it follows, in place of a condition.
        public internal(set) var after: After?
        public internal(set) var priority: Located<Int>?
        public internal(set) var steps: [Step] = []
        public internal(set) var feedback: Feedback?
        /// Help to point the sender to: keys of `resources`.
        public internal(set) var resources: [Located<String>] = []
        public internal(set) var source: Located<String>?
        /// Whether its deadlines are ours, and no law's.
        public internal(set) var isIllustrative: Located<Bool>?
        public internal(set) var note: Located<String>?
    }

    /// A conjunction: for each attribute the values it may have.
    public struct Condition: Sendable {
        public let span: Span
        public internal(set) var parts: [Part] = []
        /// The same as a box over `Routing.attributes`; parts that were refused are left out.
        public internal(set) var box = Box.all
        /// Whether something in it was not understood, which has its finding.
        var isRefused = false

        public struct Part: Sendable {
            public let attribute: Located<String>
            /// Where its values are written.
            public let span: Span
            /// The values as written, before `not` is taken into account.
            let written: [Located<String>]
            let isNegated: Bool
            /// Empty until every file is read: the attributes may stand in the last one.
            public internal(set) var values = ValueSet.empty
        }
    }

    /// One kind of case that may use places kept back.
    public struct Reserve: Defined {
        public let id: Located<String>
        public let definition: Span
        public internal(set) var condition: Condition
    }

    /// The step a rule follows, once it was done.
    public struct After: Sendable {
        public let step: Located<String>
        /// Only with one of these outcomes; with any when empty.
        public let outcomes: [Located<String>]
    }

    /// What one body does.
    public struct Step: Sendable {
        public let definition: Span
        /// What other rules call it; `nil` when none needs to.
        public internal(set) var name: Located<String>?
        public internal(set) var body: Located<String>?
        /// `do:`, in the plan's language.
        public internal(set) var action: Located<String>?
        /// How soon, counted from the receipt of the case, or from the end of the step that its rule follows.
        public internal(set) var within: Located<When.Deadline.Within>?
        /// Only in these of the rule's cases.
        public internal(set) var condition: Condition?
        /// The plan's row it is an instance of.
        public internal(set) var activity: Located<String>?
        public internal(set) var source: Located<String>?
        /// Whether its deadline is ours, and no law's; the rule's unless given.
        public internal(set) var isIllustrative: Located<Bool>?
        /// The longest time the law allows from the receipt of the case to the end of this step, through every step before.
        public internal(set) var limit: Located<When.Duration>?
    }

    /// By when the sender hears that the case arrived, whether it was taken, and what came of it.
    public struct Feedback: Sendable {
        public let span: Span
        /// False for `feedback: none`: there is nobody to answer.
        public internal(set) var isOwed = true
        public internal(set) var received: Located<When.Deadline.Within>?
        public internal(set) var accepted: Located<When.Deadline.Within>?
        public internal(set) var outcome: Located<When.Deadline.Within>?
        public internal(set) var isIllustrative: Located<Bool>?
    }

    /// What must hold of every case that meets the condition: this body gets a step, this soon.
    public struct Guarantee: Sendable {
        public let definition: Span
        public internal(set) var title: Located<String>?
        public internal(set) var condition: Condition
        public internal(set) var body: Located<String>?
        /// The step must come no later than this; any time will do when `nil`.
        public internal(set) var within: Located<When.Deadline.Within>?
        public internal(set) var source: Located<String>?
    }

    /// A case and what must come of it.
    public struct Test: Sendable {
        public let definition: Span
        /// The attributes it names with the numbers of their values; what is left out is unknown.
        public internal(set) var values: [Int: Int] = [:]
        /// The same as written.
        public let said: [Said]
        /// Where the case is written.
        public let caseSpan: Span
        /// The rules that must count, in any order; `nil` when not said.
        public internal(set) var rules: [Located<String>]?
        /// The bodies that must get a step, in any order; `nil` when not said.
        public internal(set) var bodies: [Located<String>]?
        /// Whether only the catch-all may take it; `nil` when not said.
        public internal(set) var isOtherwise: Located<Bool>?
        /// Whether its case was not understood, which has its finding.
        var isRefused = false

        /// One attribute of the case with its value.
        public struct Said: Sendable {
            public let attribute: Located<String>
            public let value: Located<String>
        }
    }
}
