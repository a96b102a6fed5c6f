public import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// One task in full: why this date, why this body, what happened.
public struct TaskStatusText {
    private let sources: Sources
    private let ink: Ink
    private let language: Language

    public init(_ sources: Sources, _ ink: Ink, in language: Language) {
        self.sources = sources
        self.ink = ink
        self.language = language
    }

    /// - Parameter events: those about the task, in the ledger's order.
    public func write(_ explanation: TaskExplanation, events: [Event], to output: inout Output) throws {
        let task = explanation.task
        try output.write("\(ink(task.idAcrossPlans, .cyan))  \(ink(fitted(task.duty.title, to: 100), .bold))\n")
        try output.write("\(state(explanation))\n")
        try section(
            Wording("why this date", lv: "kāpēc šis termiņš"), rule(explanation) + lines(explanation.date), &output)
        try section(Wording("why this body", lv: "kāpēc šī iestāde"), lines(explanation.body), &output)
        try section(Wording("what it waits for", lv: "ko tas gaida"), lines(explanation.waits), &output)
        if events.isEmpty {
            let nothing = Wording("nothing is recorded yet", lv: "vēl nekas nav ierakstīts")
            return try section(Wording("what happened", lv: "kas noticis"), [nothing[language]], &output)
        }
        try output.write("\n\(ink(Wording("what happened", lv: "kas noticis")[language], .bold))\n")
        let text = EventText(ink, in: language)
        for event in events { try text.write(event, to: &output) }
    }

    private func state(_ explanation: TaskExplanation) -> String {
        let task = explanation.task
        var parts = [
            explanation.status.wording[language],
            Wording("opens \(task.opens)", lv: "atveras \(task.opens)")[language],
            Wording("due \(task.due.spoken.en)", lv: "termiņš \(task.due.spoken.lv)")[language],
        ]
        if let target = task.duty.target {
            parts.append(
                Wording("by then ", lv: "līdz tam ")[language] + target.reaching(task.milestone)[language])
        }
        switch explanation.shortfall {
        case .target(let reached, let expected, _)?:
            parts.append(
                Wording("behind pace: \(reached), not \(expected)", lv: "atpaliek: \(reached), nevis \(expected)")[
                    language])
        case .floor(let closed, let expected, let count)?:
            parts.append(
                Wording(
                    "behind pace: \(closed) of \(count), not \(expected)",
                    lv: "atpaliek: \(closed) no \(count), nevis \(expected)")[language])
        case nil: break
        }
        return parts.joined(separator: " · ")
    }

    /// The rule in its own words, and where it stands.
    private func rule(_ explanation: TaskExplanation) -> [String] {
        guard let span = explanation.rule else { return [] }
        let text = LineTable(sources[span.source]).line(span.start.line)?.onOneLine.trimmingSpaces ?? ""
        let place = "\(sources[span.source].path):\(span.start.line)"
        return ["\(fitted(text, to: 80))  \(ink("(\(place))", .dim))"]
    }

    private func lines(_ wordings: [Wording]) -> [String] { wordings.map { $0[language].onOneLine } }

    private func section(_ heading: Wording, _ lines: [String], _ output: inout Output) throws {
        guard !lines.isEmpty else { return }
        try output.write("\n\(ink(heading[language], .bold))\n")
        for line in lines { try output.write("  \(line)\n") }
    }
}

extension String {
    fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
