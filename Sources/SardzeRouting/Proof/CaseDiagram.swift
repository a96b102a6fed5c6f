/// A decision diagram over the cases of a box: which of them no box takes, counted exactly.
///
/// One level for each attribute that boxes look at. A node is a set of boxes that still may take the case, made of the
/// values chosen above it; equal sets are one node, so that the walk meets every question once. Boxes rank by their
/// number; a case is taken when the first box that admits it is a good one.
///
/// - Source: the sweep of Calvanese et al. (2018), with sets of rules for its nested intervals and a memory of sets
///   met before.
struct CaseDiagram {
    /// The attributes in the order of the levels.
    let order: [Int]
    /// For every level the children of its nodes, one for each class in `rooms` of that attribute.
    private(set) var children: [[Int32]] = []
    /// How many untaken cases lie under each node; all values of attributes below count.
    private(set) var counts: [[UInt128]] = []
    /// How many cases of the box no good box takes.
    private(set) var missing: UInt128 = 0

    /// A child under which every case is taken, or none.
    static let taken: Int32 = -1
    static let untaken: Int32 = -2

    private let rooms: [[Int]]

    /// Where the walk begins: a node of the first level, or a child that needs none.
    private(set) var root: Int32 = Self.taken

    /// - Parameters:
    ///   - rooms: for every attribute the classes of the box.
    ///   - boxes: the bits that may take cases.
    ///   - good: those among them that do; the others leave the case untaken.
    /// - Returns: `nil` when the budget is too small.
    init?(_ index: BoxIndex, in rooms: [[Int]], boxes: BitSet, good: BitSet, budget: ProofBudget) {
        self.rooms = rooms
        let full = rooms.indices.map { index.admitting(rooms[$0], of: $0) }
        // The box itself may rule some out from the start.
        var candidates = boxes
        for attribute in rooms.indices { candidates.intersect(index.meeting(rooms[attribute], of: attribute)) }
        let weights = rooms.indices.map { attribute -> Int in
            var constraining = candidates
            constraining.remove(full[attribute])
            return constraining.population
        }
        order = rooms.indices.filter { weights[$0] > 0 }
            .sorted { (weights[$1], rooms[$0].count, $0) < (weights[$0], rooms[$1].count, $1) }
        // Boxes that admit every value from a level on.
        var settled: [BitSet] = [.full(index.boxCount)]
        for attribute in order.reversed() {
            var above = settled[settled.count - 1]
            above.intersect(full[attribute])
            settled.append(above)
        }
        settled.reverse()
        var sizes: [UInt128] = [1]
        for attribute in order.reversed() {
            sizes.append(sizes[sizes.count - 1] * Self.size(of: rooms[attribute], index.columns[attribute]))
        }
        sizes.reverse()
        var rest: UInt128 = 1
        for attribute in rooms.indices where weights[attribute] == 0 {
            rest *= Self.size(of: rooms[attribute], index.columns[attribute])
        }
        let isPlain = candidates == good.common(with: candidates)
        var level = NodeLevel(words: index.words)
        var verdict = Verdict(good: good, isPlain: isPlain)
        root = level.child(&candidates, settled[0], &verdict)
        var bytes = 0
        for (depth, attribute) in order.enumerated() {
            let classes = rooms[attribute]
            var next = NodeLevel(words: index.words)
            var edges: [Int32] = []
            edges.reserveCapacity(level.count * classes.count)
            var set = BitSet(repeating: 0, count: index.words)
            for node in 0..<level.count {
                for number in classes {
                    level.intersect(node, with: index, number, of: attribute, into: &set)
                    edges.append(next.child(&set, settled[depth + 1], &verdict))
                }
                // A list that grows is copied, so for a moment the next level is there twice.
                if node & 63 == 0, bytes + edges.count * 4 + level.bytes + 2 * next.bytes > budget.bytes { return nil }
            }
            bytes += edges.count * 4
            children.append(edges)
            level = next
        }
        count(index, sizes)
        missing = rest * total(of: root, sizes[0])
    }

    private mutating func count(_ index: BoxIndex, _ sizes: [UInt128]) {
        counts = [[UInt128]](repeating: [], count: order.count)
        for depth in order.indices.reversed() {
            let attribute = order[depth]
            let classes = rooms[attribute]
            let weights = classes.map { UInt128(index.columns[attribute].sizes[$0]) }
            let edges = children[depth]
            counts[depth] = (0..<edges.count / classes.count).map { node in
                var sum: UInt128 = 0
                for place in classes.indices {
                    let child = edges[node * classes.count + place]
                    switch child {
                    case Self.taken: break
                    case Self.untaken: sum += weights[place] * sizes[depth + 1]
                    default: sum += weights[place] * counts[depth + 1][Int(child)]
                    }
                }
                return sum
            }
        }
    }

    private func total(of child: Int32, _ size: UInt128) -> UInt128 {
        switch child {
        case Self.taken: 0
        case Self.untaken: size
        default: counts[0][Int(child)]
        }
    }

    private static func size(of classes: [Int], _ column: ValueClasses) -> UInt128 {
        classes.reduce(0) { $0 + UInt128(column.sizes[$1]) }
    }
}

extension CaseDiagram {
    /// Decides what is known of a set of boxes before the values below are chosen.
    struct Verdict {
        let good: BitSet
        /// Whether every box is a good one: then rank decides nothing.
        let isPlain: Bool

        /// Takes from a set the boxes that can no more be first.
        ///
        /// - Parameter settled: boxes that admit every value below.
        /// - Returns: the child it stands for, or `nil` where the values below decide.
        func child(of set: inout BitSet, _ settled: BitSet) -> Int32? {
            if isPlain {
                var isEmpty = true
                for word in set.indices {
                    if set[word] & settled[word] != 0 { return CaseDiagram.taken }
                    if set[word] != 0 { isEmpty = false }
                }
                return isEmpty ? CaseDiagram.untaken : nil
            }
            // The first settled box ends the ranking.
            var end: Int?
            for word in set.indices where set[word] & settled[word] != 0 {
                end = word << 6 + (set[word] & settled[word]).trailingZeroBitCount
                break
            }
            if let end {
                let word = end >> 6
                if end & 63 < 63 { set[word] &= (2 << UInt64(end & 63)) - 1 }
                for later in (word + 1)..<max(word + 1, set.count) { set[later] = 0 }
            }
            var (hasGood, hasBad) = (false, false)
            for word in set.indices {
                if set[word] & good[word] != 0 { hasGood = true }
                if set[word] & ~good[word] != 0 { hasBad = true }
            }
            if !hasGood { return CaseDiagram.untaken }
            if !hasBad, end != nil { return CaseDiagram.taken }
            return nil
        }
    }
}

/// The nodes of one level: sets of boxes, each once.
private struct NodeLevel {
    private let words: Int
    private(set) var count = 0
    private var sets: [UInt64] = []
    /// Open addressing: the number of a node, or -1.
    private var slots = [Int32](repeating: -1, count: 64)

    init(words: Int) { self.words = words }

    var bytes: Int { sets.count * 8 + slots.count * 4 }

    /// The boxes of a node that admit a class.
    func intersect(_ node: Int, with index: BoxIndex, _ number: Int, of attribute: Int, into set: inout BitSet) {
        let start = index.starts[attribute] + number * words
        let place = node * words
        set.withUnsafeMutableBufferPointer { set in
            sets.withUnsafeBufferPointer { sets in
                index.rows.withUnsafeBufferPointer { rows in
                    for word in 0..<words { set[word] = sets[place &+ word] & rows[start &+ word] }
                }
            }
        }
    }

    /// The node of a set, made if it is new, or what is known of it already.
    mutating func child(_ set: inout BitSet, _ settled: BitSet, _ verdict: inout CaseDiagram.Verdict) -> Int32 {
        verdict.child(of: &set, settled) ?? node(set)
    }

    private mutating func node(_ set: BitSet) -> Int32 {
        if count * 2 >= slots.count { grow() }
        var slot = hash(set) & (slots.count - 1)
        while slots[slot] >= 0 {
            if equals(Int(slots[slot]), set) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        sets += set
        count += 1
        return Int32(count - 1)
    }

    private func equals(_ node: Int, _ set: BitSet) -> Bool {
        let place = node * words
        return sets.withUnsafeBufferPointer { sets in
            for word in 0..<words where sets[place &+ word] != set[word] { return false }
            return true
        }
    }

    private func hash(_ set: some Collection<UInt64>) -> Int {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for word in set {
            hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }

    private mutating func grow() {
        var larger = [Int32](repeating: -1, count: slots.count * 4)
        for node in 0..<count {
            var slot = hash(sets[node * words..<(node + 1) * words]) & (larger.count - 1)
            while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = Int32(node)
        }
        slots = larger
    }
}
