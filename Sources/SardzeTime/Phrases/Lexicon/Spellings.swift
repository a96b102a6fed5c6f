import SardzeWords

/// Properly written words, found by one that is nearly theirs.
struct Spellings: Sendable {
    private struct Candidate: Sendable {
        var letters: [Unicode.Scalar]
        var bag: UInt64
        var spelling: String
    }

    private let candidates: [Candidate]

    /// - Parameter spellings: by folded word.
    init(_ spellings: [String: String]) {
        candidates = spellings.map { folded, spelling in
            let letters = Array(folded.unicodeScalars)
            return Candidate(letters: letters, bag: Self.bag(letters), spelling: spelling)
        }
    }

    /// The words fewest edits away from a folded one, at most three, in alphabetical order: one edit away from a word of
    /// four or five letters, up to two from longer ones.
    ///
    /// - Complexity: O(*n*) in the number of words, and an edit distance for the few that share nearly all letters.
    func nearest(to word: String) -> [String] {
        let letters = Array(word.unicodeScalars.prefix(25))
        guard (4...24).contains(letters.count) else { return [] }
        let allowed = letters.count < 6 ? 1 : 2
        let bag = Self.bag(letters)
        var best: (distance: Int, spellings: [String]) = (allowed, [])
        for candidate in candidates where (candidate.bag ^ bag).nonzeroBitCount <= 2 * best.distance {
            guard let distance = EditDistance.between(letters, candidate.letters, atMost: best.distance) else {
                continue
            }
            if distance < best.distance { best = (distance, []) }
            best.spellings.append(candidate.spelling)
        }
        return Array(best.spellings.sorted().prefix(3))
    }

    /// Which letters a word has, and which more than once, a bit for each; an edit sets one and clears one at most.
    private static func bag(_ letters: [Unicode.Scalar]) -> UInt64 {
        letters.reduce(0) { bag, letter in
            let bit: UInt64 = 1 &<< UInt64(letter.value & 31)
            return bag & bit == 0 ? bag | bit : bag | bit &<< 32
        }
    }
}
