/// Counts and lists the pairs of rules that match one possible case together.
struct OverlapSearch {
    struct Pairs {
        var listed: [RouteProof.Overlap] = []
        var count = 0
        var conflicts = 0
        /// Of the conflicts those between rules of one priority, under that policy.
        var clashes = 0
    }

    private let table: RouteTable
    private let never: Set<Int>

    /// - Parameter never: rules that match no possible case, by rank.
    init(_ table: RouteTable, never: [Int]) {
        self.table = table
        self.never = Set(never)
    }

    func pairs(_ search: inout RuleSearch) -> Pairs {
        let blocked = search.blocked
        // Of each route the rules that take it, as bits of the index.
        var alike: [Int: BitSet] = [:]
        for (rank, rule) in table.ranking.enumerated() {
            alike[table.rules[rule].route, default: .none(search.index.boxCount)].add(blocked + rank)
        }
        var later = BitSet.full(search.index.boxCount)
        for number in 0..<blocked { later.drop(number) }
        for rank in never { later.drop(blocked + rank) }
        var pairs = Pairs()
        var equals: [Int: BitSet] = [:]
        if table.policy == .priority {
            for (rank, rule) in table.ranking.enumerated() {
                equals[table.rules[rule].priority, default: .none(search.index.boxCount)].add(blocked + rank)
            }
        }
        var clashing: [RouteProof.Overlap] = []
        var same: [RouteProof.Overlap] = []
        for rank in 0..<search.count where !never.contains(rank) {
            later.drop(blocked + rank)
            let meeting = search.meeting(rank)
            var partners = meeting.common(with: later)
            dropImpossible(&partners, of: rank, meeting, &search)
            let alikes = alike[table.rules[table.ranking[rank]].route].map { partners.common(with: $0) } ?? []
            pairs.count += partners.population
            pairs.conflicts += partners.population - alikes.population
            if same.count < search.pairLimit {
                same += overlaps(of: rank, alikes, leadsSameWay: true, blocked, search.pairLimit - same.count)
            }
            partners.remove(alikes)
            if let equal = equals[table.rules[table.ranking[rank]].priority] {
                let equal = partners.common(with: equal)
                pairs.clashes += equal.population
                partners.remove(equal)
                let room = search.pairLimit - clashing.count
                clashing += overlaps(of: rank, equal, leadsSameWay: false, blocked, room)
            }
            if pairs.listed.count < search.pairLimit {
                let room = search.pairLimit - pairs.listed.count
                pairs.listed += overlaps(of: rank, partners, leadsSameWay: false, blocked, room)
            }
        }
        if table.policy == .priority {
            // Those that nothing decides are never the ones left out.
            pairs.listed = clashing + pairs.listed.prefix(search.pairLimit - clashing.count)
            pairs.listed.sort { ($0.first, $0.second) < ($1.first, $1.second) }
            same.sort { ($0.first, $0.second) < ($1.first, $1.second) }
        }
        pairs.listed += same.prefix(search.pairLimit - pairs.listed.count)
        return pairs
    }

    /// Takes out the partners that meet a rule only in cases that cannot be.
    private func dropImpossible(
        _ partners: inout BitSet, of rank: Int, _ meeting: BitSet, _ search: inout RuleSearch
    ) {
        guard search.blocked > 0, (0..<search.blocked).contains(where: meeting.has) else { return }
        for partner in partners.numbers where !search.meetPossibly(rank, partner - search.blocked) {
            partners.drop(partner)
        }
    }

    private func overlaps(
        of rank: Int, _ partners: BitSet, leadsSameWay: Bool, _ blocked: Int, _ limit: Int
    ) -> [RouteProof.Overlap] {
        partners.numbers.prefix(limit).map { partner in
            let (one, other) = (table.ranking[rank], table.ranking[partner - blocked])
            return RouteProof.Overlap(first: min(one, other), second: max(one, other), leadsSameWay: leadsSameWay)
        }
    }
}
