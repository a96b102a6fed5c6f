import SardzeText
public import SardzeWatch
public import SardzeWords

/// Events for people, one a line.
public struct EventText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    /// `  12  2025-02-14 09:30Z  social  madona/5.2@2025-W07  done on 2025-02-14`
    public func write(_ event: Event, to output: inout Output) throws {
        let number = String(event.sequence).leftPadded(to: 5)
        let subject = ink("\(event.plan)/\(event.fact.subject)", .cyan)
        let line = [ink(number, .dim), event.time.minute, event.actor.onOneLine, subject, words(event.fact)]
        try output.write(line.joined(separator: "  ") + "\n")
    }

    private func words(_ fact: Fact) -> String { fact.wording[language].onOneLine }
}

extension Timestamp {
    /// `2025-02-14 09:30Z`: the `Z` says that it is universal time.
    var minute: String { description.prefix(16).replacing("T", with: " ") + "Z" }
}
