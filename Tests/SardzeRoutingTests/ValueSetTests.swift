import SardzeRouting
import TestSupport
import Testing

struct ValueSetTests {
    @Test func `ranges in any order become runs that neither overlap nor touch`() {
        #expect(ValueSet([5...6, 0...2, 3...4, 9...9, 1...1]).ranges == [0...6, 9...9])
        #expect(ValueSet([-3 ... -1, 1...2]).ranges == [-3 ... -1, 1...2])
        #expect(ValueSet(values: [4, 2, 3, 2, 9]).ranges == [2...4, 9...9])
        #expect(ValueSet([]).isEmpty && ValueSet.empty.ranges.isEmpty)
        #expect(ValueSet([2...3]) == ValueSet(values: [3, 2]))
    }

    @Test func `a set works as a set of numbers does`() {
        var chance = SeededGenerator(seed: 4)
        for _ in 0..<600 {
            let (left, right) = (Self.some(&chance), Self.some(&chance))
            let (one, other) = (ValueSet(values: left), ValueSet(values: right))
            #expect(one.values == left.sorted())
            #expect(one.count == left.count)
            #expect(one.union(other).values == left.union(right).sorted())
            #expect(one.intersection(other).values == left.intersection(right).sorted())
            #expect(one.subtracting(other).values == left.subtracting(right).sorted())
            #expect(one.isSubset(of: other) == left.isSubset(of: right))
            #expect(one.isEmpty == left.isEmpty)
            #expect((-8...8).filter(one.contains) == left.sorted())
            for (range, next) in zip(one.ranges, one.ranges.dropFirst()) {
                #expect(range.upperBound + 1 < next.lowerBound, "\(left)")
            }
        }
    }

    @Test func `the ends of the numbers are no trouble`() {
        let all = ValueSet(.min ... .max)
        let ends = ValueSet([.min ... .min, .max ... .max])
        #expect(ends.ranges.count == 2)
        #expect(all.intersection(ends) == ends)
        #expect(all.subtracting(ends).ranges == [(.min + 1)...(.max - 1)])
        #expect(ends.subtracting(all).isEmpty)
        #expect(ends.union(all) == all)
        #expect(ValueSet([(.max - 1) ... .max, 0 ... .max]).ranges == [0 ... .max])
        #expect(all.contains(.min) && all.contains(.max) && !ends.contains(0))
        #expect(ends.isSubset(of: all) && !all.isSubset(of: ends))
    }

    private static func some(_ chance: inout SeededGenerator) -> Set<Int> {
        let many = Int.random(in: 0...10, using: &chance)
        return Set((-8...8).filter { _ in Int.random(in: 0..<10, using: &chance) < many })
    }
}
