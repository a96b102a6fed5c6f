/// Counts so small that they could point at somebody: in a town with eight cases a year, "one, suspected: caregiver" does.
public enum SmallCounts {
    /// The smallest count that is shown.
    public static let least = 5

    public static func isSmall(_ count: Int) -> Bool { count > 0 && count < least }

    /// The counts of one table whose sum is known, those held back as `nil`.
    ///
    /// Small ones are held back, and with them as many others as it takes that none can be worked out from the sum:
    /// one alone is the rest of it, and as many ones as their sum are all ones.
    ///
    /// - Returns: `nil` when no choice of counts would do, and the whole table is held back.
    public static func shown(_ counts: [Int]) -> [Int?]? {
        var held = Set(counts.indices.filter { isSmall(counts[$0]) })
        // What is largest says least of anybody, so the smallest of the rest goes with them.
        var rest = counts.indices.filter { counts[$0] >= least }.sorted { (counts[$0], $0) > (counts[$1], $1) }
        while !held.isEmpty, held.count == 1 || held.reduce(0, { $0 + counts[$1] }) == held.count {
            guard let next = rest.popLast() else { return nil }
            held.insert(next)
        }
        return counts.indices.map { held.contains($0) ? nil : counts[$0] }
    }
}
