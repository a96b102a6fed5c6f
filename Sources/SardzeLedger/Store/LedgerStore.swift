public import SardzeWatch

/// The append-only record of what happened: events in one order over all plans, each chained to the one before it.
///
/// Several processes and people may use one ledger at once. What `append` has returned survives a killed process and a
/// power cut; what it has not returned may or may not be there.
///
/// The letters that tell bodies of it wait in the same store, so that a letter and the event of it are written together.
///
/// Every store passes one and the same suites of tests: `LedgerStoreSuite`, `OutboxSuite`, `LeaseSuite`.
public protocol LedgerStore: Outbox, Sendable {
    /// Records what happened: all of it or nothing.
    ///
    /// - Parameters:
    ///   - facts: in the order they are to be numbered; with none of them nothing is written.
    ///   - plan: the name of the plan's folder; not empty.
    ///   - actor: an office or an account, never a child; not empty.
    ///   - last: the last sequence the caller knew when it decided. If a later event is about the same plan and one of
    ///     the same subjects, nothing is recorded and `LedgerError.overtaken` tells which. `nil` records regardless:
    ///     for facts that do not contradict each other, such as figures of several bodies.
    /// - Returns: the events as they now stand in the ledger, in the order of the facts.
    func append(
        _ facts: [Fact], to plan: String, by actor: String, at time: Timestamp, havingRead last: Int?
    ) async throws(LedgerError) -> [Event]

    /// Folds events into an answer, in ascending sequence, without holding them in memory.
    ///
    /// All of it is read at one moment: events appended meanwhile are not seen.
    func fold<Answer: Sendable>(
        _ reading: LedgerReading, into start: Answer, update: @escaping @Sendable (inout Answer, Event) -> Void
    ) async throws(LedgerError) -> LedgerFold<Answer>

    /// Events with their hashes, ascending.
    ///
    /// From a damaged ledger come all records before the first that cannot be read; only when that one would be the
    /// first of the page does the call throw.
    ///
    /// - Parameters:
    ///   - sequence: the event before the first one wanted; 0 for the beginning.
    ///   - limit: the most records to return, at least 1.
    /// - Returns: empty when there is no later event.
    func records(after sequence: Int, limit: Int) async throws(LedgerError) -> [LedgerRecord]

    /// The last event's sequence and hash; `.empty` in an empty ledger.
    func head() async throws(LedgerError) -> LedgerHead

    /// Walks the whole chain and checks the store's own structure.
    ///
    /// - Parameter noted: a head noted earlier. Without one, a ledger whose chain was computed anew from some event on,
    ///   or that was cut off at the end, looks sound: only a head kept elsewhere shows that.
    func verify(against noted: LedgerHead?) async throws(LedgerError) -> LedgerReport
}

extension LedgerStore {
    /// Every event, or every one the reading names, ascending. For tests and small pieces; a fold needs no memory.
    public func events(_ reading: LedgerReading = .everything) async throws(LedgerError) -> [Event] {
        try await fold(reading, into: []) { $0.append($1) }.answer
    }
}
