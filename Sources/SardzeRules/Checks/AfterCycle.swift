import SardzeText
import SardzeWords

extension Check {
    /// Activities that wait for one another wait for ever.
    static let afterCycle = Check("after-cycle") { plan in
        let waits = Dictionary(
            uniqueKeysWithValues: plan.activities.filter { !$0.after.isEmpty }.map { ($0.id.value, $0.after) })
        return Cycle.all(in: waits).map { cycle in
            Diagnostic(
                "after-cycle", .error, cycle.steps[0].span,
                cycle.length == 1
                    ? "\(cycle.names) waits for itself and can never begin"
                    : "each waits for the next, and none can ever begin: \(cycle.names)",
                help: "remove one `after:`",
                related: cycle.steps.dropFirst().map { Label($0.span, "\(shortened($0.name)) waits here") })
        }
    }
}
