import SardzeLedger
import SardzeText
import SardzeWatch

/// What the ledger holds about every plan, read once.
struct LedgerRecords: Sendable {
    let records: [String: Record]
    /// The end of the ledger when it was read.
    let head: LedgerHead
    let findings: [Finding]
    /// Why it could not be read.
    let error: LedgerError?

    /// Reads it all. A ledger that cannot be read is a finding: what the rules say can be checked all the same.
    ///
    /// - Parameters:
    ///   - isVerifying: whether the chain is checked on the way.
    ///   - place: where findings about the ledger stand.
    static func read(_ store: any LedgerStore, isVerifying: Bool, at place: Span) async -> LedgerRecords {
        do throws(LedgerError) {
            let fold = try await store.fold(isVerifying ? .verified : .everything, into: Records()) {
                $0.take($1)
            }
            return LedgerRecords(
                records: fold.answer.byPlan, head: fold.head,
                findings: fold.breaks.map { LedgerFault.broken($0.wording).finding(at: place) },
                error: nil)
        } catch {
            let unreadable = LedgerFault.unreadable(error.wording, help: error.help)
            return LedgerRecords(records: [:], head: .empty, findings: [unreadable.finding(at: place)], error: error)
        }
    }
}
