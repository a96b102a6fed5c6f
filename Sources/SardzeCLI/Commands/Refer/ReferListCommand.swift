import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

struct ReferListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the open steps of referrals, the next deadline first.",
        discussion: """
            Without options every step that is not closed. With --counts it counts referrals for a report instead; counts \
            below 5 are held back, for they could point at somebody.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var chosen: ReferralChoice

    @Flag(help: "Count referrals instead of listing steps.")
    var counts = false

    @Option(
        help: ArgumentHelp(
            "With --counts: the year they were handed over in; without it the year it is.", valueName: "yyyy"))
    var year: Int?

    @Option(
        help: ArgumentHelp(
            "With --counts: show small counts too, for this reason, which the ledger keeps.", valueName: "reason"))
    var unsuppressed: String?

    @Option(help: ArgumentHelp("Who asks for small counts: an office or an account.", valueName: "name"))
    var actor: String?

    @Option(help: "How they are printed.")
    var format: ReferralFormat = .text

    func validate() throws {
        if !counts, year != nil || unsuppressed != nil {
            throw ValidationError(
                Wording(
                    "--year and --unsuppressed have a meaning only with --counts",
                    lv: "--year un --unsuppressed ir nozīme tikai kopā ar --counts"))
        }
        if counts, chosen.isGiven || format != .text && format != .json {
            throw ValidationError(
                Wording(
                    "--counts counts all referrals: only --year, and the formats text and json, go with it",
                    lv: "--counts skaita visus nosūtījumus: kopā ar to der tikai --year un formāti text un json"))
        }
    }

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        for body in [chosen.body, chosen.sentBy] { try session.requireKnown(body) }
        if counts { return try await writeCounts(session) }
        let referrals = session.reviews.flatMap { review in
            review.record.referrals.referrals.compactMap { referral -> PlacedReferral? in
                let steps = referral.steps.filter { chosen.includes(referral, $0, review) }
                let isWanted = referral.steps.isEmpty ? chosen.includes(referral, nil, review) : !steps.isEmpty
                return isWanted ? PlacedReferral(referral, in: review, steps: steps) : nil
            }
        }
        try Console.print { output in
            if try format.write(referrals, in: session.language, to: &output) { return }
            let rows = ReferralRow.all(of: session.reviews, where: chosen.includes)
            try ReferralListText(Console.ink, in: session.language).write(rows, to: &output)
        }
        // Silence would leave it open whether anything was looked at.
        if referrals.isEmpty, format == .text {
            Console.say(Wording("no such referrals", lv: "tādu nosūtījumu nav")[session.language])
        }
    }

    private func writeCounts(_ session: Session) async throws {
        // A plan that routes no more may have referrals all the same.
        let reviews = session.reviews.filter { $0.plan?.routing != nil || !$0.record.referrals.isEmpty }
        if let reason = unsuppressed {
            // What was shown to whom, and why, is known before it is shown.
            var recording = Recording(session, by: actor)
            for review in reviews {
                try recording.add(
                    .disclosed(what: "referrals-\(year ?? review.today.year)", reason: reason),
                    to: review.current.plan)
            }
            _ = try await recording.record()
        }
        let counts = reviews.compactMap { ReferralCounts($0, in: year, isWhole: unsuppressed != nil) }
        try Console.print { output in
            if format == .json { return try ReferralCountsJSON.write(counts, to: &output) }
            try ReferralCountsText(Console.ink, in: session.language).write(counts, to: &output)
        }
    }
}

/// Options that choose steps of referrals.
struct ReferralChoice: ParsableArguments {
    @Option(help: ArgumentHelp("Only what this body has.", valueName: "key"))
    var body: String?

    @Option(help: ArgumentHelp("Only what this body sent.", valueName: "key"))
    var sentBy: String?

    @Option(help: "Only steps in this state.")
    var state: ReferralState?

    @Flag(help: "Only what nobody has taken on or declined yet.")
    var unanswered = false

    @Flag(help: "Only steps some time of which has run out.")
    var late = false

    @Flag(help: "Closed ones too.")
    var all = false

    var isGiven: Bool { body != nil || sentBy != nil || state != nil || unanswered || late || all }

    /// - Parameter step: `nil` of a referral that has none yet.
    func includes(_ referral: Referral, _ step: ReferralStep?, _ review: PlanReview) -> Bool {
        if let sentBy, referral.sender != sentBy { return false }
        if let body, step?.body != body { return false }
        let current = step?.state ?? referral.state
        if let state, current != state { return false }
        if state == nil, !all, !current.isOpen { return false }
        if unanswered, ![.sent, .received].contains(current) { return false }
        if late, step?.lateClocks(at: review.now).isEmpty != false { return false }
        return true
    }
}
