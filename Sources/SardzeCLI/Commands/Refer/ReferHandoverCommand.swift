import ArgumentParser
import SardzeWatch
import SardzeWords

struct ReferHandoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover",
        abstract: "Hand over all that a body has open: to another body, or to another office of it.",
        discussion: """
            All steps of it or none; with --step only those named, such as one that a body accepted and cannot do. What was \
            promised to senders stays as it was. Who stood in for a body can give it all back the same way.
            """)

    @OptionGroup var options: ReferOptions

    @Option(help: ArgumentHelp("The body that takes it all.", valueName: "key"))
    var to: String?

    @Option(help: ArgumentHelp("The office of the same body that takes it all.", valueName: "role"))
    var officer: String?

    @Option(help: ArgumentHelp("Only what this office has.", valueName: "role"))
    var from: String?

    @Option(
        help: ArgumentHelp("Only this step, such as R-2026-014/2; may be repeated.", valueName: "reference"),
        transform: Arguments.step)
    var step: [ReferralStepName] = []

    @Argument(help: ArgumentHelp("The body that hands over.", valueName: "key"))
    var body: String

    func validate() throws {
        if (to == nil) == (officer == nil) {
            throw ValidationError(
                Wording(
                    "say who takes it: --to BODY, or --officer ROLE; one of the two",
                    lv: "norādiet, kas to pārņem: --to IESTĀDE vai --officer AMATS; vienu no abiem"))
        }
    }

    func run() async throws {
        let session = try await Session(options.common)
        try session.requireReadable()
        let holder = to.map { ReferralMove.Holder.body($0) } ?? officer.map { .officer($0) }
        guard let holder else { return }
        var recording = ReferralRecording(session, options)
        let review = try review(session)
        try recording.add(of: review) { desk, instant throws(ReferralRefusal) in
            try desk.handOver(from: body, officer: from, only: Set(step), to: holder, at: instant)
        }
        try await recording.write()
    }

    /// The plan whose body it is; where none has anything of it, the desk says so.
    private func review(_ session: Session) throws -> PlanReview {
        let holding = session.reviews.filter { $0.record.referrals.openSteps.contains { $0.body == body } }
        if holding.count > 1 {
            let names = holding.map { "`\($0.current.plan)`" }.joined(separator: ", ")
            throw session.wrong(
                Wording(
                    "`\(body)` has something open in several plans: \(names); name one with --plan",
                    lv: "`\(body)` ir atvērti nosūtījumi vairākos plānos: \(names); norādiet vienu ar --plan"))
        }
        return try holding.first ?? session.routingReview()
    }
}
