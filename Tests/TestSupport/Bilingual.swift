public import SardzeWords
public import Testing

/// Expects a sentence to be said in both languages: each on one line and without a final period, the Latvian free of
/// English, and what stands in backticks the same in both.
public func expectBilingual(_ wording: Wording, sourceLocation: SourceLocation = #_sourceLocation) {
    for text in [wording.en, wording.lv] {
        #expect(!text.isEmpty && !text.contains(where: \.isNewline), "\(wording)", sourceLocation: sourceLocation)
        #expect(!text.hasSuffix("."), "\(wording)", sourceLocation: sourceLocation)
    }
    let (english, latvian) = (QuotedText(wording.en), QuotedText(wording.lv))
    #expect(english.quoted == latvian.quoted, "\(wording)", sourceLocation: sourceLocation)
    let left = englishWords.filter { " \(latvian.plain) ".contains(" \($0) ") }
    #expect(left.isEmpty, "\(wording)", sourceLocation: sourceLocation)
    if english.plain.split(separator: " ").contains(where: englishWords.contains) {
        #expect(wording.en != wording.lv, "\(wording)", sourceLocation: sourceLocation)
    }
}

/// Words that nearly every English sentence has one of and no Latvian has.
private let englishWords: Set<Substring> = [
    "the", "is", "are", "of", "not", "and", "or", "it", "this", "that", "has", "have", "with", "write", "there",
    "which",
    "be", "can", "one", "their", "keep", "remove", "use", "was", "were",
]

/// A sentence and what it quotes.
private struct QuotedText {
    /// The sentence without what stands in backticks, its words apart from its marks.
    let plain: String
    /// What stands in backticks, in alphabetical order: another language may name it in another.
    let quoted: [String]

    init(_ text: String) {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        // A text after an odd number of backticks and before another is quoted.
        let isBalanced = parts.count % 2 == 1
        plain = parts.indices.filter { !isBalanced || $0 % 2 == 0 }.map { parts[$0] }.joined(separator: " ")
            .split { !$0.isLetter && !$0.isNumber && $0 != "-" }.joined(separator: " ")
        quoted = isBalanced ? parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }.sorted() : []
    }
}
