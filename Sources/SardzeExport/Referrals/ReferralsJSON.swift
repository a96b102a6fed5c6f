import SardzeRules
public import SardzeWatch

/// Referrals for programs. Instants are of universal time; nothing is said of anybody.
public enum ReferralsJSON {
    public static func write(_ referrals: [PlacedReferral], to output: inout Output) throws {
        try output.write("{\"version\":1,\"referrals\":\(list(referrals))}\n")
    }

    /// What was recorded, and the referrals as they stand after it.
    public static func write(_ events: [Event], after referrals: [PlacedReferral], to output: inout Output) throws {
        let recorded = events.map { EventsJSON.object($0) }.joined(separator: ",\n")
        try output.write("{\"version\":1,\"events\":[\n\(recorded)\n],\"referrals\":\(list(referrals))}\n")
    }

    private static func list(_ referrals: [PlacedReferral]) -> String {
        let objects = referrals.map(object)
        return objects.isEmpty ? "[]" : "[\n\(objects.joined(separator: ",\n"))\n]"
    }

    private static func object(_ placed: PlacedReferral) -> String {
        let (referral, review) = (placed.referral, placed.review)
        let sayings = referral.sayings.map { (name: $0.attribute, value: JSONText.quoted($0.value)) }
        let steps = placed.steps.map { step($0, review) }.joined(separator: ",")
        return JSONText.object([
            ("reference", JSONText.quoted(referral.reference.description)),
            ("plan", JSONText.quoted(review.current.plan)), ("state", JSONText.quoted(referral.state.rawValue)),
            ("sender", JSONText.quoted(referral.sender)), ("opened", JSONText.quoted(referral.opened.description)),
            ("sent", JSONText.quoted(referral.sent?.description)), ("case", JSONText.object(sayings)),
            ("cancelled", JSONText.quoted(referral.cancelledDraft?.rawValue)), ("steps", "[\(steps)]"),
        ])
    }

    private static func step(_ step: ReferralStep, _ review: PlanReview) -> String {
        let issue = step.issue
        let moves = step.moves.map { passage in
            JSONText.object([
                ("move", JSONText.quoted(passage.move.kind.rawValue)),
                ("state", JSONText.quoted(passage.state.rawValue)), ("at", JSONText.quoted(passage.at.description)),
                ("body", JSONText.quoted(passage.body)),
            ])
        }
        return JSONText.object([
            ("step", JSONText.quoted(step.name.description)), ("body", JSONText.quoted(step.body)),
            ("officer", JSONText.quoted(step.officer)), ("state", JSONText.quoted(step.state.rawValue)),
            ("do", JSONText.quoted(review.plan?.routing?.action(marked: issue.action))),
            ("rules", JSONText.list(issue.rules)), ("activity", JSONText.quoted(issue.activity)),
            ("actsFor", JSONText.list(issue.actsFor)), ("sent", JSONText.quoted(step.sent.description)),
            ("due", JSONText.quoted(issue.due.description)),
            ("receiveBy", JSONText.quoted(issue.receiveBy.description)),
            ("acceptBy", JSONText.quoted(issue.acceptBy.description)),
            ("outcomeBy", JSONText.quoted(step.end(of: .outcome)?.description)),
            ("illustrative", issue.isIllustrative ? "true" : "false"),
            ("immediate", issue.isImmediate ? "true" : "false"), ("from", issue.from.map(String.init) ?? "null"),
            ("replaces", issue.isReplacement ? "true" : "false"),
            ("outcome", JSONText.quoted(step.outcome?.rawValue)),
            ("declined", JSONText.quoted(step.declined?.rawValue)),
            ("cancelled", JSONText.quoted(step.cancelled?.rawValue)),
            ("late", JSONText.list(step.lateClocks(at: review.now).map(\.rawValue))),
            ("next", JSONText.list(step.nextMoves.map(\.command))), ("moves", "[\(moves.joined(separator: ","))]"),
        ])
    }
}
