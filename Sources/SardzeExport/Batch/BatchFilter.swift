/// Answers lines, one JSON object each, in and out.
///
/// What it remembers from line to line only makes it faster, so lines may be shared out among several.
public protocol BatchFilter: Sendable {
    /// Bytes of the longest line that is read.
    static var longestLine: Int { get }

    /// Answers lines one after another until the answers are larger than a limit.
    ///
    /// - Parameters:
    ///   - lines: whole lines; the last may lack its line feed. Empty ones get no answer.
    ///   - limit: in bytes; one answer may go over it.
    /// - Returns: the answers, and how many bytes of the lines they answer.
    mutating func answers(
        to lines: UnsafeBufferPointer<UInt8>, upTo limit: Int
    ) -> (answers: [UInt8], length: Int)
}
