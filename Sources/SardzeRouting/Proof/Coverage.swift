/// Which cases of a box are taken, and which are not.
public struct Coverage: Sendable, Hashable {
    /// How many cases are not taken; `nil` when the budget was too small to count them.
    public let missing: UInt128?
    /// Boxes of cases that are not taken, each as wide as can be inside the box that was asked about, none needless.
    public let boxes: [Box]
    /// Whether the boxes cover everything that is not taken.
    public let boxesAreComplete: Bool

    /// Whether it is known that every case is taken.
    public var isWhole: Bool { missing == 0 }

    /// Whether the budget ended before anything was known.
    public var isUndecided: Bool { missing == nil && boxes.isEmpty }
}

extension RouteTable {
    /// Which of the cases of a box, as far as they can be, lie in none of some boxes.
    ///
    /// - Parameter boxes: in any order; they may overlap, and reach beyond `box`.
    public func coverage(of box: Box, by boxes: [Box], budget: ProofBudget = .standard) -> Coverage {
        coverage(of: box, byRanked: boxes.map { ($0, true) }, budget: budget)
    }

    /// Which of the cases of a box, as far as they can be, are not taken, where the first box that holds a case decides,
    /// and only a good one takes it.
    ///
    /// - Parameter boxes: by rank, the first beats all others.
    public func coverage(
        of box: Box, byRanked boxes: [(box: Box, isGood: Bool)], budget: ProofBudget = .standard
    ) -> Coverage {
        // What cannot be counts as taken, before anything else is looked at.
        let index = BoxIndex(attributes, impossible + boxes.map(\.box), cuts: [box])
        var good = BitSet.full(index.boxCount)
        for (place, entry) in boxes.enumerated() where !entry.isGood { good.drop(impossible.count + place) }
        return CoverageSearch(index, in: box, boxes: .full(index.boxCount), good: good, budget: budget).coverage
    }
}

/// Answers for one index what a box's cases are covered by.
struct CoverageSearch {
    private let index: BoxIndex
    private let rooms: [[Int]]
    private let boxes: BitSet
    private let good: BitSet
    private let budget: ProofBudget

    /// - Parameters:
    ///   - box: cut by no class of the index.
    ///   - boxes: the bits that are looked at.
    ///   - good: the bits that take a case when they are its first.
    init(_ index: BoxIndex, in box: Box, boxes: BitSet, good: BitSet, budget: ProofBudget) {
        self.index = index
        rooms = index.columns.indices.map { index.classes(in: box[$0], of: $0) }
        self.boxes = boxes
        self.good = good
        self.budget = budget
    }

    var coverage: Coverage {
        guard rooms.allSatisfy({ !$0.isEmpty }) else {
            return Coverage(missing: 0, boxes: [], boxesAreComplete: true)
        }
        guard let diagram = CaseDiagram(index, in: rooms, boxes: boxes, good: good, budget: budget) else {
            return good.contains(boxes) ? searched : Coverage(missing: nil, boxes: [], boxesAreComplete: false)
        }
        let walk = GapBoxes(diagram, in: rooms, budget: budget, growing: grown)
        return Coverage(
            missing: diagram.missing, boxes: shown(walk.found), boxesAreComplete: walk.isComplete)
    }

    private func grown(_ classes: [[Int]]) -> [[Int]] {
        if good.contains(boxes) { return BoxGrowth(index, within: rooms).grown(classes, past: boxes) }
        return RankedGrowth(index, within: rooms, boxes: boxes, good: good, budget: budget).grown(classes)
    }

    /// Without a diagram: finds one box after the other until none is left or the budget is spent.
    private var searched: Coverage {
        var found: [[[Int]]] = []
        var stepsLeft = budget.steps
        let taken = index.rooms
        let takers = boxes.numbers
        while found.count < budget.boxes {
            let known = index.only(takers.map { taken[$0] } + found)
            var search = WitnessSearch(known, in: rooms, steps: stepsLeft)
            switch search.search(past: .full(known.boxCount)) {
            case .escapes(let classes):
                stepsLeft -= search.steps
                found.append(BoxGrowth(index, within: rooms).grown(classes, past: boxes))
            case .covered:
                return Coverage(missing: found.isEmpty ? 0 : nil, boxes: shown(found), boxesAreComplete: true)
            case .undecided: return Coverage(missing: nil, boxes: shown(found), boxesAreComplete: false)
            }
        }
        return Coverage(missing: nil, boxes: shown(found), boxesAreComplete: false)
    }

    /// The boxes without those that the others make needless; the shortest to say first.
    private func shown(_ found: [[[Int]]]) -> [Box] {
        let order = found.indices.sorted {
            (constrained(found[$0]), $0) < (constrained(found[$1]), $1)
        }
        var kept = order.map { found[$0] }
        let known = index.only(kept)
        var candidates = BitSet.full(kept.count)
        var needed = [Bool](repeating: true, count: kept.count)
        // Those that are long to say are tried first.
        for place in kept.indices.reversed() {
            candidates.drop(place)
            var search = WitnessSearch(known, in: kept[place], steps: budget.steps / 100)
            if search.search(past: candidates) == .covered {
                needed[place] = false
            } else {
                candidates.add(place)
            }
        }
        kept = kept.indices.filter { needed[$0] }.map { kept[$0] }
        return kept.map(index.box)
    }

    private func constrained(_ classes: [[Int]]) -> Int {
        classes.indices.count { classes[$0].count < index.columns[$0].count }
    }
}
