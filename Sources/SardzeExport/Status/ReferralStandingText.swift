import SardzeText
public import SardzeWatch
public import SardzeWords

/// How the referrals of a plan stand, below the rest of its status.
public struct ReferralStandingText {
    private let ink: Ink
    private let language: Language

    /// Steps listed in one place at most.
    private static let listed = 8

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    /// Nothing where no referral is under way.
    public func write(_ standing: ReferralStanding, _ review: PlanReview, to output: inout Output) throws {
        guard !standing.isEmpty else { return }
        try output.write("\n\(ink(Wording("referrals", lv: "nosūtījumi")[language], .bold))\n")
        let late = Set(standing.late.prefix(Self.listed)), drafts = Set(standing.drafts)
        let rows = ReferralRow.all(of: [review]) { referral, step, _ in
            step.map { late.contains($0.name) } ?? drafts.contains(referral.reference)
        }
        try ReferralListText(ink, in: language, indent: "  ").write(rows, to: &output)
        for queue in standing.waiting {
            try write(queue, Wording("waiting at \(queue.body)", lv: "gaida iestādē \(queue.body)"), to: &output)
        }
        for queue in standing.unanswered {
            try write(
                queue,
                Wording("sent by \(queue.body) and not answered", lv: "nosūtījusi \(queue.body), atbildes nav"),
                to: &output)
        }
        try output.write(
            ink(
                Wording(
                    "  all of them: `sardze refer list`; one: `sardze refer show R-…`",
                    lv: "  visi: `sardze refer list`; viens: `sardze refer show R-…`")[language], .dim) + "\n")
    }

    private func write(_ queue: ReferralStanding.Queue, _ heading: Wording, to output: inout Output) throws {
        let names = queue.steps.prefix(Self.listed).map { ink($0.description, .cyan) }.joined(separator: ", ")
        let more = queue.steps.count - Self.listed
        let rest = more > 0 ? Wording(" and \(more) more", lv: " un vēl \(more)")[language] : ""
        try output.write("  \(heading[language]): \(names)\(rest)\n")
    }
}
