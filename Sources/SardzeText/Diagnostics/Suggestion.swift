import SardzeWords

/// The nearest known word to one that is not known.
public enum Suggestion {
    /// - Returns: the candidate fewest edits away, the first of equals; `nil` when none is near enough to be meant:
    ///   more than a third of the word's letters would have to change, or a digit: `1.1` is no slip for `1.2`.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased().unicodeScalars.prefix(64))
        let digits = word.filter(\.isNumber)
        let limit = letters.count / 3
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            // A word too long or too short cannot be near; counting scalars is cheap beside comparing them.
            let difference = candidate.unicodeScalars.count - word.unicodeScalars.count
            guard abs(difference) <= limit, candidate.filter(\.isNumber) == digits else { continue }
            let distance = distance(letters, Array(candidate.lowercased().unicodeScalars.prefix(64)))
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
