import SardzeWatch

/// What a digest tells under one heading, by the body that is to act.
struct DigestPart {
    let part: AlertItem.Part
    let groups: [Group]

    /// What one body is to do. The reader's own comes first, then what is nobody's, then the others, the latest first.
    struct Group {
        /// The body, where it is not the reader's own.
        let body: String?
        let entries: [DigestEntry]

        var count: Int { entries.reduce(0) { $0 + $1.items.count } }
    }

    var count: Int { groups.reduce(0) { $0 + $1.count } }

    /// The parts of a digest that are not empty, in their order.
    static func parts(of digest: Digest) -> [DigestPart] {
        AlertItem.Part.allCases.compactMap { part in
            let items = digest.items.filter { $0.part == part }
            return items.isEmpty ? nil : DigestPart(part, items, for: digest.body)
        }
    }

    private init(_ part: AlertItem.Part, _ items: [AlertItem], for reader: String) {
        self.part = part
        /// The reader's own and nobody's stand under no name, nor does what says itself whose it is.
        func heading(_ item: AlertItem) -> String? {
            if case .given? = item.settlement { return nil }
            return item.matter.body == reader ? nil : item.matter.body
        }
        var bodies: [String?] = [nil]
        for item in items where !bodies.contains(heading(item)) { bodies.append(heading(item)) }
        groups = bodies.compactMap { body in
            let own = items.filter { heading($0) == body }
            return own.isEmpty ? nil : Group(body: body, entries: DigestEntry.folding(own))
        }
    }

    private init(part: AlertItem.Part, groups: [Group]) {
        self.part = part
        self.groups = groups
    }

    /// The first so many entries, and how many alerts the rest holds.
    static func cut(_ parts: [DigestPart], to limit: inout Int) -> (parts: [DigestPart], more: Int) {
        var more = 0
        let kept = parts.compactMap { part -> DigestPart? in
            let groups = part.groups.compactMap { group -> Group? in
                let entries = group.entries.prefix(limit)
                more += group.entries.dropFirst(limit).reduce(0) { $0 + $1.items.count }
                limit -= entries.count
                return entries.isEmpty ? nil : Group(body: group.body, entries: Array(entries))
            }
            return groups.isEmpty ? nil : DigestPart(part: part.part, groups: groups)
        }
        return (kept, more)
    }
}
