import SardzeText
public import SardzeWatch
import SardzeWords

/// A letter of the outbox as it is shown: to which body, since when, how it stands.
public struct OutboxRow: Sendable {
    public let letter: Letter
    let state: State
    let attempts: Int
    let next: Timestamp?
    let last: Timestamp?
    public let fault: DeliveryFault?

    /// The words of the outbox itself.
    public enum State: String, Sendable, CaseIterable { case waiting, delivered, failed, dropped }

    /// - Parameters:
    ///   - attempts: how often it was tried.
    ///   - next: when it is tried next; `nil` unless it waits.
    ///   - last: when it was last tried.
    ///   - fault: why the last attempt failed.
    public init(
        _ letter: Letter, _ state: State, attempts: Int, next: Timestamp?, last: Timestamp?, fault: DeliveryFault?
    ) {
        self.letter = letter
        self.state = state
        self.attempts = attempts
        self.next = next
        self.last = last
        self.fault = fault
    }
}

extension OutboxRow.State {
    var wording: Wording {
        switch self {
        case .waiting: Wording("waiting", lv: "gaida")
        case .delivered: Wording("delivered", lv: "piegādāta")
        case .failed: Wording("given up", lv: "atmesta")
        case .dropped: Wording("dropped", lv: "izņemta")
        }
    }

    var style: Ink.Style {
        switch self {
        case .waiting: .yellow
        case .delivered: .green
        case .failed: .red
        case .dropped: .dim
        }
    }
}

extension LetterID {
    /// As many digits as people need to name it.
    var short: String { String(digits.prefix(8)) }
}

extension DeliveryFault {
    /// Why a letter was not taken, with the server's own words: `the mailbox was refused (550 5.1.1 no such user)`.
    var said: Wording {
        // Servers of mail begin their words with the code.
        let code = code.map(String.init).flatMap { reply.hasPrefix($0) ? nil : $0 }
        let answer = [code, reply.isEmpty ? nil : reply.onOneLine].compactMap(\.self).joined(separator: " ")
        return answer.isEmpty ? kind.wording : kind.wording + Wording(same: " (\(answer))")
    }
}
