/// Boxes by the classes of each attribute: which boxes admit a class is one row of bits.
struct BoxIndex: Sendable {
    let boxCount: Int
    /// Words in a row.
    let words: Int
    let columns: [ValueClasses]
    /// For every class of every attribute the boxes that admit it, one row after the other.
    let rows: [UInt64]
    /// Where the rows of each attribute begin, in words.
    let starts: [Int]
    /// For every attribute the boxes that admit all its values.
    let full: [BitSet]

    /// - Parameter cuts: more boxes whose edges no class may cross.
    init(_ attributes: [CaseAttribute], _ boxes: [Box], cuts: [Box] = []) {
        boxCount = boxes.count
        words = BitSet.words(for: boxes.count)
        var (columns, rows, starts, full): ([ValueClasses], [UInt64], [Int], [BitSet]) = ([], [], [], [])
        for (attribute, domain) in attributes.enumerated() {
            var numbers: [ValueSet: Int] = [:]
            var sides: [ValueSet] = []
            // The boxes of each side; those without one admit everything.
            var holders: [BitSet] = []
            var free = BitSet.full(boxes.count)
            for (box, side) in boxes.lazy.map({ $0[attribute] }).enumerated() {
                guard let side else { continue }
                let number = numbers[side] ?? sides.count
                if number == sides.count {
                    numbers[side] = number
                    sides.append(side)
                    holders.append(.none(boxes.count))
                }
                holders[number].add(box)
                free.drop(box)
            }
            let edges = Set(cuts.compactMap { $0[attribute] }).subtracting(sides)
            let (classes, admitting) = ValueClasses.cut(domain.all, by: sides + edges)
            var everywhere = BitSet.full(boxes.count)
            starts.append(rows.count)
            for signature in admitting {
                var row = free
                signature.forEachNumber { if $0 < holders.count { row.unite(holders[$0]) } }
                everywhere.intersect(row)
                rows += row
            }
            columns.append(classes)
            full.append(everywhere)
        }
        self.columns = columns
        self.rows = rows
        self.starts = starts
        self.full = full
    }

    func row(_ number: Int, of attribute: Int) -> ArraySlice<UInt64> {
        let start = starts[attribute] + number * words
        return rows[start..<start + words]
    }

    /// The classes a side takes in; all of them for `nil`.
    func classes(in side: ValueSet?, of attribute: Int) -> [Int] {
        guard let side else { return Array(0..<columns[attribute].count) }
        return columns[attribute].numbers(touching: side)
    }

    /// The boxes that meet some classes of an attribute.
    func meeting(_ classes: some Sequence<Int>, of attribute: Int) -> BitSet {
        var set = BitSet.none(boxCount)
        for number in classes { set.unite(row(number, of: attribute)) }
        return set
    }

    /// The boxes that admit all of some classes of an attribute.
    func admitting(_ classes: some Sequence<Int>, of attribute: Int) -> BitSet {
        var set = BitSet.full(boxCount)
        for number in classes { set.intersect(row(number, of: attribute)) }
        return set
    }

    /// For each box and attribute the classes it takes in.
    var rooms: [[[Int]]] {
        (0..<boxCount).map { box in
            columns.indices.map { attribute in
                (0..<columns[attribute].count).filter {
                    rows[starts[attribute] + $0 * words + box >> 6] & 1 << UInt64(box & 63) != 0
                }
            }
        }
    }

    /// The same classes with other boxes, each given by its classes.
    func only(_ boxes: [[[Int]]]) -> BoxIndex { BoxIndex(columns, boxes) }

    private init(_ columns: [ValueClasses], _ boxes: [[[Int]]]) {
        self.columns = columns
        boxCount = boxes.count
        words = BitSet.words(for: boxes.count)
        var (rows, starts, full): ([UInt64], [Int], [BitSet]) = ([], [], [])
        for (attribute, column) in columns.enumerated() {
            let start = rows.count
            starts.append(start)
            rows += repeatElement(0, count: column.count * words)
            for (number, box) in boxes.enumerated() {
                for place in box[attribute] { rows[start + place * words + number >> 6] |= 1 << UInt64(number & 63) }
            }
            var everywhere = BitSet.full(boxes.count)
            for place in 0..<column.count {
                everywhere.intersect(rows[start + place * words..<start + (place + 1) * words])
            }
            full.append(everywhere)
        }
        self.rows = rows
        self.starts = starts
        self.full = full
    }
}
