import GRDB
import SardzeWatch

/// A large ledger cut in two, so that two processors read it at once. What stands before its head never changes, so both
/// see the same ledger.
struct LedgerHalves: Sendable {
    /// Events below which a second connection is not worth opening.
    static let smallest = 100_000

    let reading: LedgerReading
    /// The last event of the first half.
    let middle: Int
    let head: LedgerHead

    /// - Parameter smallest: how many events are worth it.
    /// - Returns: `nil` when the reading is not of everything, or there is too little.
    init?(_ reading: LedgerReading, through head: LedgerHead, smallest: Int = smallest) {
        let count = head.sequence - reading.after
        guard reading.scope == .everything, count >= smallest else { return nil }
        self.reading = reading
        self.head = head
        // The first half is folded while it is read, so it is the smaller one.
        middle = reading.after + count * 9 / 20
    }

    /// The second half's reading begins one event early: the chain from the first half goes on without a seam.
    private var second: LedgerReading {
        var second = reading
        second.after = middle - 1
        return second
    }

    /// Folds the first half while the second is read elsewhere, then the second.
    func fold<Answer: Sendable>(
        into start: Answer, from first: SQLiteLedger, at path: String,
        update: @escaping @Sendable (inout Answer, Event) -> Void
    ) async throws(LedgerError) -> LedgerFold<Answer> {
        async let later = gather(from: SQLiteLedger(path: path))
        let earlier = await Self.result { () throws(LedgerError) in
            try await first.walk(reading, through: middle, into: start, update: update)
        }
        let (events, laterBreaks) = try await later.get()
        var (answer, breaks) = try earlier.get()
        for event in events { update(&answer, event) }
        // Whether the event at the seam is sound, the first walk knows; which of its parts is not, only the second.
        let isBroken = breaks.contains { $0.sequence == middle }
        breaks.removeAll { $0.sequence == middle }
        breaks += laterBreaks.filter { $0.sequence != middle || isBroken }
        return LedgerFold(answer: answer, head: head, breaks: Array(breaks.prefix(ChainWalk.limit)))
    }

    private func gather(from ledger: SQLiteLedger) async -> Result<([Event], [LedgerBreak]), LedgerError> {
        await Self.result { () throws(LedgerError) in
            try await ledger.walk(second, through: head.sequence, into: []) { [middle] events, event in
                if event.sequence > middle { events.append(event) }
            }
        }
    }

    private static func result<Value>(
        _ work: () async throws(LedgerError) -> Value
    ) async -> Result<Value, LedgerError> {
        do throws(LedgerError) { return .success(try await work()) } catch { return .failure(error) }
    }
}
