import ArgumentParser
import SardzeWatch

struct ReferDeclineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Record that the body will not do it, why, and who should.",
        discussion: "Without --suggest it comes back to the plan's coordinator, who finds somebody the same day.")

    @OptionGroup var move: ReferMoveOptions

    @Option(help: "Why.")
    var reason: DeclineReason

    @Option(help: ArgumentHelp("The body that should do it instead.", valueName: "key"))
    var suggest: String?

    func run() async throws { try await move.make(.decline(reason, suggesting: suggest)) }
}

struct ReferRedirectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redirect", abstract: "Send it on to another body, for whom it was meant.")

    @OptionGroup var move: ReferMoveOptions

    @Option(help: ArgumentHelp("The body that gets it.", valueName: "key"))
    var to: String

    func run() async throws { try await move.make(.redirect(to: to)) }
}

struct ReferCancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Call a referral off, or one step of it.",
        discussion: "Without a step's number and without --body everything of it that is open is called off.")

    @OptionGroup var move: ReferMoveOptions

    @Option(help: "Why.")
    var reason: CancelReason

    func run() async throws { try await move.make(.cancel(reason)) }
}
