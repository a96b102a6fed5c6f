public import SardzeTime

/// What the ledger keeps of one alert: no words, only what it was about and why.
public struct Telling: Sendable, Hashable {
    /// `AlertMatter.key`: `task 5.2@2025-W07`.
    public let matter: String
    /// The last day that was told; another one later makes it another alert.
    public let due: CivilDate
    public let reason: AlertReason
    /// The body's how-manyth notice of the matter; from 1.
    public let number: Int

    public init(matter: String, due: CivilDate, reason: AlertReason, number: Int) {
        self.matter = matter
        self.due = due
        self.reason = reason
        self.number = number
    }
}

/// The name of a letter: 32 lower-case hexadecimal digits made of what it tells and whom. The same alerts to the same mailbox
/// are the same letter, so what is sent twice can be known as one: it is the first half of the Message-ID.
public struct LetterID: Sendable, Hashable, LosslessStringConvertible {
    public let digits: String
    public var description: String { digits }

    public init?(_ text: String) {
        let isHexadecimal = text.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
        guard text.utf8.count == 32, isHexadecimal else { return nil }
        digits = text
    }
}
