public import SardzeText
import SardzeTime
import SardzeWords

/// Routing rules that stand in one file: under `routing:`, with or without the rest of a plan, or with the keys of
/// `routing:` at the file's top.
///
/// Where the file defines no bodies, activities or resources, those that its rules name are taken as they come.
public struct RoutingFile: Sendable {
    /// `nil` when the file has no rules.
    public let routing: Routing?
    /// What else the file says: its bodies with their hours, its period. A day stands for a period that is not there.
    public let surroundings: Plan
    /// In no order.
    public let diagnostics: [Diagnostic]

    public static func read(_ file: SourceID, from sources: Sources) -> RoutingFile {
        let document = YAMLReader.read(sources[file], as: file)
        let top = Span(file, .start, .start)
        let isPlan = document.root.map(Self.isPlan) ?? true
        let read = PlanReader.alone(file, from: sources, document, isRouting: !isPlan)
        var diagnostics = read.diagnostics
        if read.plan.routing == nil, diagnostics.allSatisfy({ $0.severity < .error }) {
            diagnostics.append(
                Diagnostic(
                    "missing-key", .error, top,
                    Wording("this file has no routing rules", lv: "šajā failā nav maršruta noteikumu"),
                    help: Wording(
                        "write them under `routing:`, or `case:` and `rules:` at the top",
                        lv: "rakstiet tos zem `routing:` vai rakstiet `case:` un `rules:` pašā augšā")))
        }
        if let routing = read.plan.routing { diagnostics += References.unresolved(in: routing, alone: read.plan) }
        return RoutingFile(routing: read.plan.routing, surroundings: read.plan, diagnostics: diagnostics)
    }

    /// Whether the keys at the top are those of a plan: more of them than of a routing section.
    private static func isPlan(_ root: YAMLNode) -> Bool {
        guard case .mapping(let entries) = root.content else { return true }
        let sections = entries.count { Section(rawValue: $0.key) != nil }
        let keys = entries.count { RoutingReading.Key(rawValue: $0.key) != nil }
        return entries.contains { $0.key == Section.routing.rawValue } || sections >= keys
    }
}
