/// Boxes that cover the untaken cases of a diagram, each as wide as can be.
///
/// Walks the paths that end untaken, leaves out what lies in a box found before, and grows the rest.
struct GapBoxes {
    /// By attribute, the classes of every box.
    private(set) var found: [[[Int]]] = []
    /// False when there are more than were asked for, or the walk was too long.
    private(set) var isComplete = true

    private let diagram: CaseDiagram
    private let rooms: [[Int]]
    private let limit: Int
    private var stepsLeft: Int
    private let grow: ([[Int]]) -> [[Int]]
    /// What needs no second walk: a node all of whose untaken cases lie in these boxes, as long as they hold what leads
    /// to it.
    private var walked: Set<Walk> = []
    /// For each box and level, the classes it has there, and whether it has all of them from there on.
    private var sides: [[Set<Int>]] = []
    private var openFrom: [Int] = []

    private struct Walk: Hashable {
        let depth: Int
        let node: Int32
        let boxes: UInt128
    }

    /// - Parameter grow: makes a box of untaken cases as wide as can be.
    init(_ diagram: CaseDiagram, in rooms: [[Int]], budget: ProofBudget, growing grow: @escaping ([[Int]]) -> [[Int]]) {
        self.diagram = diagram
        self.rooms = rooms
        limit = budget.boxes
        stepsLeft = budget.allSteps
        self.grow = grow
        var path = rooms
        switch diagram.root {
        case CaseDiagram.taken: break
        case CaseDiagram.untaken: take(path)
        default: _ = walk(0, diagram.root, &path, 0)
        }
    }

    /// - Parameters:
    ///   - path: the classes chosen above, all of them below.
    ///   - boxes: the found boxes that hold all of what is chosen above.
    /// - Returns: those boxes, with the ones found here.
    private mutating func walk(_ depth: Int, _ node: Int32, _ path: inout [[Int]], _ boxes: UInt128) -> UInt128 {
        stepsLeft -= 1
        guard stepsLeft > 0 else {
            isComplete = false
            return boxes
        }
        guard !walked.contains(Walk(depth: depth, node: node, boxes: boxes)) else { return boxes }
        let attribute = diagram.order[depth]
        let classes = rooms[attribute]
        let edges = diagram.children[depth]
        let first = Int(node) * classes.count
        var held = boxes
        var seen: [Int32] = []
        for place in classes.indices {
            let child = edges[first + place]
            guard child != CaseDiagram.taken, !seen.contains(child) else { continue }
            seen.append(child)
            guard child == CaseDiagram.untaken || diagram.counts[depth + 1][Int(child)] > 0 else { continue }
            let group = classes.indices.filter { edges[first + $0] == child }.map { classes[$0] }
            path[attribute] = group
            let holding = narrowed(held, depth, group)
            if !isHeld(holding, from: depth + 1) {
                let before = found.count
                if child == CaseDiagram.untaken {
                    take(path)
                } else {
                    _ = walk(depth + 1, child, &path, holding)
                }
                for box in before..<max(before, found.count) { held |= 1 << UInt128(box) }
            }
            path[attribute] = classes
            if !isComplete { return held }
        }
        walked.insert(Walk(depth: depth, node: node, boxes: held))
        return held
    }

    private mutating func take(_ path: [[Int]]) {
        guard found.count < limit else {
            isComplete = false
            return
        }
        let box = grow(path)
        found.append(box)
        sides.append(diagram.order.map { Set(box[$0]) })
        let closed = diagram.order.lastIndex { box[$0].count < rooms[$0].count }
        openFrom.append(closed.map { $0 + 1 } ?? 0)
    }

    /// Those of some boxes that have every class of a group.
    private func narrowed(_ boxes: UInt128, _ depth: Int, _ group: [Int]) -> UInt128 {
        var (rest, kept) = (boxes, UInt128(0))
        while rest != 0 {
            let box = rest.trailingZeroBitCount
            if group.allSatisfy(sides[box][depth].contains) { kept |= 1 << UInt128(box) }
            rest &= rest - 1
        }
        return kept
    }

    /// Whether one of the boxes has all there is from a level on.
    private func isHeld(_ boxes: UInt128, from depth: Int) -> Bool {
        var rest = boxes
        while rest != 0 {
            if openFrom[rest.trailingZeroBitCount] <= depth { return true }
            rest &= rest - 1
        }
        return false
    }
}
