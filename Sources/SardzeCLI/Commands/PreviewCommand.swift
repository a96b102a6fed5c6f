import ArgumentParser
import SardzeExport
import SardzeText
import SardzeWatch
import SardzeWords

struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show what generating would add, move, edit and remove, and which rule line causes it.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var chosen: TaskOptions

    @Option(help: "How the changes are printed.")
    var format: ReportFormat = .text

    @Flag(help: "List every task, however many.")
    var all = false

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        try session.requireKnown(chosen.body)
        session.tellEdits()
        let explained = session.reviews.map { review in
            review.plan.map {
                ExplainedChange.all(review.changes.filter { chosen.filter.includes($0.task) }, in: $0, session.sources)
            } ?? []
        }
        try Console.print { output in
            switch format {
            case .json: try ChangesJSON.write(explained.flatMap(\.self), to: &output)
            case .text:
                let text = ChangesText(Console.ink, isFull: all, in: Console.language)
                for (review, changes) in zip(session.reviews, explained) {
                    let kept = review.issued.schedule.opened(by: review.today).count
                    try text.write(
                        changes, plan: review.current.plan, kept: kept, lapsed: review.lapsed, to: &output)
                }
            }
        }
    }
}
