import ArgumentParser
import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

struct FigureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure", abstract: "Record what one body counted in one period.",
        discussion: "A total only. Of several figures of one body for one period the last stands.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions

    @Option(help: ArgumentHelp("The period, such as 2025-Q1 or 2025.", valueName: "slot"))
    var period: String

    @Option(help: ArgumentHelp("The body that counted.", valueName: "key"))
    var body: String

    @Option(help: ArgumentHelp("The number, such as 8 or 10.3.", valueName: "number"))
    var value: String

    @Option(help: "A short note, without any person's name.")
    var note: String?

    @Argument(help: ArgumentHelp("The indicator, as the rules have it.", valueName: "indicator"))
    var indicator: String

    func validate() throws {
        let parts = value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy {
            !$0.isEmpty && $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        }
        guard isNumber, value.utf8.count <= 20 else {
            throw ValidationError(
                Wording(
                    "`\(value)` is not a number; write it in digits: 8 or 10.3",
                    lv: "`\(value)` nav skaitlis; rakstiet ar cipariem: 8 vai 10.3"))
        }
        guard Slot(period) != nil else {
            throw ValidationError(
                Wording(
                    "`\(period)` is not a period; write it as 2025, 2025-H1, 2025-Q1, 2025-03 or 2025-W07",
                    lv: "`\(period)` nav periods; rakstiet 2025, 2025-H1, 2025-Q1, 2025-03 vai 2025-W07"))
        }
    }

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        let (review, name) = try session.review(of: indicator, Wording("indicator", lv: "rādītāja")) {
            $0.indicators.ids
        }
        try session.requireOffice(body, nil, of: review)
        guard let slot = Slot(period), let entry = review.plan?.indicators[name] else { return }
        guard entry.from.isEmpty || entry.from.contains(where: { $0.value == body }) else {
            let from = entry.from.map(\.value).joined(separator: ", ")
            throw session.wrong(
                Wording(
                    "`\(name)` is counted by \(from), not by \(body)", lv: "`\(name)` uzskaita \(from), nevis \(body)"))
        }
        try requireFitting(slot, entry, review, session)
        var facts = Recording(session, recording)
        try facts.add(
            .figure(indicator: name, Fact.Figure(period: slot, body: body, value: value, note: note)),
            to: review.current.plan)
        try await facts.write()
    }

    /// Refuses a period that the indicator is not asked for, and one that has not begun.
    private func requireFitting(_ slot: Slot, _ indicator: Indicator, _ review: PlanReview, _ session: Session) throws {
        guard slot.first <= review.today else {
            throw session.wrong(Wording("\(slot) has not begun", lv: "\(slot) vēl nav sācies"))
        }
        guard let every = indicator.every?.value, let period = review.plan?.period.value else { return }
        let asked = SlotGrid(every, in: period).slots(touching: slot.window)
        guard asked != [slot.window], let example = asked.first else { return }
        throw session.wrong(
            Wording(
                "`\(indicator.id.value)` is counted every \(every), so not in \(slot); did you mean \(Slot(example))?",
                lv:
                    "`\(indicator.id.value)` uzskaita citos laikposmos, nevis par \(slot); vai domājāt \(Slot(example))?"
            ))
    }
}
