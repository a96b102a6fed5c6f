/// The values of one attribute, put together where no box tells them apart.
struct ValueClasses: Sendable {
    /// How many values each class has.
    let sizes: [Int]
    /// The classes that every distinct side takes in, and what holds the boxes of that side.
    private let starts: [Int]
    /// The class of each run of values between two starts.
    private let classes: [Int32]
    private let last: Int
    /// The class of every value, where there are few.
    private let direct: [Int32]

    var count: Int { sizes.count }

    /// Domains up to here are looked up without a search.
    private static let narrow = 1 << 12

    /// - Parameters:
    ///   - domain: not empty and without holes.
    ///   - sides: what boxes allow, each once.
    /// - Returns: the classes, and for each the sides that admit it.
    static func cut(_ domain: ValueSet, by sides: [ValueSet]) -> (ValueClasses, admitting: [BitSet]) {
        let (lower, upper) = (domain.ranges[0].lowerBound, domain.ranges[0].upperBound)
        var cuts: Set<Int> = [lower]
        for range in sides.lazy.flatMap(\.ranges) where range.upperBound >= lower && range.lowerBound <= upper {
            if range.lowerBound > lower { cuts.insert(range.lowerBound) }
            if range.upperBound < upper { cuts.insert(range.upperBound + 1) }
        }
        let starts = cuts.sorted()
        var admitting = [BitSet](repeating: .none(sides.count), count: starts.count)
        for (side, set) in sides.enumerated() {
            for range in set.ranges where range.upperBound >= lower && range.lowerBound <= upper {
                var run = starts.firstRun(from: range.lowerBound)
                while run < starts.count, starts[run] <= range.upperBound {
                    admitting[run].add(side)
                    run += 1
                }
            }
        }
        var classes: [BitSet: Int32] = [:]
        var (runs, sizes, kept): ([Int32], [Int], [BitSet]) = ([], [], [])
        for (run, signature) in admitting.enumerated() {
            let end = run + 1 < starts.count ? starts[run + 1] - 1 : upper
            let number = classes[signature] ?? Int32(kept.count)
            if Int(number) == kept.count {
                classes[signature] = number
                kept.append(signature)
                sizes.append(0)
            }
            runs.append(number)
            sizes[Int(number)] += end - starts[run] + 1
        }
        return (ValueClasses(sizes: sizes, starts: starts, classes: runs, last: upper), kept)
    }

    private init(sizes: [Int], starts: [Int], classes: [Int32], last: Int) {
        self.sizes = sizes
        self.starts = starts
        self.classes = classes
        self.last = last
        var direct: [Int32] = []
        if last - starts[0] < Self.narrow {
            for (run, number) in classes.enumerated() {
                let end = run + 1 < starts.count ? starts[run + 1] : last + 1
                direct += repeatElement(number, count: end - starts[run])
            }
        }
        self.direct = direct
    }

    /// The class of a value; `nil` for one outside the domain.
    func number(of value: Int) -> Int? {
        guard value >= starts[0], value <= last else { return nil }
        if !direct.isEmpty { return Int(direct[value - starts[0]]) }
        let run = starts.firstRun(from: value + 1) - 1
        return Int(classes[run])
    }

    /// The classes that have a value in the set, ascending. A set that cuts through a class takes it in whole.
    func numbers(touching set: ValueSet) -> [Int] {
        var found = BitSet.none(count)
        for range in set.ranges where range.upperBound >= starts[0] && range.lowerBound <= last {
            var run = max(0, starts.firstRun(from: range.lowerBound + 1) - 1)
            while run < starts.count, starts[run] <= range.upperBound {
                found.add(Int(classes[run]))
                run += 1
            }
        }
        return found.numbers
    }

    /// The values of some classes.
    func values(of numbers: BitSet) -> ValueSet {
        ValueSet(
            classes.indices.lazy.filter { numbers.has(Int(classes[$0])) }.map { run in
                starts[run]...(run + 1 < starts.count ? starts[run + 1] - 1 : last)
            })
    }
}

extension [Int] {
    /// The place of the first number that is not below a value, in an ascending list.
    fileprivate func firstRun(from value: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
