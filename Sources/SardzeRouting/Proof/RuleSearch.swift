/// What is asked of each rule by itself: whether it matches, whether it wins, whom it meets. Rules go by rank.
struct RuleSearch {
    let index: BoxIndex
    /// The boxes that cannot be stand before the rules in the index.
    let blocked: Int
    let count: Int
    private(set) var undecided: [RouteProof.Question] = []
    private let boxes: [Box]
    private let budget: ProofBudget
    private var stepsLeft: Int
    /// The bits of the cases that cannot be.
    private let blockers: BitSet
    private var met: [Side: BitSet] = [:]
    private var held: [Side: BitSet] = [:]
    /// For each box and attribute the classes it takes in.
    private let rooms: [[[Int]]]
    private let overlaps: ImpossibleOverlaps
    /// Only the boxes that cannot be.
    private let blockIndex: BoxIndex

    private struct Side: Hashable {
        let attribute: Int
        let values: ValueSet
    }

    /// - Parameters:
    ///   - boxes: those of the index.
    ///   - blocked: how many of them stand for cases that cannot be.
    init(_ index: BoxIndex, _ boxes: [Box], blocked: Int, budget: ProofBudget) {
        self.index = index
        self.boxes = boxes
        self.blocked = blocked
        self.budget = budget
        count = boxes.count - blocked
        stepsLeft = budget.allSteps
        var blockers = BitSet.none(boxes.count)
        for number in 0..<blocked { blockers.add(number) }
        self.blockers = blockers
        var known: [Side: [Int]] = [:]
        let everything = index.columns.map { Array(0..<$0.count) }
        let rooms = boxes.map { box in
            everything.indices.map { attribute in
                guard let values = box[attribute] else { return everything[attribute] }
                let side = Side(attribute: attribute, values: values)
                if let classes = known[side] { return classes }
                let classes = index.classes(in: values, of: attribute)
                known[side] = classes
                return classes
            }
        }
        self.rooms = rooms
        overlaps = ImpossibleOverlaps(index, rooms: rooms, blocked: blocked)
        blockIndex = index.only(Array(rooms.prefix(blocked)))
    }

    var pairLimit: Int { budget.pairs }

    /// The boxes that meet a rule's, itself among them, as bits of the index.
    mutating func meeting(_ rule: Int) -> BitSet {
        var set = BitSet.full(index.boxCount)
        for (attribute, values) in boxes[blocked + rule].sides {
            let side = Side(attribute: attribute, values: values)
            if met[side] == nil {
                met[side] = index.meeting(index.classes(in: values, of: attribute), of: attribute)
            }
            met[side].map { set.intersect($0) }
        }
        return set
    }

    /// The boxes that hold a rule's, itself among them.
    private mutating func holding(_ rule: Int) -> BitSet {
        var set = BitSet.full(index.boxCount)
        for attribute in index.columns.indices {
            guard let values = boxes[blocked + rule][attribute] else {
                set.intersect(index.full[attribute])
                continue
            }
            let side = Side(attribute: attribute, values: values)
            if held[side] == nil {
                held[side] = index.admitting(index.classes(in: values, of: attribute), of: attribute)
            }
            held[side].map { set.intersect($0) }
        }
        return set
    }

    /// Whether two rules match a possible case together, where their boxes meet.
    mutating func meetPossibly(_ rule: Int, _ other: Int) -> Bool {
        if overlaps.certainlyMeet(blocked + rule, blocked + other) { return true }
        let both = zip(rooms[blocked + rule], rooms[blocked + other]).map { mine, theirs in
            let theirs = Set(theirs)
            return mine.filter(theirs.contains)
        }
        var search = WitnessSearch(blockIndex, in: both, steps: limit)
        return !isCovered(&search, past: .full(blocked), .overlap(rule, other))
    }

    /// The rules that match no possible case.
    mutating func neverMatching() -> [Int] {
        (0..<count).filter { rule in
            let box = boxes[blocked + rule]
            if box.sides.contains(where: { index.classes(in: $1, of: $0).isEmpty }) { return true }
            return isImpossible(box, question: .matches(rule: rule))
        }
    }

    /// Whether every case of a box is one that cannot be.
    mutating func isImpossible(_ box: Box, question: RouteProof.Question) -> Bool {
        guard blocked > 0 else { return false }
        var search = search(in: box)
        return isCovered(&search, past: blockers, question)
    }

    /// The rules that others beat wherever they match, each with those that do.
    mutating func shadows(besides never: [Int]) -> [(rule: Int, by: [Int])] {
        let never = Set(never)
        var higher = BitSet.none(index.boxCount)
        var shadows: [(rule: Int, by: [Int])] = []
        for rule in 0..<count where !never.contains(rule) {
            if let by = shadow(of: rule, under: higher) { shadows.append((rule, by)) }
            higher.add(blocked + rule)
        }
        return shadows
    }

    private mutating func shadow(of rule: Int, under higher: BitSet) -> [Int]? {
        if let one = holding(rule).common(with: higher).firstNumber { return [one - blocked] }
        var rivals = higher.common(with: meeting(rule))
        guard !rivals.hasNone else { return nil }
        rivals.unite(blockers)
        // Mostly a case that escapes is found at once.
        var glance = WitnessSearch(index, in: rooms[blocked + rule], steps: Self.glance * index.words)
        if case .escapes = glance.search(past: rivals) { return nil }
        // Few rules meet one: by themselves they are a few words.
        let close = rivals.numbers
        let room = rooms[blocked + rule]
        var search = WitnessSearch(index.only(close.map { rooms[$0] }), in: room, steps: limit)
        guard isCovered(&search, past: .full(close.count), .wins(rule: rule)) else { return nil }
        let closing = search.closing.numbers.map { close[$0] }
        return needed((0..<blocked) + closing.filter { $0 >= blocked }, in: room).map { $0 - blocked }
    }

    /// Some rules that together hold a box, without those that can go.
    ///
    /// - Parameter covering: numbers of the index, what cannot be before the rules.
    private mutating func needed(_ covering: [Int], in room: [[Int]]) -> [Int] {
        var search = WitnessSearch(index.only(covering.map { rooms[$0] }), in: room, steps: limit)
        var kept = BitSet.full(covering.count)
        for place in covering.indices where covering[place] >= blocked {
            kept.drop(place)
            if search.search(past: kept) != .covered { kept.add(place) }
            stepsLeft -= search.steps
        }
        return kept.numbers.map { covering[$0] }.filter { $0 >= blocked }
    }

    private var limit: Int { min(budget.steps, stepsLeft) }

    /// Open questions that are listed; one alone leaves the table unproved.
    private static let mostQuestions = 10_000

    /// Rows that are read before rivals are put together.
    private static let glance = 400

    private func search(in box: Box) -> WitnessSearch {
        WitnessSearch(index, in: index.columns.indices.map { index.classes(in: box[$0], of: $0) }, steps: limit)
    }

    private mutating func isCovered(
        _ search: inout WitnessSearch, past boxes: BitSet, _ question: RouteProof.Question
    ) -> Bool {
        let answer = search.search(past: boxes)
        stepsLeft -= search.steps
        if answer == .undecided, undecided.count < Self.mostQuestions { undecided.append(question) }
        return answer == .covered
    }
}
