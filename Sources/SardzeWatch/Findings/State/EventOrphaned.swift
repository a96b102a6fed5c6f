import SardzeRules
public import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// The ledger knows of a task that no rule asks for and no schedule ever promised.
    static let eventOrphaned = StateCheck("event-orphaned") { context in
        guard let ledger = context.ledger, !context.record.isEmpty else { return [] }
        let orphans = context.record.names(besides: context.tasks).map(\.description)
        let indicators = context.record.figures.keys.map(\.indicator).filter { context.plan.indicators[$0] == nil }
        let place = Span(ledger, .start, .start)
        var found = FindingList("event-orphaned")
        for name in (orphans + context.record.unreadableNames + Set(indicators)).sorted() {
            found.append(at: place) {
                Finding(
                    Diagnostic(
                        "event-orphaned", .warning, place,
                        Wording(
                            "events of plan `\(context.plan.id)` speak of `\(shortened(name))`, which is neither in the "
                                + "rules nor in the schedule",
                            lv:
                                "plāna `\(context.plan.id)` notikumi min `\(shortened(name))`, kā nav ne noteikumos, ne grafikā"
                        ),
                        help: Wording(
                            "bring the rule or the schedule back; the events stay as they are: "
                                + "`sardze ledger log \(shortened(name))`",
                            lv: "atjaunojiet noteikumu vai grafiku; notikumi paliek, kā ir: "
                                + "`sardze ledger log \(shortened(name))`")),
                    data: ["name": .text(name)])
            }
        }
        return found.all
    }

    /// Plans that the ledger speaks of and the workspace does not have: a folder that was renamed takes every fact along.
    ///
    /// - Parameters:
    ///   - recorded: the plans of the ledger.
    ///   - place: where findings about the ledger stand.
    public static func orphanedPlans(
        _ recorded: some Sequence<String>, besides known: [String], at place: Span
    ) -> [Finding] {
        recorded.filter { !known.contains($0) }.sorted().map { plan in
            Finding(
                Diagnostic(
                    "event-orphaned", .warning, place,
                    Wording(
                        "events speak of the plan `\(shortened(plan))`, which is not here",
                        lv: "notikumi min plānu `\(shortened(plan))`, kura te nav"),
                    help: Wording(
                        "if its folder was renamed, give it its name back: what was done is recorded under it",
                        lv: "ja mape ir pārsaukta, atdodiet tai iepriekšējo nosaukumu: paveiktais ierakstīts ar to")),
                data: ["plan": .text(plan)])
        }
    }
}
