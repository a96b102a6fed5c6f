import SardzeLedger
import SardzeWatch

extension WatchStanding {
    /// How the watch stands by what the outbox says.
    init(_ outbox: some Outbox) async throws(LedgerError) {
        let good = try await outbox.lastRuns().good
        let waiting = try await outbox.entries(limit: 0).compactMap { entry -> Waiting? in
            guard entry.state == .waiting, let fault = entry.fault else { return nil }
            return Waiting(body: entry.letter.body, since: entry.letter.written, fault: fault.kind)
        }
        self.init(lastGood: good?.ended, waiting: waiting)
    }
}
