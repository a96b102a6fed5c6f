public import SardzeWatch
import SardzeWords

/// What one mailbox gets to read: a subject, and the letter as text and as HTML, which say the same.
///
/// A pure function: the same digests in the same context are the same letter, byte for byte. Of a referral it says its name, its
/// state, its times and the bodies; what a step asks for is never in a digest.
///
/// Example: `DigestLetterTests`, with every kind of letter under `Fixtures/alerts`.
public struct DigestLetter: Sendable, Hashable {
    /// On one line; up to 78 characters where that is enough (RFC 5322, 2.1.1).
    public let subject: String
    /// Lines of up to 76 characters, unless a link or a word is longer; ends with a line end.
    public let text: String
    /// A whole page, its styles inline, with nothing from elsewhere; up to 100 KB.
    public let html: String

    /// - Parameter digests: at least one, of one mailbox and all urgent or none; a digest of a plan that `context` does not
    ///   know is left out.
    public init(_ digests: [Digest], _ context: DigestContext) {
        let pairs = digests.compactMap { digest in context.plans[digest.plan].map { (digest, $0) } }
        let blocks = LetterBlocks(pairs, context).all
        subject = LetterSubject(pairs).line(in: context.language)
        text = LetterText(context.language).text(blocks)
        html = LetterHTML(context.language).page(blocks, title: subject)
    }
}
