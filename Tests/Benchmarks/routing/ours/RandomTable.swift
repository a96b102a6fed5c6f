import SardzeRouting

/// A large random table over the attributes of real referrals.
struct RandomTable {
    let attributes: [CaseAttribute]
    let rules: [RouteRule]

    enum Shape: String {
        /// A random partition of all cases, shuffled, in which one rule in ten has one cell widened.
        case treeGrow = "tree-grow"
        /// The same with one cell narrowed, so that some cases are left without a rule.
        case treeShrink = "tree-shrink"
        /// Independent random rules that say nothing about four attributes in ten.
        case dense40 = "dense-40"
        /// The same about six in ten.
        case dense60 = "dense-60"
    }

    /// - Parameter columns: 10, or 12 with two made-up attributes more.
    init(_ shape: Shape, rules count: Int, columns: Int, seed: UInt64) {
        var chance = Chance(seed)
        let attributes = Array(Self.attributes.prefix(columns))
        self.attributes = attributes
        var boxes =
            switch shape {
            case .treeGrow, .treeShrink: Self.partition(attributes, into: count, &chance)
            case .dense40: (0..<count).map { _ in Self.box(attributes, free: 40, &chance) }
            case .dense60: (0..<count).map { _ in Self.box(attributes, free: 60, &chance) }
            }
        boxes.shuffle(using: &chance)
        if shape == .treeGrow || shape == .treeShrink {
            for number in boxes.indices where Int.random(in: 0..<10, using: &chance) == 0 {
                let attribute = Int.random(in: 0..<columns, using: &chance)
                boxes[number][attribute] = Self.changed(
                    boxes[number][attribute], of: attributes[attribute], isWidened: shape == .treeGrow, &chance)
            }
        }
        rules = boxes.enumerated().map { number, box in
            RouteRule("R\(number + 1)", box, route: Int.random(in: 0..<12, using: &chance))
        }
    }

    /// Some random conjunctions of two or three sides, as authors declare cases that cannot be.
    func impossible(_ count: Int, seed: UInt64) -> [Box] {
        var chance = Chance(seed)
        return (0..<count).map { _ in
            var box = Box.all
            for column in attributes.indices.shuffled(using: &chance).prefix(Int.random(in: 2...3, using: &chance)) {
                box[column] = Self.box([attributes[column]], free: 0, &chance)[0]
            }
            return box
        }
    }

    /// Random cases, as numbers of values, one case after another.
    func cases(_ count: Int, seed: UInt64) -> [[Int]] {
        var chance = Chance(seed)
        return (0..<count).map { _ in
            attributes.map { attribute in attribute.all.ranges.first.map { Int.random(in: $0, using: &chance) } ?? 0 }
        }
    }
}

extension RandomTable {
    /// The attributes of `domain/law.md` D1 in single years of age, and two more.
    private static let attributes: [CaseAttribute] = [
        list("reporter", 12), list("concern", 12), list("urgency", 4), list("suspected", 9), list("light", 4),
        CaseAttribute("age", .integers(0...17)), list("grt", 3), list("care", 3), list("parents", 4),
        CaseAttribute("agencies", .boolean), list("region", 6), list("language", 5),
    ]

    private static func list(_ name: String, _ count: Int) -> CaseAttribute {
        CaseAttribute(name, .values((0..<count).map { "\(name)-\($0)" }))
    }

    private static func partition(_ attributes: [CaseAttribute], into count: Int, _ chance: inout Chance) -> [Box] {
        var boxes = [Box.all]
        while boxes.count < count {
            let number = Int.random(in: 0..<boxes.count, using: &chance)
            let column = Int.random(in: 0..<attributes.count, using: &chance)
            var values = values(of: boxes[number][column] ?? attributes[column].all)
            guard values.count > 1 else { continue }
            // Lists are cut anyhow, ages at one place.
            if case .values = attributes[column].domain { values.shuffle(using: &chance) }
            let cut = Int.random(in: 1..<values.count, using: &chance)
            var rest = boxes[number]
            boxes[number][column] = ValueSet(values: values[..<cut])
            rest[column] = ValueSet(values: values[cut...])
            boxes.append(rest)
        }
        return boxes
    }

    private static func box(_ attributes: [CaseAttribute], free: Int, _ chance: inout Chance) -> Box {
        var box = Box.all
        for (column, attribute) in attributes.enumerated() where Int.random(in: 0..<100, using: &chance) >= free {
            var values = values(of: attribute.all)
            if case .integers(let range) = attribute.domain {
                let ends = [Int.random(in: range, using: &chance), Int.random(in: range, using: &chance)].sorted()
                box[column] = ValueSet(ends[0]...ends[1])
            } else {
                values.shuffle(using: &chance)
                box[column] = ValueSet(
                    values: values.prefix(Int.random(in: 1...max(1, values.count / 2), using: &chance)))
            }
        }
        return box
    }

    /// One value more or fewer, where there is one.
    private static func changed(
        _ side: ValueSet?, of attribute: CaseAttribute, isWidened: Bool, _ chance: inout Chance
    ) -> ValueSet? {
        let side = side ?? attribute.all
        let candidates = values(of: isWidened ? attribute.all.subtracting(side) : side)
        guard let value = candidates.randomElement(using: &chance), isWidened || candidates.count > 1 else {
            return side
        }
        let one = ValueSet(value...value)
        return isWidened ? side.union(one) : side.subtracting(one)
    }

    private static func values(of set: ValueSet) -> [Int] { set.ranges.flatMap(Array.init) }
}
