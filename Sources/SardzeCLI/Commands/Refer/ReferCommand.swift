import ArgumentParser

struct ReferCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refer",
        abstract: "Hand cases over, and follow each until its sender has an answer.",
        discussion: """
            A referral is a reference and what the rules let it say; nothing about a child is kept. Its steps are named \
            R-2026-014/2. Where a referral has one step that a move is legal for, the number may be left out.
            """,
        subcommands: [
            ReferNewCommand.self, ReferSendCommand.self, ReferReceiveCommand.self, ReferAcceptCommand.self,
            ReferDeclineCommand.self, ReferRedirectCommand.self, ReferStartCommand.self, ReferDoneCommand.self,
            ReferFeedbackCommand.self, ReferCloseCommand.self, ReferCancelCommand.self, ReferHandoverCommand.self,
            ReferListCommand.self, ReferShowCommand.self,
        ])
}
