/// Looks for one case of a box that none of some boxes takes.
///
/// Chooses the attribute that most boxes look at; of its classes only those matter whose boxes contain no other's, for a
/// case that escapes many boxes escapes few.
///
/// - Source: the usefulness of a row in pattern matching (Maranget 2007), as a search with the tightest column first.
struct WitnessSearch {
    private let index: BoxIndex
    private let rooms: [[Int]]
    /// For every attribute the boxes that admit every class of the room.
    private let full: [BitSet]
    /// Words of bits read so far.
    private(set) var steps = 0
    private let limit: Int
    /// The boxes that ended a branch: together they cover what was searched.
    private(set) var closing: BitSet

    enum Answer: Equatable {
        /// The classes of a case that escapes, for each attribute those any of which do.
        case escapes([[Int]])
        case covered
        case undecided
    }

    /// - Parameter rooms: for every attribute the classes of the box that is searched.
    init(_ index: BoxIndex, in rooms: [[Int]], steps limit: Int) {
        self.index = index
        self.rooms = rooms
        self.limit = limit
        full = rooms.indices.map { index.admitting(rooms[$0], of: $0) }
        closing = .none(index.boxCount)
    }

    /// - Parameter boxes: the bits that may cover the box.
    mutating func search(past boxes: BitSet) -> Answer {
        guard rooms.allSatisfy({ !$0.isEmpty }) else { return .covered }
        steps = 0
        var candidates = boxes
        for attribute in rooms.indices { candidates.intersect(index.meeting(rooms[attribute], of: attribute)) }
        var path = rooms
        return search(candidates, Array(rooms.indices), &path)
    }

    private mutating func search(_ boxes: BitSet, _ open: [Int], _ path: inout [[Int]]) -> Answer {
        steps += index.words * (open.count + 1)
        guard steps <= limit else { return .undecided }
        if boxes.hasNone { return .escapes(path) }
        var settled = boxes
        for attribute in open { settled.intersect(full[attribute]) }
        if let box = settled.firstNumber {
            closing.add(box)
            return .covered
        }
        guard let attribute = tightest(open, boxes) else { return .escapes(path) }
        steps += index.words * rooms[attribute].count
        let rest = open.filter { $0 != attribute }
        for (set, classes) in branches(of: attribute, boxes) {
            path[attribute] = classes
            let answer = search(set, rest, &path)
            if answer != .covered { return answer }
        }
        path[attribute] = rooms[attribute]
        return .covered
    }

    /// The attribute that most of the boxes look at.
    private func tightest(_ open: [Int], _ boxes: BitSet) -> Int? {
        var best: (attribute: Int, weight: Int)?
        for attribute in open {
            var weight = 0
            for word in boxes.indices { weight += (boxes[word] & ~full[attribute][word]).nonzeroBitCount }
            if weight > best?.weight ?? 0 { best = (attribute, weight) }
        }
        return best?.attribute
    }

    /// The sets of boxes that the classes of an attribute leave, the smallest first, none that contains another.
    private func branches(of attribute: Int, _ boxes: BitSet) -> [(BitSet, [Int])] {
        var sets: [(set: BitSet, size: Int, classes: [Int])] = []
        for number in rooms[attribute] {
            let set = boxes.common(with: index.row(number, of: attribute))
            if let known = sets.firstIndex(where: { $0.set == set }) {
                sets[known].classes.append(number)
            } else {
                sets.append((set, set.population, [number]))
            }
        }
        sets.sort { ($0.size, $0.classes[0]) < ($1.size, $1.classes[0]) }
        var minimal: [(BitSet, [Int])] = []
        for (set, _, classes) in sets where !minimal.contains(where: { set.contains($0.0) }) {
            minimal.append((set, classes))
        }
        return minimal
    }
}
