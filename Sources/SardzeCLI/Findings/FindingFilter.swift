import ArgumentParser
import SardzeGuide
import SardzeText
import SardzeWords
import SardzeWatch

/// Which findings a check is about.
struct FindingFilter {
    /// Codes and groups; empty means all.
    var only: [String]
    var body: String?

    /// Refuses what is neither a code nor a group, and offers the nearest.
    static func requireKnown(_ only: [String]) throws {
        let groups = CodeGroup.allCases.map(\.rawValue)
        for name in only where !groups.contains(name) && Page.of(code: name) == nil {
            let list = groups.joined(separator: ", ")
            let offer =
                Suggestion.nearest(to: name, among: groups + Page.all.map(\.code)).map(Suggestion.question)
                ?? Wording("the groups are \(list)", lv: "grupas ir \(list)")
            let unknown = Wording("`\(name)` is neither a code nor a group; ", lv: "`\(name)` nav ne kods, ne grupa; ")
            throw ValidationError(unknown + offer)
        }
    }

    func includes(_ finding: Finding) -> Bool { isOfBody(finding) && isNamed(finding.diagnostic.code) }

    /// An error that is about nobody in particular concerns everybody: what it hides may be this body's.
    private func isOfBody(_ finding: Finding) -> Bool {
        body == nil || finding.body == body || (finding.body == nil && finding.diagnostic.severity == .error)
    }

    private func isNamed(_ code: String) -> Bool {
        guard !only.isEmpty else { return true }
        let group = Page.of(code: code)?.group.rawValue
        return only.contains { $0 == code || $0 == group }
    }
}
