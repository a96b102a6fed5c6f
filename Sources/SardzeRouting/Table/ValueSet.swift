/// Some values of one attribute, by their numbers: runs that ascend and neither overlap nor touch.
public struct ValueSet: Sendable, Hashable {
    public let ranges: [ClosedRange<Int>]

    public static let empty = ValueSet([])

    /// - Parameter ranges: in any order; they may overlap.
    public init(_ ranges: [ClosedRange<Int>]) {
        var runs: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = runs.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1 {
                runs[runs.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                runs.append(range)
            }
        }
        self.ranges = runs
    }

    public init(_ range: ClosedRange<Int>) { ranges = [range] }

    public init(values: some Sequence<Int>) { self.init(values.map { $0...$0 }) }

    public var isEmpty: Bool { ranges.isEmpty }

    /// How many values.
    public var count: Int { ranges.reduce(0) { $0 + $1.count } }

    public func contains(_ value: Int) -> Bool { ranges.contains { $0.contains(value) } }

    public func isSubset(of other: ValueSet) -> Bool { intersection(other) == self }

    public func union(_ other: ValueSet) -> ValueSet { ValueSet(ranges + other.ranges) }

    public func intersection(_ other: ValueSet) -> ValueSet {
        var common: [ClosedRange<Int>] = []
        var (mine, theirs) = (ranges[...], other.ranges[...])
        while let left = mine.first, let right = theirs.first {
            let (low, high) = (max(left.lowerBound, right.lowerBound), min(left.upperBound, right.upperBound))
            if low <= high { common.append(low...high) }
            if left.upperBound < right.upperBound { mine.removeFirst() } else { theirs.removeFirst() }
        }
        return ValueSet(common)
    }

    public func subtracting(_ other: ValueSet) -> ValueSet {
        guard let first = ranges.first, let last = ranges.last else { return self }
        var holes: [ClosedRange<Int>] = []
        var next = first.lowerBound
        for range in other.ranges where range.upperBound >= next {
            if range.lowerBound > last.upperBound { break }
            if next < range.lowerBound { holes.append(next...(range.lowerBound - 1)) }
            guard range.upperBound < last.upperBound else { return intersection(ValueSet(holes)) }
            next = range.upperBound + 1
        }
        return intersection(ValueSet(holes + [next...last.upperBound]))
    }
}
