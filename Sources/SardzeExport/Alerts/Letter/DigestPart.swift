import SardzeWatch

/// What a digest tells under one heading, by the body that is to act.
struct DigestPart {
    let part: AlertItem.Part
    let groups: [Group]

    /// How many alerts it holds, those that did not fit among them.
    let total: Int

    /// What one body is to do. The reader's own comes first, then what is nobody's, then the others, the latest first.
    struct Group {
        /// The body, where it is not the reader's own.
        let body: String?
        let entries: [DigestEntry]
        let total: Int
    }

    /// The parts of a digest that are not empty, in their order.
    static func parts(of digest: Digest) -> [DigestPart] {
        AlertItem.Part.allCases.compactMap { part in
            let items = digest.items.filter { $0.part == part }
            return items.isEmpty ? nil : DigestPart(part, items, for: digest.body)
        }
    }

    private init(_ part: AlertItem.Part, _ items: [AlertItem], for reader: String) {
        self.part = part
        total = items.count
        /// The reader's own and nobody's stand under no name, nor does what says itself whose it is.
        func heading(_ item: AlertItem) -> String? {
            if case .given? = item.settlement { return nil }
            return item.matter.body == reader ? nil : item.matter.body
        }
        var order: [String?] = [nil]
        var groups: [String?: [AlertItem]] = [:]
        for item in items {
            let body = heading(item)
            if body != nil, groups[body] == nil { order.append(body) }
            groups[body, default: []].append(item)
        }
        self.groups = order.compactMap { body in
            groups[body].map { Group(body: body, entries: DigestEntry.folding($0), total: $0.count) }
        }
    }

    private init(_ part: DigestPart, _ groups: [Group]) {
        self.part = part.part
        total = part.total
        self.groups = groups
    }

    /// However many are overdue, as many of each later part are told.
    private static let reserved = 5

    private var entryCount: Int { groups.reduce(0) { $0 + $1.entries.count } }

    /// As many entries as there is room for, and how many alerts the rest holds.
    ///
    /// - Parameter room: entries; what is told is taken off.
    static func cut(_ parts: [DigestPart], to room: inout Int) -> (parts: [DigestPart], more: Int) {
        var more = 0
        var kept: [DigestPart] = []
        for (index, part) in parts.enumerated() {
            let later = parts[(index + 1)...].reduce(0) { $0 + min(reserved, $1.entryCount) }
            var left = max(0, min(room, max(room - later, reserved)))
            let groups = part.groups.compactMap { group -> Group? in
                let entries = group.entries.prefix(left)
                more += group.entries.dropFirst(left).reduce(0) { $0 + $1.items.count }
                left -= entries.count
                room -= entries.count
                return entries.isEmpty ? nil : Group(body: group.body, entries: Array(entries), total: group.total)
            }
            if !groups.isEmpty { kept.append(DigestPart(part, groups)) }
        }
        return (kept, more)
    }
}
