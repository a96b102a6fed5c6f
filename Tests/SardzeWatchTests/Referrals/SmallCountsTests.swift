import SardzeWatch
import TestSupport
import Testing

/// A reader who knows how counts are held back works out what can be worked out.
struct SmallCountsTests {
    /// The values each held count could have: at least one, and all of them together what the sum leaves. By trying.
    private func possible(_ shown: [Int?], sum: Int) -> [Set<Int>] {
        let places = shown.indices.filter { shown[$0] == nil }
        let rest = sum - shown.compactMap(\.self).reduce(0, +)
        var found = places.map { _ in Set<Int>() }
        func fill(_ index: Int, _ left: Int, _ chosen: [Int]) {
            if index == places.count {
                guard left == 0, chosen.contains(where: SmallCounts.isSmall) else { return }
                for (place, value) in chosen.enumerated() { found[place].insert(value) }
                return
            }
            guard left >= 1 else { return }
            for value in 1...left { fill(index + 1, left - value, chosen + [value]) }
        }
        fill(0, rest, [])
        return found
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `no small count is shown, and none can be worked out from the sum`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let counts = (0..<Int.random(in: 1...5, using: &random)).map { _ in Int.random(in: 0...8, using: &random) }
            guard let shown = SmallCounts.shown(counts) else {
                // Only a table that has nothing else to hide behind is held back whole.
                let small = counts.filter(SmallCounts.isSmall)
                #expect(!small.isEmpty)
                continue
            }
            for (count, shown) in zip(counts, shown) {
                if let shown { #expect(shown == count && !SmallCounts.isSmall(count), "\(counts)") }
            }
            for values in possible(shown, sum: counts.reduce(0, +)) { #expect(values.count > 1, "\(counts) \(shown)") }
        }
    }

    @Test func `what is large enough stays, and a lone small one takes the next with it`() {
        #expect(SmallCounts.shown([7, 12, 0]) == [7, 12, 0])
        #expect(SmallCounts.shown([3, 7, 12]) == [nil, nil, 12])
        #expect(SmallCounts.shown([1, 1, 12, 9]) == [nil, nil, 12, nil])
        #expect(SmallCounts.shown([2, 1, 9]) == [nil, nil, 9])
        #expect(SmallCounts.shown([4]) == nil)
        #expect(SmallCounts.shown([1, 1, 1]) == nil)
        #expect(SmallCounts.shown([]) == [])
    }
}
