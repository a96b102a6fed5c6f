public import SardzeWords

/// Everything there is to know about one code: `sardze explain`, the book and the rules of SARIF print it, and the tests
/// run its examples.
public struct Page: Sendable {
    /// As the finding carries it.
    public let code: String
    public let group: CodeGroup
    /// The fault in one line, without the names of a finding.
    public let title: Wording
    /// Why it matters to a coordinator: one to three sentences.
    public let why: Wording
    /// Shows the code.
    public let bad: Example
    /// The same without it.
    public let good: Example
    /// How to get from the one to the other: whole sentences.
    public let mend: Wording

    init(
        _ code: String, _ group: CodeGroup, _ title: Wording, why: Wording, bad: Example, good: Example, mend: Wording
    ) {
        self.code = code
        self.group = group
        self.title = title
        self.why = why
        self.bad = bad
        self.good = good
        self.mend = mend
    }

    /// The page of every code, in reading order.
    public static let all: [Page] =
        yaml + keys + calendarFiles + settings + times + dates + duties + goals + order + alerts + suppressions
        + routingWords
        + routingCases + routingPromises + routingBodies + schedules + state + referrals + watch + ledger
        + privacy + traps

    /// The pages of one group, in reading order.
    public static func of(_ group: CodeGroup) -> [Page] { all.filter { $0.group == group } }

    /// The page of a code, or `nil` when there is no such code.
    public static func of(code: String) -> Page? { byCode[code] }

    private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
