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
                    ? Wording(
                        "\(cycle.names) waits for itself and can never begin",
                        lv: "\(cycle.names) gaida pats sevi un nekad nevar sākties")
                    : Wording(
                        "each waits for the next, and none can ever begin: \(cycle.names)",
                        lv: "katrs gaida nākamo, un neviens nekad nevar sākties: \(cycle.names)"),
                help: Wording("remove one `after:`", lv: "izdzēsiet vienu `after:`"),
                related: cycle.steps.dropFirst().map {
                    Label($0.span, Wording("\(shortened($0.name)) waits here", lv: "šeit gaida \(shortened($0.name))"))
                })
        }
    }
}
