/// How many letters apart two spellings are: only ever used to suggest, never to read.
enum EditDistance {
    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    ///
    /// - Returns: `nil` when it takes more than `limit`.
    /// - Complexity: O(*mn*) in the lengths, and O(1) when these alone differ by more than `limit`.
    static func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
        let left = Array(left.utf8)
        let right = Array(right.utf8)
        guard abs(left.count - right.count) <= limit, !left.isEmpty, !right.isEmpty else { return nil }
        var older = [Int](repeating: 0, count: right.count + 1)
        var above = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let replaced = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                var best = min(replaced, above[column] + 1, current[column - 1] + 1)
                let isSwap =
                    row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
                if isSwap { best = min(best, older[column - 2] + 1) }
                current.append(best)
            }
            (older, above) = (above, current)
        }
        let distance = above[right.count]
        return distance <= limit ? distance : nil
    }
}
