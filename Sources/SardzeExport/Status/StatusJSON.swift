import SardzeTime
public import SardzeWatch

/// How plans stand, for programs.
public enum StatusJSON {
    public static func write(_ standings: [PlanStanding], to output: inout Output) throws {
        try output.write("{\"version\":1,\"plans\":[")
        for (index, standing) in standings.enumerated() {
            try output.write((index == 0 ? "\n" : ",\n") + object(standing))
        }
        try output.write("\n]}\n")
    }

    private static func object(_ standing: PlanStanding) -> String {
        let bodies = standing.bodies.map { body in
            JSONText.object([
                ("body", JSONText.quoted(body.body)), ("name", JSONText.quoted(body.name)),
                ("counts", counts(body.counts)),
            ])
        }
        let targets = standing.targets.map { target in
            JSONText.object([
                ("activity", JSONText.quoted(target.activity)), ("reached", String(target.reached)),
                ("expected", String(target.expected)), ("count", String(target.target.count)),
                ("unit", JSONText.quoted(target.target.unit)),
            ])
        }
        return JSONText.object([
            ("plan", JSONText.quoted(standing.plan)), ("title", JSONText.quoted(standing.title)),
            ("today", JSONText.quoted(standing.today.description)), ("counts", counts(standing.total)),
            ("unassigned", String(standing.unassigned)), ("behindPace", String(standing.behind)),
            ("bodies", "[\(bodies.joined(separator: ","))]"), ("targets", "[\(targets.joined(separator: ","))]"),
            ("overdue", JSONText.list(standing.overdue.map(\.idAcrossPlans))),
            ("referrals", object(standing.referrals)),
        ])
    }

    private static func object(_ referrals: ReferralStanding) -> String {
        JSONText.object([
            ("late", JSONText.list(referrals.late.map(\.description))), ("waiting", object(referrals.waiting)),
            ("unanswered", object(referrals.unanswered)),
            ("drafts", JSONText.list(referrals.drafts.map(\.description))),
        ])
    }

    /// By body, the names of steps.
    private static func object(_ queues: [ReferralStanding.Queue]) -> String {
        JSONText.object(queues.map { ($0.body, JSONText.list($0.steps.map(\.description))) })
    }

    /// Every state, also those that no task is in.
    private static func counts(_ counts: [TaskStatus: Int]) -> String {
        JSONText.object(TaskStatus.allCases.map { ($0.rawValue, String(counts[$0] ?? 0)) })
    }
}
