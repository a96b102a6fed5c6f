import ArgumentParser
import SardzeRules
import SardzeWatch

struct ReferSendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Send a draft: the rules say which bodies get a step, and until when.")

    @OptionGroup var move: ReferMoveOptions

    func run() async throws { try await move.make(.send) }
}

struct ReferReceiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "Record that the body has it.")

    @OptionGroup var move: ReferMoveOptions

    func run() async throws { try await move.make(.receive) }
}

struct ReferAcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Record that the body will do it; it takes a place of its capacity.")

    @OptionGroup var move: ReferMoveOptions

    @Option(help: ArgumentHelp("The office within the body that will do it.", valueName: "role"))
    var officer: String?

    func run() async throws { try await move.make(.accept(officer: officer)) }
}

struct ReferStartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "start", abstract: "Record that the work began.")

    @OptionGroup var move: ReferMoveOptions

    func run() async throws { try await move.make(.start) }
}

struct ReferDoneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Record that it was done, and what came of it.",
        discussion: "Steps that the rules let follow it are sent at the same instant.")

    @OptionGroup var move: ReferMoveOptions

    @Option(help: "What came of it; all that the sender is told.")
    var outcome: ReferralOutcome

    func run() async throws { try await move.make(.done(outcome)) }
}

struct ReferFeedbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback", abstract: "Record that the sender was told what came of it.")

    @OptionGroup var move: ReferMoveOptions

    func run() async throws { try await move.make(.feedback) }
}

struct ReferCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "End a step: its sender knows, or there is nobody to tell.")

    @OptionGroup var move: ReferMoveOptions

    func run() async throws { try await move.make(.close) }
}
