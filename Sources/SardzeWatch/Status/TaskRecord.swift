public import SardzeTime

/// What happened to one task so far.
public struct TaskRecord: Sendable, Hashable {
    /// How it was closed; `nil` while it is open.
    public private(set) var closing: Closing?
    /// Who answers instead of the rule's lead.
    public private(set) var assignment: Assignment?
    /// What was reported on the way.
    private var progress = 0
    /// What the doing that closed it reported.
    private var done = 0
    /// Whether anybody gave a number; without one, done means done as planned.
    public private(set) var isCounted = false

    public enum Closing: Sendable, Hashable {
        case done(on: CivilDate)
        /// It need not be done this time.
        case waived
        /// It will never be done.
        case cancelled
    }

    public struct Assignment: Sendable, Hashable {
        public let body: String
        /// The office within the body.
        public let officer: String?
    }

    public init() {}

    /// How many of the target's unit were reported with it.
    public var reached: Int { progress &+ done }

    public var isClosed: Bool { closing != nil }

    public var isDone: Bool { if case .done? = closing { true } else { false } }

    /// Takes one more fact about this task.
    ///
    /// What is closed stays as it was closed until it is reopened: a fact that comes too late changes nothing.
    mutating func take(_ fact: Fact) {
        guard !isClosed else {
            if case .reopened = fact { reopen() }
            return
        }
        switch fact {
        case .done(_, let doing):
            closing = .done(on: doing.day)
            done = doing.count ?? 0
            if doing.count != nil { isCounted = true }
        case .progress(_, let doing):
            // The numbers of a ledger are only as sane as who wrote it: no sum of them may stop the program.
            progress &+= doing.count ?? 0
            if doing.count != nil { isCounted = true }
        case .assigned(_, let body, let officer, _): assignment = Assignment(body: body, officer: officer)
        case .waived: closing = .waived
        case .cancelled: closing = .cancelled
        case .reopened, .figure, .triggered, .referred, .moved, .disclosed, .told, .delivered, .undelivered, .silenced,
            .lifted:
            break
        }
    }

    private mutating func reopen() {
        closing = nil
        done = 0
    }
}
