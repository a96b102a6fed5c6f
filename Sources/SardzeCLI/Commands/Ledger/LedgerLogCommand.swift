import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeText
import SardzeWatch
import SardzeWords

struct LedgerLogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "List what was recorded, the latest last.")

    @OptionGroup var options: LedgerOptions

    @Option(help: ArgumentHelp("Only this plan.", valueName: "name"))
    var plan: String?

    @Option(help: ArgumentHelp("Only the last so many.", valueName: "n"))
    var last: Int?

    @Option(help: "How the events are printed.")
    var format: ReportFormat = .text

    @Argument(help: ArgumentHelp("Only this task or indicator.", valueName: "name"))
    var subject: String?

    func validate() throws {
        if let last, last < 1 {
            throw ValidationError(Wording("--last takes a number from 1", lv: "--last der skaitlis, sākot no 1"))
        }
    }

    func run() async throws {
        let store = try options.location().open()
        let (plan, subject, last) = (self.plan, self.subject, self.last ?? .max)
        let events = try await store.fold(plan.map { .plan($0) } ?? .everything, into: [] as [Event]) { events, event in
            let isWanted = subject.map { $0 == event.fact.subject || $0 == "\(event.plan)/\(event.fact.subject)" }
            guard isWanted ?? true else { return }
            events.append(event)
            // Of a long ledger no more is kept than will be shown.
            if events.count >= 4_096, events.count / 2 > last { events.removeFirst(events.count - last) }
        }.answer.suffix(last)
        try Console.print { output in
            switch format {
            case .json: try EventsJSON.write(Array(events), to: &output)
            case .text:
                let text = EventText(Console.ink, in: Console.language)
                for event in events { try text.write(event, to: &output) }
            }
        }
        // Silence would leave it open whether a name was mistyped.
        if events.isEmpty { Console.say(nothing[Console.language]) }
    }

    /// That nothing was found of what was asked for.
    private var nothing: Wording {
        switch (subject.map(shortened), plan.map(shortened)) {
        case (let subject?, let plan?):
            Wording("no events of `\(subject)` in plan `\(plan)`", lv: "plānā `\(plan)` nav notikumu par `\(subject)`")
        case (let subject?, nil): Wording("no events of `\(subject)`", lv: "nav notikumu par `\(subject)`")
        case (nil, let plan?): Wording("no events of plan `\(plan)`", lv: "nav notikumu plānā `\(plan)`")
        case (nil, nil): Wording("no events yet", lv: "notikumu vēl nav")
        }
    }
}
