import SardzeRules

/// What all plans have to tell, sorted by mailbox.
///
/// A mailbox gets one letter a day that is not urgent, whoever shares it: bodies of one plan or of several that have a mailbox in
/// common are told at one time, once none of them is to be told more that day.
public struct MailRound: Sendable {
    /// Urgent ones first, then in the order of the plans.
    public let mailings: [Mailing]
    /// Digests that have to wait for another hour or day, because their mailbox has another letter today.
    public let held: [Digest]
    /// Digests of bodies without any mailbox.
    public let unaddressed: [Digest]

    /// What one plan has to tell.
    public struct Part: Sendable {
        let context: AlertContext
        let decision: AlertDecision
        let isTold: Bool

        /// - Parameter isTold: false of a plan that is not to tell anything now, and whose mailboxes count all the same.
        public init(_ context: AlertContext, _ decision: AlertDecision, isTold: Bool = true) {
            self.context = context
            self.decision = decision
            self.isTold = isTold
        }

        var plan: String { decision.plan }
        var bodies: [String] { context.plan.bodies.ids }

        /// Whether a body has its letter of the day, or is to get it later.
        func isServed(_ body: String) -> Bool {
            decision.later.contains(body) || context.record.alerts.digestDay(of: body) == decision.day
        }
    }

    public init(_ plans: [Part]) {
        let shared = SharedMailboxes(plans)
        var letters = Letters()
        var (held, unaddressed): ([Digest], [Digest]) = ([], [])
        for plan in plans where plan.isTold {
            for digest in plan.decision.digests {
                let mailboxes = plan.context.mailboxes[digest.body]
                if mailboxes.isEmpty {
                    unaddressed.append(digest)
                } else if !digest.isUrgent, shared.mustWait(digest.body, of: digest.plan) {
                    held.append(digest)
                } else {
                    letters.add(digest, to: mailboxes)
                }
            }
        }
        mailings = letters.mailings
        self.held = held
        self.unaddressed = unaddressed
    }
}

/// Letters while they are put together.
private struct Letters {
    private var places: [Place: Int] = [:]
    private var letters: [(address: String, isUrgent: Bool, parts: [Mailing.Part])] = []

    private struct Place: Hashable {
        let key: String
        let isUrgent: Bool
    }

    mutating func add(_ digest: Digest, to mailboxes: [Mailboxes.Mailbox]) {
        for mailbox in mailboxes {
            guard let part = digest.part(for: mailbox, of: mailboxes) else { continue }
            let place = Place(key: Mailboxes.key(mailbox.address), isUrgent: digest.isUrgent)
            let index = places[place] ?? letters.count
            if index == letters.count {
                places[place] = index
                letters.append((mailbox.address, digest.isUrgent, []))
            }
            letters[index].parts.append(Mailing.Part(part, officer: mailbox.officer))
        }
    }

    var mailings: [Mailing] {
        let urgent = letters.filter(\.isUrgent)
        return (urgent + letters.filter { !$0.isUrgent }).map {
            Mailing(to: $0.address, isUrgent: $0.isUrgent, $0.parts)
        }
    }
}
