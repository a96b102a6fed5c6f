import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeWords

struct LedgerExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the ledger as lines of JSON.",
        discussion: "Of a damaged ledger come all events before the first that cannot be read.")

    @OptionGroup var options: LedgerOptions

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to this file, whole or not at all.", valueName: "file"),
        completion: .file())
    var output: String?

    func run() async throws {
        let store = try options.location().open()
        guard let path = output else {
            for try await piece in store.lines() { try Console.print { try $0.write(piece) } }
            return try await tellBreaks(store)
        }
        try options.requireOther(than: path)
        let file = try NewFile(replacing: path)
        var fault: LedgerError?
        do {
            for try await piece in store.lines() { try file.write(piece) }
        } catch let error as LedgerError {
            // What could be read is worth keeping; the command fails all the same.
            fault = error
        }
        try file.sync()
        try file.place()
        if let fault { throw fault }
        try await tellBreaks(store)
    }

    /// Lines whose chain does not hold are kept all the same, but cannot be taken in again.
    private func tellBreaks(_ store: any LedgerStore) async throws {
        let report = try await store.verify(against: nil)
        guard report.breakCount > 0 else { return }
        for place in report.breaks.prefix(3) { Console.note(place.wording) }
        Console.note(
            Wording(
                "these lines cannot be imported as they are", lv: "šīs rindas tādas, kādas tās ir, importēt nevarēs"))
        throw ExitCode(1)
    }
}

struct LedgerImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in the lines that `export` wrote.",
        discussion: "Into an empty ledger all of them, into one that holds their beginning the rest. All lines or none."
    )

    @OptionGroup var options: LedgerOptions

    @Argument(help: "The lines.", completion: .file())
    var file: String

    func run() async throws {
        let added = counted(try await options.file().importLines(from: file), .event)
        try Console.print { output in
            try output.write(
                Wording("\(added.en) taken in", lv: "pievienoti: \(added.lv)")[Console.language] + "\n")
        }
    }
}

struct LedgerBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the ledger while it is in use, and verify the copy.")

    @OptionGroup var options: LedgerOptions

    @Flag(help: "Replace the file if it is there.")
    var replace = false

    @Argument(help: "Where the copy goes.", completion: .file())
    var file: String

    func run() async throws {
        try options.requireOther(than: file)
        let report = try await options.file().backup(to: file, replacing: replace)
        let events = counted(report.events, .event)
        try Console.print { output in
            try output.write(
                Wording("\(events.en) copied", lv: "nokopēti: \(events.lv)")[Console.language]
                    + "\nhead \(report.head)\n")
        }
        guard report.isSound else {
            Console.say(
                Wording(
                    "the ledger's chain does not hold, nor does the copy's: see `sardze ledger verify`",
                    lv: "žurnāla ķēde nav vesela, tāpēc arī kopijas ķēde nav vesela: skatiet `sardze ledger verify`")[
                        Console.language])
            throw ExitCode(1)
        }
    }
}
