import SardzeText
import SardzeWords

extension Goal {
    private enum Key: String, CaseIterable { case level, title, results }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Goal {
        var goal = Goal(id: reading.name(entry), definition: entry.span)
        for field in reading.entries(
            entry.value,
            Wording("a mapping with `level`, `title`, `results`", lv: "bloks ar `level`, `title`, `results`"))
        {
            switch Key(rawValue: field.key) {
            case .level: goal.level = reading.text(field.value)
            case .title: goal.title = reading.text(field.value)
            case .results:
                for result in reading.entries(field.value, Wording("a mapping of results", lv: "rezultātu bloks")) {
                    guard let text = reading.text(result.value) else { continue }
                    // The YAML reader has already reported a key written twice in one mapping.
                    _ = goal.results.add(Term(id: reading.name(result), definition: result.span, text: text))
                }
            case nil:
                reading.unknownKey(field, in: Wording("a goal", lv: "mērķim"), known: Key.allCases.map(\.rawValue))
            }
        }
        return goal
    }
}
