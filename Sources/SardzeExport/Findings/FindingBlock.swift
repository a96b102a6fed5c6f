import SardzeText
import SardzeWatch
import SardzeWords

/// Findings that people read as one: of one code, at one place, each about a task of its own.
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
            if let task = finding.task, let last = blocks.last, last.takes(finding) {
                blocks[blocks.count - 1].tasks.append(task)
            } else {
                blocks.append(FindingBlock(first: finding))
            }
        }
        return blocks
    }

    private func takes(_ finding: Finding) -> Bool {
        let (one, two) = (first.diagnostic, finding.diagnostic)
        return first.task != nil && one.code == two.code && one.severity == two.severity && one.span == two.span
    }

    /// `likewise 5.2@2025-W02, 5.2@2025-W03 and 23 more`; `nil` of a finding that stands alone.
    var others: Wording? {
        guard !tasks.isEmpty else { return nil }
        // All are of the plan whose file the place stands in.
        let names = tasks.prefix(Self.named).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        let list = names.joined(separator: ", ")
        let more = tasks.count - names.count
        guard more > 0 else { return Wording("likewise \(list)", lv: "tāpat \(list)") }
        return Wording("likewise \(list) and \(more) more", lv: "tāpat \(list) un vēl \(more)")
    }
}
