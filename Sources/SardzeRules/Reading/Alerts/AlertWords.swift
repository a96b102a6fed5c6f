import SardzeTime
import SardzeWords

/// A value under `alerts:` cut at the few words that are its own; what stands between them is a phrase about time.
struct AlertWords {
    /// One word, without letter case and diacritics, and where it stands in Unicode scalars.
    struct Word {
        let folded: String
        let scalars: Range<Int>
    }

    let words: [Word]
    private let scalars: [Unicode.Scalar]

    init(_ text: String) { self.init(Array(text.unicodeScalars), from: 0..<text.unicodeScalars.count) }

    private init(_ scalars: [Unicode.Scalar], from range: Range<Int>) {
        self.scalars = scalars
        var words: [Word] = []
        var start = range.lowerBound
        for place in range.lowerBound...range.upperBound
        where place == range.upperBound || scalars[place] == "," || scalars[place].properties.isWhitespace {
            if place > start {
                words.append(Word(folded: Folding.fold(scalars: scalars[start..<place]), scalars: start..<place))
            }
            start = place + 1
        }
        self.words = words
    }

    /// From its first word to its last; empty at the beginning where there are none.
    var range: Range<Int> { (words.first?.scalars.lowerBound ?? 0)..<(words.last?.scalars.upperBound ?? 0) }

    var isEmpty: Bool { words.isEmpty }

    /// As it is written, without what stands around it.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    /// Whether it says no more than one of these, each folded and in small letters.
    func says(_ phrases: Set<String>) -> Bool { phrases.contains(words.map(\.folded).joined(separator: " ")) }

    /// Without the first of these that it ends in; `nil` where it ends in none.
    func before(_ endings: [String]) -> AlertWords? {
        cut(endings) { ending in words.count >= ending.count && words.suffix(ending.count).map(\.folded) == ending }
            .map { self[0..<words.count - $0] }
    }

    /// Without the first of these that it begins with; `nil` where it begins with none.
    func after(_ beginnings: [String]) -> AlertWords? {
        cut(beginnings) { beginning in words.prefix(beginning.count).map(\.folded) == beginning }
            .map { self[$0..<words.count] }
    }

    /// The parts between any of these; an empty one where two of them meet or one stands at an end.
    func split(at separators: [String]) -> [AlertWords] {
        var parts: [AlertWords] = []
        var start = 0
        var place = 0
        while place < words.count {
            let rest = words[place...].map(\.folded)
            guard let length = cut(separators, where: { Array(rest.prefix($0.count)) == $0 }) else {
                place += 1
                continue
            }
            parts.append(self[start..<place])
            place += length
            start = place
        }
        return parts + [self[start..<words.count]]
    }

    subscript(range: Range<Int>) -> AlertWords {
        guard let first = words[range].first, let last = words[range].last else {
            return AlertWords(scalars, from: 0..<0)
        }
        return AlertWords(scalars, from: first.scalars.lowerBound..<last.scalars.upperBound)
    }

    /// - Returns: how many words the first phrase has that passes.
    private func cut(_ phrases: [String], where passes: ([String]) -> Bool) -> Int? {
        phrases.lazy.map { $0.split(separator: " ").map(String.init) }.first(where: passes)?.count
    }
}

extension AlertWords {
    var isNever: Bool { says(["none", "never", "no", "nav", "nekad", "ne"]) }

    var isAtOnce: Bool {
        if says(["at once"]) { return true }
        guard case .deadline(let deadline)? = phrase("") else { return false }
        return deadline == .init(within: .immediately)
    }

    /// A bare length: `7 days`, `a week`, "divas nedēļas", "2 darbdienām".
    var length: When.Duration? {
        if let length = When.Duration(words.map(\.folded).joined(separator: " ")) { return length }
        // A length is a phrase once the word that makes it a deadline stands before it, or after it in Latvian.
        for when in [phrase("within ", ""), phrase("", " laikā"), phrase("", " iepriekš")] {
            if case .deadline(let deadline)? = when, deadline.event == nil, case .duration(let length) = deadline.within
            {
                return length
            }
        }
        return nil
    }

    /// How long from one time to the next: `weekly`, `every 3 days`, "reizi nedēļā".
    var cadence: When.Duration? {
        if let rest = after(["every"]), let length = When.Duration(rest.words.map(\.folded).joined(separator: " ")) {
            return length
        }
        guard case .cadence(let cadence)? = phrase(""), cadence == Cadence(every: cadence.every) else { return nil }
        return cadence.every.length
    }

    /// - Returns: `nil` where it is no phrase.
    func phrase(_ before: String, _ after: String = "") -> When? {
        isEmpty ? nil : try? Phrase.read(before + text + after, reference: .earliest)
    }
}

extension Stride {
    /// As long as one such slot; `nil` where slots are not equally long.
    fileprivate var length: When.Duration? {
        switch unit {
        case .day: When.Duration(count, .day)
        case .workingDay: When.Duration(count, .workingDay)
        case .week: When.Duration(count, .week)
        case .month: When.Duration(count, .month)
        case .quarter: When.Duration(count * 3, .month)
        case .halfYear: When.Duration(count * 6, .month)
        case .year: When.Duration(count, .year)
        case .schoolYear, .semester, .period: nil
        }
    }
}
