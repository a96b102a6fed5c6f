import SardzeExport
import SardzeLedger
import SardzeWatch

/// Letters of the outbox as they are printed.
enum OutboxReport {
    /// - Parameter now: what is due by then is for the next run.
    static func write(
        _ entries: [OutboxEntry], _ format: ReportFormat, times: PlanTimes, at now: Timestamp, to output: inout Output
    ) throws {
        let rows = entries.map(OutboxRow.init)
        switch format {
        case .json: try OutboxJSON.write(rows, to: &output)
        case .text: try OutboxText(Console.ink, in: Console.language, times: times, at: now).write(rows, to: &output)
        }
    }
}

extension OutboxRow {
    init(_ entry: OutboxEntry) {
        let state: State =
            switch entry.state {
            case .waiting: .waiting
            case .delivered: .delivered
            case .failed: .failed
            case .dropped: .dropped
            }
        self.init(
            entry.letter, state, attempts: entry.attempts, next: entry.next, last: entry.last, fault: entry.fault)
    }
}

extension AlertExplanation.LetterOutcome {
    init(_ entry: OutboxEntry) {
        self =
            switch entry.state {
            case .waiting: .waiting(next: entry.next, entry.fault)
            case .delivered: .delivered
            case .failed: .failed(entry.fault)
            case .dropped: .dropped
            }
    }
}
