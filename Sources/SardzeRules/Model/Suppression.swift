public import SardzeText
public import SardzeTime

/// A decision to live with a finding until a day, and why.
public struct Suppression: Sendable {
    /// The code that is hidden.
    public let code: Located<String>
    /// The entry or task whose findings are hidden; all of the code where it is `nil`.
    public let about: Located<String>?
    public let reason: Located<String>
    /// The last day it hides anything.
    public let until: Located<CivilDate>
    /// All of it, as it is written.
    public let span: Span
    /// Takes it out, where it stands on lines of its own.
    public internal(set) var removal: Fix?
}

extension Plan {
    /// Where activities, goals, results, bodies, indicators, resources and routing rules are defined, by name: several may share one.
    public var definitions: [String: [Span]] {
        var definitions: [String: [Span]] = [:]
        func add(_ id: Located<String>, _ span: Span) { definitions[id.value, default: []].append(span) }
        for activity in activities { add(activity.id, activity.definition) }
        for goal in goals {
            add(goal.id, goal.definition)
            for result in goal.results { add(result.id, result.definition) }
        }
        for body in bodies { add(body.id, body.definition) }
        for indicator in indicators { add(indicator.id, indicator.definition) }
        for resource in resources { add(resource.id, resource.definition) }
        for rule in routing?.everyRule ?? [] { add(rule.id, rule.definition) }
        return definitions
    }
}
