import SardzeText
import SardzeWatch
import SardzeWords

/// Findings that people read as one: of one code, at one place, of one body, each about a task of its own.
///
/// Twenty-six weeks of one rule that were not done are one thing to look at; programs get each.
struct FindingBlock {
    let first: Finding
    /// The names of the other findings' tasks, in reading order.
    private(set) var tasks: [String] = []

    /// Tasks that are named; the rest is counted.
    private static let named = 5

    /// The blocks in the order of their first findings.
    static func blocks(of findings: [Finding]) -> [FindingBlock] {
        var blocks: [FindingBlock] = []
        for finding in findings {
            let here = blocks.reversed().prefix { $0.first.diagnostic.span == finding.diagnostic.span }.count
            let taking = blocks.indices.suffix(here).first { blocks[$0].takes(finding) }
            if let task = finding.task, let taking {
                blocks[taking].tasks.append(task)
            } else {
                blocks.append(FindingBlock(first: finding))
            }
        }
        return blocks
    }

    private func takes(_ finding: Finding) -> Bool {
        let (one, two) = (first.diagnostic, finding.diagnostic)
        return first.task != nil && one.code == two.code && one.severity == two.severity && one.span == two.span
            && first.body == finding.body
    }

    /// `likewise 5.2@2025-W02, 5.2@2025-W03 and 23 more`; `nil` of a finding that stands alone.
    var others: Wording? {
        guard !tasks.isEmpty else { return nil }
        // Each step of a referral is a child of its own: none is only counted.
        let most = first.data["referral"] == nil ? Self.named : tasks.count
        // All are of the plan whose file the place stands in.
        let names = tasks.prefix(most).map { $0.split(separator: "/", maxSplits: 1).last.map(String.init) ?? $0 }
        let list = names.joined(separator: ", ")
        let more = tasks.count - names.count
        guard more > 0 else { return Wording("likewise \(list)", lv: "tāpat \(list)") }
        return Wording("likewise \(list) and \(more) more", lv: "tāpat \(list) un vēl \(more)")
    }
}
