public import SardzeWatch

/// The letters that wait to be sent, and who is sending them. It lives beside the events: what was told is an event, a letter
/// that waits is not.
///
/// The contract: a letter is written, with the event that says so, in one transaction before anything is sent. It stays
/// until a server has taken it, a person dropped it, or five days have passed. What is sent twice, because nobody could
/// write down that it was sent, has the same Message-ID.
public protocol Outbox: Sendable {
    /// Takes the right to write and send letters, which one run has at a time. Whoever has it already gets it anew.
    ///
    /// - Parameter now: by the machine's clock, whatever `--today` says.
    /// - Returns: `nil` when it was taken; else the run that holds it. A lease whose holder is known to be dead, or that
    ///   was not renewed in time, is taken over.
    func takeLease(_ holder: LeaseHolder, at now: Timestamp) async throws(LedgerError) -> Lease?

    /// Holds it on for a quarter of an hour; to be called before each letter. Writes nothing within some minutes of the last time.
    ///
    /// - Throws: `LedgerError.leaseLost` when somebody took it over meanwhile: then nothing more may be sent.
    func renewLease(_ holder: LeaseHolder, at now: Timestamp) async throws(LedgerError)

    /// Gives it back; nothing happens when somebody else has it.
    func releaseLease(_ holder: LeaseHolder) async throws(LedgerError)

    /// Writes letters and the facts that they were told, by plan: all of it or nothing. A letter that is there already, or was
    /// and is told of in the ledger, is not written again, nor are its facts. A fact of more than a thousand alerts is
    /// recorded as several.
    ///
    /// - Parameters:
    ///   - time: from when on they are to be sent.
    ///   - last: the end of the ledger when it was decided what to tell. If anything was recorded since, nothing is written
    ///     and `LedgerError.overtaken` tells what. `nil` writes regardless.
    func write(
        _ letters: [WrittenLetter], by actor: String, at time: Timestamp, havingRead last: Int?
    ) async throws(LedgerError)

    /// The letters whose next attempt is due, in the order they were written; urgent ones first.
    func waiting(at now: Timestamp) async throws(LedgerError) -> [OutboxEntry]

    /// Every letter, in the order they were written.
    ///
    /// - Parameter limit: of those that wait no more, the last ones.
    func entries(limit: Int) async throws(LedgerError) -> [OutboxEntry]

    /// Writes down what came of sending a letter: one attempt more, and where it ended the events that say so, one for each
    /// plan and body it tells. The text, the mailbox and the server's words of a delivered letter are then forgotten.
    ///
    /// That a letter was delivered may be said again, and after it was given up or dropped; that it was not changes only
    /// one that waits.
    ///
    /// - Returns: the letter as it now stands.
    /// - Throws: `LedgerError.unknownLetter` where there is none of this name.
    @discardableResult
    func record(
        _ delivery: Delivery, of letter: LetterID, by actor: String, at time: Timestamp
    ) async throws(LedgerError) -> OutboxEntry

    /// Lets a letter that waits or was given up be tried at once, as if for the first time.
    ///
    /// - Returns: `nil` where there is no such letter, or its text is gone because it was delivered or dropped.
    func retry(_ letter: LetterID, at time: Timestamp) async throws(LedgerError) -> OutboxEntry?

    /// Takes a letter off the list for good; the facts say that a person did.
    ///
    /// - Returns: `nil` where there is no such letter that waits or was given up.
    func drop(_ letter: LetterID, by actor: String, at time: Timestamp) async throws(LedgerError) -> OutboxEntry?

    /// Notes that a run ended; only the last of each kind is kept.
    func note(_ run: AlertRun) async throws(LedgerError)

    /// The last run that ended well, and the last one at all; `nil` where there was none.
    func lastRuns() async throws(LedgerError) -> (good: AlertRun?, any: AlertRun?)
}

/// A letter with what the ledger is to keep of it.
public struct WrittenLetter: Sendable, Hashable {
    public let letter: Letter
    /// By plan; at least one.
    public let told: [PlanTold]

    public struct PlanTold: Sendable, Hashable {
        public let plan: String
        public let told: Fact.Told

        public init(_ plan: String, _ told: Fact.Told) {
            self.plan = plan
            self.told = told
        }
    }

    public init(_ letter: Letter, _ told: [PlanTold]) {
        self.letter = letter
        self.told = told
    }
}

/// A letter in the outbox.
public struct OutboxEntry: Sendable, Hashable {
    /// Of a letter that was delivered or dropped, the mailbox, the subject, the text and the HTML are empty.
    public let letter: Letter
    public let state: State
    /// How often it was tried.
    public let attempts: Int
    /// When it is tried next; `nil` unless it waits. If that is further off than any pause, the clock was wrong, and it is due.
    public let next: Timestamp?
    /// When it was last tried.
    public let last: Timestamp?
    /// Why the last attempt failed.
    public let fault: DeliveryFault?
    /// When the first attempt was due; asking for another one begins anew.
    public let since: Timestamp

    public enum State: String, Sendable, Hashable, CaseIterable {
        case waiting, delivered
        /// Refused, or tried for five days.
        case failed
        case dropped
    }

    public init(
        letter: Letter, state: State, attempts: Int, next: Timestamp?, last: Timestamp?, fault: DeliveryFault?,
        since: Timestamp? = nil
    ) {
        self.letter = letter
        self.state = state
        self.attempts = attempts
        self.next = next
        self.last = last
        self.fault = fault
        self.since = since ?? letter.written
    }
}

/// The end of one run of `sardze alert`.
public struct AlertRun: Sendable, Hashable {
    public let ended: Timestamp
    /// Whether the watch was kept: everything was read, and whatever could be sent was sent. A letter may wait for the fault of
    /// its receiver alone.
    public let isGood: Bool
    public let written: Int
    public let delivered: Int
    public let postponed: Int
    public let refused: Int

    public init(ended: Timestamp, isGood: Bool, written: Int, delivered: Int, postponed: Int, refused: Int) {
        self.ended = ended
        self.isGood = isGood
        self.written = written
        self.delivered = delivered
        self.postponed = postponed
        self.refused = refused
    }
}

/// A run that sends letters: which process on which machine.
public struct LeaseHolder: Sendable, Hashable {
    /// The machine since it was last started: a process number means something only there.
    public let machine: String
    public let process: Int
    /// When the process began, in the system's own count: numbers of processes come again.
    public let began: Int

    public init(machine: String, process: Int, began: Int) {
        self.machine = machine
        self.process = process
        self.began = began
    }
}

/// The right to send that some run has.
public struct Lease: Sendable, Hashable {
    public let holder: LeaseHolder
    public let until: Timestamp

    public init(holder: LeaseHolder, until: Timestamp) {
        self.holder = holder
        self.until = until
    }
}
