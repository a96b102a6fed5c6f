/// Which bodies have a mailbox in common, directly or by way of others, and whether these have to wait.
struct SharedMailboxes {
    private struct Name: Hashable {
        let plan: String
        let body: String
    }

    /// Of each body, the first of its group.
    private var groups: [Name: Int] = [:]
    /// The groups of which some body got its digest today, or gets it later.
    private var waiting: Set<Int> = []

    init(_ plans: [MailRound.Part]) {
        var parents: [Int] = []
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index {
                parents[index] = parents[parents[index]]
                index = parents[index]
            }
            return index
        }
        var owners: [String: Int] = [:]
        var names: [Name] = []
        for plan in plans {
            for body in plan.bodies {
                let index = parents.count
                parents.append(index)
                names.append(Name(plan: plan.plan, body: body))
                for mailbox in plan.context.mailboxes[body] {
                    let key = Mailboxes.key(mailbox.address)
                    if let owner = owners[key] {
                        parents[root(index)] = root(owner)
                    } else {
                        owners[key] = index
                    }
                }
            }
        }
        for (index, name) in names.enumerated() { groups[name] = root(index) }
        for plan in plans {
            for body in plan.bodies {
                guard let group = groups[Name(plan: plan.plan, body: body)] else { continue }
                if plan.isServed(body) { waiting.insert(group) }
            }
        }
    }

    /// Whether a digest of this body that is not urgent has to wait.
    func mustWait(_ body: String, of plan: String) -> Bool {
        groups[Name(plan: plan, body: body)].map(waiting.contains) ?? false
    }
}

extension Mailboxes {
    /// What two spellings of one mailbox have in common. RFC 5321 lets a server tell `SD@` from `sd@`; hardly one does, and two
    /// letters to one person would be the likelier mistake.
    static func key(_ address: String) -> String { address.lowercased() }
}
