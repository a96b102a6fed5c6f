import SardzeRouting
import SardzeRules
import SardzeTime
import SardzeWords

/// What is answered to every case with the same matching rows: all of a line behind its `id`, without the brace.
struct RouteTail {
    private let rows: RouteRows

    init(_ rows: RouteRows) { self.rows = rows }

    /// - Parameter matching: the rows that match, ascending.
    func text(_ matching: [Int], _ language: Language) -> String {
        let rules = rows.rules(among: matching)
        var tail = "\"matched\":\(names(rules))"
        switch rows.table.decision(amongMatching: rules) {
        case .rules(let counting): tail += fields(counting, matching)
        case .otherwise: tail += fields(nil, matching)
        case .nothing: tail += fields([], matching)
        case .conflict(let rules): tail += ",\"error\":\(conflict(rules).object(in: language))"
        }
        if rows.isImpossible(matching) { tail += ",\"impossible\":true" }
        return tail
    }

    /// `rules`, `steps` and `otherwise`.
    ///
    /// - Parameter counting: `nil` where only what is done otherwise counts.
    func fields(_ counting: [Int]?, _ matching: [Int]) -> String {
        let matching = Set(matching)
        let steps = counting.map { $0.flatMap { rows.steps(of: $0, matching) } } ?? rows.steps(of: nil, matching)
        let objects = Self.merged(steps).map { step in
            JSONText.object([
                ("body", JSONText.quoted(step.body?.value)), ("do", JSONText.quoted(step.action?.value)),
                ("within", JSONText.quoted(step.within?.value.description)),
            ])
        }
        return ",\"rules\":\(names(counting ?? [])),\"steps\":[\(objects.joined(separator: ","))]"
            + ",\"otherwise\":\(counting == nil)"
    }

    func names(_ rules: [Int]) -> String { JSONText.list(rules.map { rows.rules[$0].id.value }) }

    /// Of steps of one body with the same action that with the earliest deadline; ordered by deadline.
    private static func merged(_ steps: [Routing.Step]) -> [Routing.Step] {
        var merged: [Routing.Step] = []
        for step in steps {
            let place = merged.firstIndex {
                $0.body?.value == step.body?.value && $0.action?.value == step.action?.value
            }
            if let place {
                if step.length < merged[place].length { merged[place] = step }
            } else {
                merged.append(step)
            }
        }
        // The sort is stable: steps with one deadline stay in the order of the rules.
        return merged.sorted { $0.length < $1.length }
    }

    private func conflict(_ numbers: [Int]) -> BatchFault {
        let names = Wording.list(numbers.map { "`\(rows.rules[$0].id.value)`" })
        let isUnique = rows.table.policy == .unique
        return BatchFault(
            isUnique ? "routing-overlap" : "routing-conflict",
            isUnique
                ? Wording(
                    "\(names.en) match together, but under `unique` only one rule may match",
                    lv: "\(names.lv) atbilst kopā, bet ar `unique` drīkst atbilst tikai viens noteikums")
                : Wording(
                    "\(names.en) match together and lead different ways, which `any` does not allow",
                    lv: "\(names.lv) atbilst kopā un ved dažādos virzienos, ko `any` neļauj"),
            help: Wording(
                "look with `sardze route --prove`, which shows every such case",
                lv: "skatiet ar `sardze route --prove`, kas rāda visus šādus gadījumus"))
    }
}

extension Routing.Step {
    /// How long it has in the ordinary case; one without a deadline comes last.
    fileprivate var length: Int { within?.value.nominalMinutes ?? .max }
}
