import SardzeRouting

/// What can be wrong with a box that should be as wide as can be.
enum BoxFault: Hashable {
    case isEmpty
    /// It has a side for an attribute all of whose values it takes, or values that the attribute has not.
    case isWordy(attribute: Int)
    /// It holds a case that is none of those it should.
    case holdsAnother([Int])
    /// It could take one value more.
    case couldGrow(attribute: Int, value: Int)
}

extension SlowTable {
    /// What is wrong with a box that should hold only cases of a part, and be as wide as it can inside it.
    ///
    /// - Parameter part: for each case whether it belongs.
    func faults(of box: Box, in part: [Bool], within room: Box = .all) -> [BoxFault] {
        guard !box.isEmpty else { return [.isEmpty] }
        var faults: [BoxFault] = []
        let roomHolds = membership(of: room)
        for (attribute, side) in box.sides {
            let all = sketch.attributes[attribute].all
            if all.isSubset(of: side) || !side.isSubset(of: all) { faults.append(.isWordy(attribute: attribute)) }
        }
        let holds = membership(of: box)
        faults += cases.indices.filter { holds[$0] && !part[$0] }.map { .holdsAnother(cases[$0]) }
        for (attribute, side) in box.sides {
            for value in sketch.attributes[attribute].all.values where !side.contains(value) {
                var wider = box
                wider[attribute] = ValueSet(value...value)
                let more = membership(of: wider)
                let added = cases.indices.filter { more[$0] && roomHolds[$0] }
                if !added.isEmpty, added.allSatisfy({ part[$0] }) {
                    faults.append(.couldGrow(attribute: attribute, value: value))
                }
            }
        }
        return faults
    }

    /// The numbers of the cases that lie in one of the boxes.
    func union(of boxes: [Box]) -> [Int] {
        let held = boxes.map(membership)
        return cases.indices.filter { number in held.contains { $0[number] } }
    }
}
