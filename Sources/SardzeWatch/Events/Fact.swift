public import SardzeTime

/// One thing that happened to a plan, as the ledger records it. Nothing in it is about a child.
///
/// A task is named within its plan: `5.2@2025-W07`.
public enum Fact: Sendable, Hashable {
    /// The task was done.
    case done(task: String, Doing)
    /// Something was reached on the way; the task goes on.
    case progress(task: String, Doing)
    /// What was closed is open again.
    case reopened(task: String, reason: String?)
    /// Another body, or one office of it, answers from now on.
    case assigned(task: String, body: String, officer: String?, reason: String?)
    /// It need not be done this time.
    case waived(task: String, reason: String)
    /// It will never be done: the work was given up.
    case cancelled(task: String, reason: String)
    /// What one body counted in one period.
    case figure(indicator: String, Figure)
    /// As-needed work became necessary: a task that no calendar foresaw.
    case triggered(task: String, Call)
    /// A case was handed over.
    case referred(Referring)
    /// A referral moved on.
    case moved(Moving)
    /// Counts that are else held back, for they are small, were shown to somebody, and why.
    case disclosed(what: String, reason: String)
    /// A letter was written, and what it tells.
    case told(Told)
    /// A letter was taken by a server, a program or a folder, which answers for it from then on.
    case delivered(letter: LetterID, body: String)
    /// A letter was given up, and why.
    case undelivered(letter: LetterID, body: String, DeliveryFault.Kind)
    /// Nobody is told of something for a while.
    case silenced(Silence)
    /// A silence was ended.
    case lifted(Silence.Scope, reason: String?)

    /// Work on a task.
    public struct Doing: Sendable, Hashable {
        /// The day it was done on.
        public var day: CivilDate
        /// How many of the target's unit it adds; negative to correct an earlier one.
        public var count: Int?
        /// A link to what shows it.
        public var evidence: String?
        public var note: String?

        public init(on day: CivilDate, count: Int? = nil, evidence: String? = nil, note: String? = nil) {
            self.day = day
            self.count = count
            self.evidence = evidence
            self.note = note
        }
    }

    public struct Figure: Sendable, Hashable {
        /// A slot such as `2025-Q1`.
        public var period: Slot
        public var body: String
        /// A number as it is written: `8`, `10.3`.
        public var value: String
        public var note: String?

        public init(period: Slot, body: String, value: String, note: String? = nil) {
            self.period = period
            self.body = body
            self.value = value
            self.note = note
        }
    }

    /// A call for as-needed work.
    public struct Call: Sendable, Hashable {
        /// The day it became necessary, from which it can be done.
        public var day: CivilDate
        /// The last day it can be done.
        public var due: CivilDate
        /// The body that answers, as the rule has it on that day.
        public var lead: String?
        public var note: String?

        public init(on day: CivilDate, due: CivilDate, lead: String?, note: String? = nil) {
            self.day = day
            self.due = due
            self.lead = lead
            self.note = note
        }
    }

    /// What a fact is called in the ledger. Never renamed: old ledgers hold these words.
    public enum Kind: String, Sendable, CaseIterable {
        case done, progress, reopened, assigned, waived, cancelled, figure, triggered, referred, moved, disclosed
        case told, delivered, undelivered, silenced, lifted
    }

    public var kind: Kind {
        switch self {
        case .done: .done
        case .progress: .progress
        case .reopened: .reopened
        case .assigned: .assigned
        case .waived: .waived
        case .cancelled: .cancelled
        case .figure: .figure
        case .triggered: .triggered
        case .referred: .referred
        case .moved: .moved
        case .disclosed: .disclosed
        case .told: .told
        case .delivered: .delivered
        case .undelivered: .undelivered
        case .silenced: .silenced
        case .lifted: .lifted
        }
    }

    /// The task it is about, the indicator of a figure, the reference of a referral, what was disclosed, a letter, or
    /// what a silence is about.
    public var subject: String {
        switch self {
        case .done(let task, _), .progress(let task, _), .reopened(let task, _), .assigned(let task, _, _, _),
            .waived(let task, _), .cancelled(let task, _), .triggered(let task, _):
            task
        case .figure(let indicator, _): indicator
        case .referred(let opening): opening.reference.description
        case .moved(let moving): moving.reference.description
        case .disclosed(let what, _): what
        case .told(let told): told.letter.digits
        case .delivered(let letter, _), .undelivered(let letter, _, _): letter.digits
        case .silenced(let silence): silence.scope.description
        case .lifted(let scope, _): scope.description
        }
    }

    public var task: String? {
        switch kind {
        case .figure, .referred, .moved, .disclosed, .told, .delivered, .undelivered, .silenced, .lifted: nil
        case .done, .progress, .reopened, .assigned, .waived, .cancelled, .triggered: subject
        }
    }

    /// The referral it is about.
    public var referral: ReferralReference? {
        switch self {
        case .referred(let opening): opening.reference
        case .moved(let moving): moving.reference
        default: nil
        }
    }
}
