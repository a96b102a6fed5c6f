public import SardzeTime

/// Something a body can be told of: a task, the step of a referral, a figure, a letter that did not arrive.
public struct AlertMatter: Sendable, Hashable {
    public let plan: String
    public let kind: Kind
    /// Its name within the plan and its kind: `5.2@2025-W07`, `R-2026-014/2`, `registered-cases@2026-Q1`.
    public let name: String
    /// What it is, in the plan's words; empty for a referral, of which no message says more than its name.
    public let title: String
    /// The first day it can be done.
    public let opens: CivilDate?
    /// The last day it can be done.
    public let due: CivilDate
    /// Of a referral: the instant that is waited for.
    public let deadline: Timestamp?
    /// Of a referral: which of its times that is.
    public let clock: ReferralClock?
    /// The body that is to act; `nil` for what is nobody's.
    public let body: String?
    /// The office within it.
    public let officer: String?
    /// Of a referral: the body that handed it over, where somebody said so.
    public let sender: String?
    /// It is told at once, on any day and at any hour: its time ends before the body's next digest, or the rules ask for it
    /// immediately.
    public internal(set) var isUrgent: Bool
    /// The activities it waits for, where they are not done: `1.1`.
    public let waitsFor: [String]
    /// A look at work that has no dates of its own: somebody confirms that it goes on.
    public let isCheckpoint: Bool
    /// How far what it stands for is behind an even pace.
    public let shortfall: Shortfall?
    /// Of figures that disagree: each body with its own, `SD 9, VP 8`.
    public let disagreement: String?
    /// Tells it from every other matter of its plan: `task 5.2@2025-W07`; of a figure, which several bodies give, `figure
    /// registered-cases@2026-Q1 SD`, and where they disagree `figure registered-cases@2026-Q1 SD disagreement`.
    public let key: String

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case task
        case referral
        case figure
        /// A letter that could not be delivered.
        case letter
    }

    public init(
        plan: String, kind: Kind, name: String, title: String = "", opens: CivilDate? = nil, due: CivilDate,
        deadline: Timestamp? = nil, clock: ReferralClock? = nil, body: String?, officer: String? = nil,
        sender: String? = nil, isUrgent: Bool = false, waitsFor: [String] = [],
        isCheckpoint: Bool = false, shortfall: Shortfall? = nil, disagreement: String? = nil
    ) {
        self.plan = plan
        self.kind = kind
        self.name = name
        self.title = title
        self.opens = opens
        self.due = due
        self.deadline = deadline
        self.clock = clock
        self.body = body
        self.officer = officer
        self.sender = sender
        self.isUrgent = isUrgent
        self.waitsFor = waitsFor
        self.isCheckpoint = isCheckpoint
        self.shortfall = shortfall
        self.disagreement = disagreement
        // Asked for again and again.
        let more = kind == .figure ? " \(body ?? "-")" + (disagreement == nil ? "" : " disagreement") : ""
        key = "\(kind.rawValue) \(name)\(more)"
    }
}
