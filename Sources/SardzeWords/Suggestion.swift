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
            let candidateLetters = Array(candidate.lowercased().unicodeScalars.prefix(64))
            guard let distance = EditDistance.between(letters, candidateLetters, atMost: limit) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// - Returns: the one candidate near enough to be meant; `nil` when there is none, or another.
    public static func only(near word: String, among candidates: some Sequence<String>) -> String? {
        guard let nearest = nearest(to: word, among: candidates) else { return nil }
        return self.nearest(to: word, among: candidates.filter { $0 != nearest }) == nil ? nearest : nil
    }

    /// The question that offers a word: "did you mean `title`?"
    public static func question(_ word: String) -> Wording {
        Wording("did you mean `\(word)`?", lv: "varbūt domāts `\(word)`?")
    }
}
