import ArgumentParser
import SardzeRouting
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

struct ReferNewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a referral down: who sends it, and what the rules let it say.",
        discussion: """
            What is not said is unknown. It is a draft, of which nobody is asked anything, until it is sent.
            Nothing about a child is kept: no name, no code, no date of birth, no words of one's own.
            """)

    @OptionGroup var options: ReferOptions

    @Option(help: ArgumentHelp("The body that sends it.", valueName: "key"))
    var from: String?

    @Flag(help: "Nobody says who sends it; then nobody is owed an answer.")
    var anonymous = false

    @Option(
        help: ArgumentHelp(
            "Its reference, where another office numbers it; else the next free one.", valueName: "reference"),
        transform: Arguments.reference)
    var reference: ReferralReference?

    @Flag(help: "Send it at once.")
    var send = false

    @Argument(
        help: ArgumentHelp(
            "What is known of the case, such as urgency=danger-now: attributes of the rules.",
            valueName: "attribute=value"))
    var sayings: [String] = []

    func validate() throws {
        if (from == nil) != anonymous {
            throw ValidationError(
                Wording(
                    "say who sends it: --from BODY, or --anonymous; one of the two",
                    lv: "norādiet sūtītāju: --from IESTĀDE vai --anonymous; vienu no abiem"))
        }
    }

    func run() async throws {
        let session = try await Session(options.common)
        try session.requireReadable()
        let review = try session.routingReview()
        let said = try sayings.map { try saying($0, review, session) }
        var recording = ReferralRecording(session, options)
        try recording.add(of: review) { desk, instant throws(ReferralRefusal) in
            let opening = try desk.opening(reference, from: from, said, at: instant)
            guard send, let reference = opening.referral else { return [opening] }
            return [opening, try desk.after([opening]).fact(.send, of: reference, at: instant)]
        }
        try await recording.write()
    }

    /// An attribute with its value; whether the rules have them is the desk's to say.
    private func saying(_ text: String, _ review: PlanReview, _ session: Session) throws -> Referral.Saying {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 { return Referral.Saying(parts[0], parts[1]) }
        let attributes = review.plan?.routing?.attributes.map(\.self) ?? []
        // A value whose attribute was left out is the likeliest slip.
        if let owner = attributes.first(where: { $0.attribute.number(of: text) != nil })?.id.value {
            throw session.wrong(Suggestion.question("\(owner)=\(text)"))
        }
        let what =
            ReferralWord.isFit(text)
            ? Wording("`\(text)` is no attribute with its value", lv: "`\(text)` nav pazīme ar vērtību")
            : Wording("that is no attribute with its value", lv: "tā nav pazīme ar vērtību")
        let list = attributes.map { "`\($0.id.value)`" }.joined(separator: ", ")
        throw session.wrong(
            what
                + Wording(
                    "; only these can be said, as `attribute=value`: \(list)",
                    lv: "; pateikt var tikai šīs pazīmes, rakstot `pazīme=vērtība`: \(list)"))
    }
}
