/// Tells of most pairs of rules at a glance that they meet in a case that can be.
///
/// Where an attribute has a value that both rules admit and no impossible box that meets them does, the pair meets in a
/// case with that value, and no search is needed.
struct ImpossibleOverlaps {
    private let attributes: Int
    private let blocked: Int
    /// For each box and attribute the classes it takes in as bits; all of them where there are too many for a word.
    private let masks: [UInt64]
    private let isNarrow: [Bool]

    /// - Parameters:
    ///   - rooms: for each box and attribute its classes; the impossible boxes first.
    ///   - blocked: how many of the boxes cannot be.
    init(_ index: BoxIndex, rooms: [[[Int]]], blocked: Int) {
        attributes = index.columns.count
        self.blocked = blocked
        let isNarrow = index.columns.map { $0.count <= 64 }
        self.isNarrow = isNarrow
        masks = rooms.flatMap { box in
            box.enumerated().map { attribute, classes in
                isNarrow[attribute] ? classes.reduce(0) { $0 | 1 << UInt64($1) } : .max
            }
        }
    }

    /// Whether two rules certainly meet in a case that can be; false where that is not seen so easily.
    ///
    /// - Parameters: numbers of boxes.
    func certainlyMeet(_ one: Int, _ other: Int) -> Bool {
        let (mine, theirs) = (one * attributes, other * attributes)
        var blocking: UInt64 = 0
        for blocker in 0..<min(blocked, 64) where meets(blocker * attributes, mine, theirs) {
            blocking |= 1 << UInt64(blocker)
        }
        if blocked > 64 { return false }
        return (0..<attributes).contains { attribute in
            guard isNarrow[attribute] else { return false }
            var rest = blocking
            var held: UInt64 = 0
            while rest != 0 {
                held |= masks[rest.trailingZeroBitCount * attributes + attribute]
                rest &= rest - 1
            }
            return masks[mine + attribute] & masks[theirs + attribute] & ~held != 0
        }
    }

    private func meets(_ blocker: Int, _ mine: Int, _ theirs: Int) -> Bool {
        for attribute in 0..<attributes
        where masks[blocker + attribute] & masks[mine + attribute] & masks[theirs + attribute] == 0 {
            return false
        }
        return true
    }
}
