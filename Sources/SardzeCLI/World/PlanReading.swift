import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch

/// One plan as it was read from the disk, before it is known what happened to it.
struct PlanReading: Sendable {
    let plan: String
    let rules: PlanReader.Result
    let schedules: [SourceID]
    let today: CivilDate

    /// - Parameters:
    ///   - sources: the texts, those of the schedule among them.
    ///   - record: what the ledger says happened to its tasks.
    ///   - ledger: where findings about the ledger stand.
    func review(_ sources: Sources, record: Record, ledger: SourceID, now: Timestamp) -> PlanReview {
        PlanReview(
            rules, named: plan, issued: ScheduleReader.read(plan, files: schedules, from: sources), record: record,
            ledger: ledger, today: today, now: now)
    }
}

/// A plan on one day, and what is worth a look in it where that is wanted.
struct CheckedPlan: Sendable {
    let review: PlanReview
    /// Proved and tried; `nil` unless it is looked at, and where the plan has none.
    let routing: RoutingReview?
    let findings: [Finding]

    /// Plans have nothing to do with each other, so each is looked at on a processor of its own.
    ///
    /// - Returns: in the order of the readings.
    static func all(
        _ readings: [PlanReading], _ sources: Sources, _ records: [String: Record], ledger: SourceID, now: Timestamp,
        isChecking: Bool, isRecordKnown: Bool
    ) async -> [CheckedPlan] {
        await withTaskGroup(of: (Int, CheckedPlan).self) { group in
            for (index, reading) in readings.enumerated() {
                group.addTask {
                    let review = reading.review(
                        sources, record: records[reading.plan] ?? Record(), ledger: ledger, now: now)
                    let routing = isChecking ? review.routing() : nil
                    let findings = isChecking ? review.findings(isRecordKnown: isRecordKnown, routing: routing) : []
                    return (index, CheckedPlan(review: review, routing: routing, findings: findings))
                }
            }
            var checked: [(Int, CheckedPlan)] = []
            for await one in group { checked.append(one) }
            return checked.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
