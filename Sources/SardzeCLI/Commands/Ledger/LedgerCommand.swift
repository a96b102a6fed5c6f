import ArgumentParser
import SardzeLedger
import SardzeText
import SardzeWords

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Look after the record of what happened.",
        discussion: """
            It only grows: nothing in it is ever changed. Make a backup every day, and note the head that `verify` prints.
            """,
        subcommands: [
            LedgerVerifyCommand.self, LedgerLogCommand.self, LedgerExportCommand.self, LedgerImportCommand.self,
            LedgerBackupCommand.self,
        ])
}

/// Options of the commands about the ledger as a whole.
struct LedgerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds `rules`.", valueName: "dir"), completion: .directory)
    var workspace: String?

    @Option(help: ArgumentHelp("The ledger, instead of the workspace's own.", valueName: "path"), completion: .file())
    var ledger: String?

    // Checked here; `Console.language` has read it from the command line already.
    @Option(help: ArgumentHelp("The language of messages.", valueName: "lv|en"))
    var language: Language?

    /// Where the ledger is. The rules are not read: a broken plan must not hinder saving what happened.
    func location() throws -> LedgerLocation {
        let workspace = try Workspace(named: workspace)
        if let ledger { return try LedgerLocation(ledger, in: try Files.absolute(".")) }
        var sources = Sources()
        return try workspace.ledgerLocation(try workspace.settings(into: &sources).settings)
    }

    /// Refuses a file to write to that is the ledger itself: a slip would put a copy, or lines, in its place.
    func requireOther(than file: String) throws {
        guard case .sqlite(let ledger) = try location(), Files.exists(file), Files.exists(ledger),
            try Files.absolute(file) == Files.absolute(ledger)
        else { return }
        throw WorldError.refused(
            Wording("`\(file)` is the ledger itself", lv: "`\(file)` ir pats žurnāls"),
            help: Wording("name another file", lv: "norādiet citu failu"))
    }

    /// The file it is in.
    func file() throws -> SQLiteLedger {
        switch try location() {
        case .sqlite(let path): SQLiteLedger(path: path)
        case .postgresql(let address): throw LedgerError.address(.notYet(address))
        }
    }
}
