import SardzeTime

/// What one mailbox is told at one time: a letter that is not written yet.
public struct Mailing: Sendable, Hashable {
    /// As the rules of its first part write it.
    public let address: String
    public let isUrgent: Bool
    /// In the order of the plans and their bodies; at least one.
    public let parts: [Part]

    /// What the mailbox is told as that of one body of one plan.
    public struct Part: Sendable, Hashable {
        /// The body's digest; of what offices have, only what those of this mailbox have.
        public let digest: Digest
        /// The office whose mailbox it is; `nil` for the body's own.
        public let officer: String?

        public init(_ digest: Digest, officer: String?) {
            self.digest = digest
            self.officer = officer
        }
    }

    public init(to address: String, isUrgent: Bool, _ parts: [Part]) {
        self.address = address
        self.isUrgent = isUrgent
        self.parts = parts
    }

    /// How many alerts it tells.
    public var count: Int { parts.reduce(0) { $0 + $1.digest.items.count } }
}

extension Digest {
    /// The digest as one mailbox of its body gets it; `nil` when nothing of it is for that mailbox.
    ///
    /// A matter that an office of this body has goes to that office and to the body's own mailbox. Where neither has an
    /// address it goes to everybody there is.
    func part(for mailbox: Mailboxes.Mailbox, of mailboxes: [Mailboxes.Mailbox]) -> Digest? {
        let kept = items.filter { item in
            guard mailbox.officer != nil, item.matter.body == body, let officer = item.matter.officer else {
                return true
            }
            return mailbox.officer == officer
                || !mailboxes.contains { $0.officer == nil || $0.officer == officer }
        }
        guard !kept.isEmpty else { return nil }
        return Digest(
            plan: plan, body: body, day: day, isUrgent: isUrgent, items: kept, stillOverdue: stillOverdue, next: next)
    }
}
