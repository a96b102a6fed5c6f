public import SardzeWords

/// A letter as it waits to be sent: one mailbox, and everything it is told at one time.
public struct Letter: Sendable, Hashable {
    public let id: LetterID
    /// The plan of its first digest.
    public let plan: String
    /// The body that is told; of several that share the mailbox the first.
    public let body: String
    /// The office within the body whose mailbox it is.
    public let officer: String?
    /// The mailbox: `sd@example.org`.
    public var address: String
    public let language: Language
    public let isUrgent: Bool
    /// When it was written: its Date, however often it is sent.
    public let written: Timestamp
    public let subject: String
    public let text: String
    public let html: String
    /// The mailbox that answers go to: the coordinator's.
    public let replyTo: String?
    /// The letter this mailbox got before.
    public let previous: LetterID?
    /// How many alerts it tells.
    public let count: Int

    public init(
        id: LetterID, plan: String, body: String, officer: String? = nil, address: String, language: Language,
        isUrgent: Bool, written: Timestamp, subject: String, text: String, html: String, replyTo: String? = nil,
        previous: LetterID? = nil, count: Int
    ) {
        self.id = id
        self.plan = plan
        self.body = body
        self.officer = officer
        self.address = address
        self.language = language
        self.isUrgent = isUrgent
        self.written = written
        self.subject = subject
        self.text = text
        self.html = html
        self.replyTo = replyTo
        self.previous = previous
        self.count = count
    }
}
