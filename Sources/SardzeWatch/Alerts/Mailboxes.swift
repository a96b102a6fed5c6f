public import SardzeRules
public import SardzeTime

/// Which mailboxes the bodies of a plan have on a day, and who is told where a body has none.
public struct Mailboxes: Sendable {
    private let mailboxes: [String: [Mailbox]]
    private let bodies: [String: Body]
    public let coordinator: String?

    /// One place where letters go.
    public struct Mailbox: Sendable, Hashable {
        public let address: String
        /// The office whose mailbox it is; `nil` for the body's own.
        public let officer: String?
    }

    /// A body that is told, and the one in whose place where that cannot be.
    public struct Receiver: Sendable, Hashable {
        public let body: String
        public let inPlaceOf: String?
    }

    /// - Parameter day: officers whose term ended before it get nothing.
    public init(_ plan: Plan, on day: CivilDate) {
        bodies = Dictionary(uniqueKeysWithValues: plan.bodies.map { ($0.id.value, $0) })
        coordinator = plan.coordinator?.value
        mailboxes = bodies.mapValues { body in
            let own = body.email.map { Mailbox(address: $0.value, officer: nil) }
            let officers = body.officers.compactMap { officer -> Mailbox? in
                guard let email = officer.email, officer.until.map({ $0.value >= day }) ?? true else { return nil }
                return Mailbox(address: email.value, officer: officer.role?.value)
            }
            var seen: Set<String> = []
            return ([own].compactMap(\.self) + officers).filter { seen.insert(Self.key($0.address)).inserted }
        }
    }

    /// The body's own mailbox first, then those of its officers in office, each address once whatever its case.
    public subscript(body: String) -> [Mailbox] { mailboxes[body] ?? [] }

    public func deputy(of body: String) -> String? { bodies[body]?.deputy?.value }

    /// Who is told what a body is to be told: the body itself, the members of a group that has no mailbox of its own, the nearest
    /// deputy that has one, or the coordinator, for whom others stand in likewise.
    ///
    /// - Parameter body: `nil` for what is nobody's, which is the coordinator's.
    /// - Returns: empty when nobody can be told.
    public func receivers(for body: String?) -> [Receiver] {
        guard let body else { return coordinator.map { receivers(for: $0) } ?? [] }
        let reached = reached(body)
        if !reached.isEmpty { return reached }
        var (next, passed) = (deputy(of: body), Set([body]))
        while let stand = next, passed.insert(stand).inserted {
            let bodies = self.reached(stand)
            if !bodies.isEmpty { return bodies.map { Receiver(body: $0.body, inPlaceOf: body) } }
            next = deputy(of: stand)
        }
        guard let coordinator, coordinator != body else { return [] }
        return receivers(for: coordinator).map { Receiver(body: $0.body, inPlaceOf: body) }
    }

    /// The body, or those of its members that have a mailbox.
    private func reached(_ body: String) -> [Receiver] {
        if !self[body].isEmpty { return [Receiver(body: body, inPlaceOf: nil)] }
        return members(of: body).map { Receiver(body: $0, inPlaceOf: body) }
    }

    /// Every member, and member of a member, that has a mailbox, each once.
    private func members(of group: String) -> [String] {
        var (found, open, passed) = ([String](), [group], Set([group]))
        while let body = open.popLast() {
            for member in (bodies[body]?.members ?? []).map(\.value) where passed.insert(member).inserted {
                if self[member].isEmpty { open.append(member) } else { found.append(member) }
            }
        }
        return found
    }
}
