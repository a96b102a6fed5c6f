/// Makes a box of untaken cases as wide as can be where the first box that holds a case decides: each wider box is asked
/// whether all its cases are untaken.
struct RankedGrowth {
    private let index: BoxIndex
    private let room: [[Int]]
    private let boxes: BitSet
    private let good: BitSet
    private let budget: ProofBudget

    init(_ index: BoxIndex, within room: [[Int]], boxes: BitSet, good: BitSet, budget: ProofBudget) {
        self.index = index
        self.room = room
        self.boxes = boxes
        self.good = good
        self.budget = budget
    }

    /// - Parameter classes: for each attribute the classes of a box all of whose cases are untaken.
    func grown(_ classes: [[Int]]) -> [[Int]] {
        var grown = classes
        for attribute in classes.indices {
            for number in room[attribute] where !grown[attribute].contains(number) {
                var slice = grown
                slice[attribute] = [number]
                if isUntaken(slice) { grown[attribute].append(number) }
            }
            grown[attribute].sort()
        }
        return grown
    }

    private func isUntaken(_ classes: [[Int]]) -> Bool {
        guard let diagram = CaseDiagram(index, in: classes, boxes: boxes, good: good, budget: budget) else {
            return false
        }
        let size = classes.indices.reduce(UInt128(1)) { product, attribute in
            product * classes[attribute].reduce(0) { $0 + UInt128(index.columns[attribute].sizes[$1]) }
        }
        return diagram.missing == size
    }
}
