/// How many letters apart two spellings are: only ever used to suggest, never to read.
public enum EditDistance {
    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    ///
    /// - Returns: `nil` when it takes more than `limit`.
    /// - Complexity: O(*mn*) in the lengths at most, and O(1) when these alone differ by more than `limit`.
    public static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var older = [Int](repeating: 0, count: right.count + 1)
        var above = Array(0...right.count)
        var current = older
        var leastAbove = 0
        for row in left.indices {
            current[0] = row + 1
            var least = row + 1
            for column in right.indices {
                let replaced = above[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(replaced, above[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, older[column - 1] + 1)
                }
                current[column + 1] = best
                least = min(least, best)
            }
            // A swap reaches back two rows; nothing else does.
            if least > limit, leastAbove >= limit { return nil }
            leastAbove = least
            (older, above, current) = (above, current, older)
        }
        let distance = above[right.count]
        return distance <= limit ? distance : nil
    }
}
