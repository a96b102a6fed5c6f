/// Makes a box of cases that no box takes as wide as can be, class by class.
struct BoxGrowth {
    private let index: BoxIndex
    /// For each attribute the classes it may grow to.
    private let room: [[Int]]

    init(_ index: BoxIndex, within room: [[Int]]) {
        self.index = index
        self.room = room
    }

    /// - Parameters:
    ///   - classes: for each attribute the classes of a box that meets none of `boxes`.
    ///   - boxes: bits of the index.
    /// - Returns: the classes of a box that contains it, meets none of them, and can take no further class.
    func grown(_ classes: [[Int]], past boxes: BitSet) -> [[Int]] {
        var grown = classes
        // What each attribute keeps away.
        var missing = classes.indices.map { attribute -> BitSet in
            var away = boxes
            away.remove(index.meeting(classes[attribute], of: attribute))
            return away
        }
        // Attributes that few boxes look at first: those sides vanish, and what is left is short to say.
        for attribute in classes.indices.sorted(by: { (missing[$0].population, $0) < (missing[$1].population, $1) })
        where grown[attribute].count < room[attribute].count {
            // Only what misses the box nowhere else hinders it here.
            var keeping = missing[attribute]
            for other in missing.indices where other != attribute { keeping.remove(missing[other]) }
            let kept = grown[attribute]
            let more = room[attribute].filter {
                kept.contains($0) || !keeping.meets(index.row($0, of: attribute))
            }
            guard more.count > kept.count else { continue }
            grown[attribute] = more
            missing[attribute] = boxes
            missing[attribute].remove(index.meeting(more, of: attribute))
        }
        return grown
    }
}

extension BoxIndex {
    /// A box by the classes of each attribute.
    func box(_ classes: [[Int]]) -> Box {
        var box = Box.all
        for (attribute, numbers) in classes.enumerated() where numbers.count < columns[attribute].count {
            var set = BitSet.none(columns[attribute].count)
            for number in numbers { set.add(number) }
            box[attribute] = columns[attribute].values(of: set)
        }
        return box
    }
}
