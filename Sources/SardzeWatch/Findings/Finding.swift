public import SardzeText
import SardzeWords

/// Something worth a look: a diagnostic, and what it is about beside the text it stands in.
public struct Finding: Sendable, Hashable {
    public var diagnostic: Diagnostic
    /// The task's name across plans: `madona/5.2@2025-W07`.
    public var task: String?
    public var body: String?
    /// Figures a program may want, by name.
    public var data: [String: Datum]

    public enum Datum: Sendable, Hashable {
        case number(Int)
        case text(String)
    }

    public init(
        _ diagnostic: Diagnostic, task: String? = nil, body: String? = nil, data: [String: Datum] = [:]
    ) {
        self.diagnostic = diagnostic
        self.task = task
        self.body = body ?? diagnostic.body
        self.data = data
    }

    /// Where it stands, its code and its task tell nearly all findings apart; hashing their sentences would take longer
    /// than finding them.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(diagnostic.span)
        hasher.combine(diagnostic.code)
        hasher.combine(task)
    }

    /// Sorted by place, code and task, each once, and of one kind in one file no more than a person can use.
    public static func ordered(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding> = []
        var limit = DiagnosticLimit()
        let listed = findings.filter { seen.insert($0).inserted }.sorted(by: precedes).filter {
            limit.admits($0.diagnostic)
        }
        return limit.notes.isEmpty ? listed : (listed + limit.notes.map { Finding($0) }).sorted(by: precedes)
    }

    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        let (one, two) = (left.diagnostic, right.diagnostic)
        if one.span != two.span { return one.span < two.span }
        if one.code != two.code { return one.code < two.code }
        let (first, second) = (left.task ?? "", right.task ?? "")
        if first != second { return NaturalOrder.precedes(first, second) }
        return one.message.en < two.message.en
    }
}
