import SardzeLedger
import SardzeTime
import SardzeWatch
import SardzeWords

/// The right to write and send letters while this run lasts.
///
/// Leases go by the machine's clock, whatever `--today` says: they are about processes, not about the plan.
struct AlertLease {
    private let outbox: any LedgerStore
    private let holder = LeaseHolder.current

    /// Seconds that another run is waited for. Longer than a letter takes, so that runs that follow closely both end well;
    /// shorter than the pause between two runs of cron, so that they do not pile up.
    private static let patience = 60

    private let isQuiet: Bool

    /// - Parameter isQuiet: waiting for another run, which does the same work, is not worth a word.
    init(_ outbox: any LedgerStore, isQuiet: Bool) {
        self.outbox = outbox
        self.isQuiet = isQuiet
    }

    /// - Returns: whether another run had to be waited for.
    func take() async throws -> Bool {
        let end = Console.now(nil).milliseconds + Self.patience * 1_000
        var hasWaited = false
        while let other = try await outbox.takeLease(holder, at: Console.now(nil)) {
            if !hasWaited, !isQuiet {
                Console.note(
                    Wording(
                        "another run, process \(other.holder.process), is sending; waiting for it",
                        lv: "jau sūta cita izpilde, process \(other.holder.process); gaidu to"))
            }
            hasWaited = true
            guard Console.now(nil).milliseconds < end, !StopSignal.hasCome else {
                throw WorldError.refused(
                    Wording(
                        "process \(other.holder.process) is still sending, so nothing was written or sent",
                        lv: "process \(other.holder.process) joprojām sūta, tāpēc nekas nav ierakstīts un nosūtīts"),
                    help: Wording(
                        "the next run does what is left; if that process hangs, end it: its lease ends with it",
                        lv:
                            "atlikušo izdarīs nākamā reize; ja tas process ir iestrēdzis, izbeidziet to, un ceļš būs brīvs"
                    ))
            }
            try await Swift.Task.sleep(for: .milliseconds(500))
        }
        return hasWaited
    }

    func renew() async throws { try await outbox.renewLease(holder, at: Console.now(nil)) }

    func giveBack() async throws { try await outbox.releaseLease(holder) }
}
