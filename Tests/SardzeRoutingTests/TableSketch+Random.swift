import SardzeRouting
import TestSupport

extension TableSketch {
    /// A small table with everything a table may have: lists, ranges below zero, booleans, domains of one value, rules
    /// without a condition and rules that match nothing, equal boxes, tied priorities, cases that cannot be.
    ///
    /// One in three is a partition of all cases with a few cells changed, as tables of people are; the rest is independent.
    static func random(
        _ seed: UInt64, policy: HitPolicy? = nil, cases limit: Int = 120, rules counts: ClosedRange<Int> = 1...8
    ) -> TableSketch {
        var chance = SeededGenerator(seed: seed)
        let attributes = CaseAttribute.someRandom(limit: limit, using: &chance)
        var boxes = Int.random(in: 0..<3, using: &chance) == 0 ? partition(of: attributes, using: &chance) : []
        let count = Int.random(in: counts, using: &chance)
        while boxes.count < count {
            if let old = boxes.randomElement(using: &chance), Int.random(in: 0..<6, using: &chance) == 0 {
                boxes.append(Bool.random(using: &chance) ? old : old.intersection(box(attributes, using: &chance)))
            } else {
                boxes.append(box(attributes, using: &chance))
            }
        }
        let rules = boxes.shuffled(using: &chance).enumerated().map { number, box in
            RouteRule(
                "R\(number + 1)", box, route: Int.random(in: 0..<3, using: &chance),
                priority: Int.random(in: -1...2, using: &chance))
        }
        let impossible = Int.random(in: 0..<3, using: &chance) == 0 ? Int.random(in: 1...2, using: &chance) : 0
        return TableSketch(
            policy: policy ?? HitPolicy.allCases[Int(seed % UInt64(HitPolicy.allCases.count))], attributes: attributes,
            rules: rules,
            impossible: (0..<impossible).map { _ in box(attributes, free: 25, using: &chance) },
            hasOtherwise: Int.random(in: 0..<4, using: &chance) == 0)
    }

    /// A conjunction of random cells.
    ///
    /// - Parameter free: of a hundred cells, how many say nothing.
    static func box(
        _ attributes: [CaseAttribute], free: Int = 45, using chance: inout some RandomNumberGenerator
    ) -> Box {
        var box = Box.all
        for (number, attribute) in attributes.enumerated() where Int.random(in: 0..<100, using: &chance) >= free {
            box[number] = cell(attribute.all, using: &chance)
        }
        return box
    }

    private static func cell(_ all: ValueSet, using chance: inout some RandomNumberGenerator) -> ValueSet {
        let values = all.values
        switch Int.random(in: 0..<100, using: &chance) {
        case 0..<3: return .empty
        case 3..<35: return ValueSet(values: values.filter { _ in Bool.random(using: &chance) })
        case 35..<50: return all.subtracting(ValueSet(values: [pick(values, using: &chance)]))
        default:
            let ends = [pick(values, using: &chance), pick(values, using: &chance)].sorted()
            return ValueSet(ends[0]...ends[1])
        }
    }

    private static func pick(_ values: [Int], using chance: inout some RandomNumberGenerator) -> Int {
        values[Int.random(in: values.indices, using: &chance)]
    }

    /// Boxes that take every case once, then now and then one cell changed.
    private static func partition(of attributes: [CaseAttribute], using chance: inout some RandomNumberGenerator)
        -> [Box]
    {
        var boxes = [Box.all]
        for _ in 0..<Int.random(in: 1...6, using: &chance) {
            let number = Int.random(in: 0..<boxes.count, using: &chance)
            let attribute = Int.random(in: 0..<attributes.count, using: &chance)
            let values = (boxes[number][attribute] ?? attributes[attribute].all).values
            guard values.count > 1 else { continue }
            let cut = Int.random(in: 1..<values.count, using: &chance)
            var rest = boxes[number]
            boxes[number][attribute] = ValueSet(values: values[..<cut])
            rest[attribute] = ValueSet(values: values[cut...])
            boxes.append(rest)
        }
        for number in boxes.indices where Int.random(in: 0..<8, using: &chance) == 0 {
            let attribute = Int.random(in: 0..<attributes.count, using: &chance)
            boxes[number][attribute] = cell(attributes[attribute].all, using: &chance)
        }
        return boxes
    }
}

extension CaseAttribute {
    /// One to five attributes with at most so many cases together.
    static func someRandom(limit: Int, using chance: inout some RandomNumberGenerator) -> [CaseAttribute] {
        var attributes: [CaseAttribute] = []
        var cases = 1
        for number in 0..<Int.random(in: 1...5, using: &chance) {
            let attribute = random("a\(number)", using: &chance)
            guard cases * attribute.all.count <= limit else { continue }
            cases *= attribute.all.count
            attributes.append(attribute)
        }
        return attributes
    }

    private static func random(_ name: String, using chance: inout some RandomNumberGenerator) -> CaseAttribute {
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: return CaseAttribute(name, .boolean)
        case 1:
            let low = Int.random(in: -5...3, using: &chance)
            return CaseAttribute(name, .integers(low...(low + Int.random(in: 0...5, using: &chance))))
        default:
            let count = Int.random(in: 1...4, using: &chance)
            return CaseAttribute(name, .values((0..<count).map { "v\($0)" }))
        }
    }
}

extension ValueSet {
    /// Every value, ascending.
    var values: [Int] { ranges.flatMap(Array.init) }
}
