import ArgumentParser
import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

/// A task somebody named, with the plan it belongs to.
struct NamedTask {
    let review: PlanReview
    let task: DueTask
}

extension Session {
    /// The task of this name: `5.2@2025-W07`, or `madona/5.2@2025-W07` where several plans have one.
    func task(_ name: String) throws -> NamedTask {
        let found = try named(name) { review, name in review.tasks.filter { $0.id == name } }
        guard let task = found.first else { throw unknown(task: name) }
        guard found.count == 1 else { throw ambiguous(name, found.map(\.task.idAcrossPlans)) }
        return task
    }

    /// The tasks of this name, or every task of the activity of this name that is not closed.
    func tasks(_ name: String) throws -> [NamedTask] {
        if name.contains("@") { return [try task(name)] }
        let found = try named(name) { review, name in
            review.tasks.filter { $0.duty.activity == name && !review.board[$0].isClosed }
        }
        guard !found.isEmpty else { throw unknown(task: name) }
        let plans = Set(found.map(\.task.duty.plan))
        guard plans.count == 1 else { throw ambiguous(name, plans.sorted().map { "\($0)/\(name)" }) }
        return found
    }

    /// The one plan that has an entry of this name; `plan/name` says which.
    func review(of name: String, _ kind: Wording, _ entries: (Plan) -> [String]) throws -> (PlanReview, String) {
        let (prefix, rest) = Self.split(name, reviews.map(\.current.plan))
        let candidates = reviews.filter { prefix == nil || $0.current.plan == prefix }
        let found = candidates.filter { $0.plan.map(entries)?.contains(rest) == true }
        if found.count == 1 { return (found[0], rest) }
        if found.count > 1 { throw ambiguous(name, found.map { "\($0.current.plan)/\(rest)" }) }
        let known = candidates.flatMap { $0.plan.map(entries) ?? [] }
        throw wrong(
            Wording("there is no \(kind.en) `\(name)`", lv: "nav tāda \(kind.lv): `\(name)`")
                + offer(Suggestion.nearest(to: rest, among: known), or: known))
    }

    private func named(_ name: String, _ find: (PlanReview, String) -> [DueTask]) throws -> [NamedTask] {
        let (prefix, rest) = Self.split(name, reviews.map(\.current.plan))
        return reviews.filter { prefix == nil || $0.current.plan == prefix }.flatMap { review in
            find(review, rest).map { NamedTask(review: review, task: $0) }
        }
    }

    /// The plan before the first `/`, where it is one.
    private static func split(_ name: String, _ plans: [String]) -> (plan: String?, rest: String) {
        guard let slash = name.firstIndex(of: "/"), plans.contains(String(name[..<slash])) else { return (nil, name) }
        return (String(name[..<slash]), String(name[name.index(after: slash)...]))
    }

    private func unknown(task name: String) -> ValidationError {
        let activity = String(name.prefix { $0 != "@" }.split(separator: "/").last ?? "")
        let all = reviews.flatMap(\.tasks)
        let ofActivity = all.filter { $0.duty.activity == activity }
        let today = reviews.map(\.today).max()
        if let today, !ofActivity.isEmpty {
            // The ones around today are most likely meant.
            let near = ofActivity.sorted { abs($0.due - today) < abs($1.due - today) }.prefix(3).map(\.id).sorted()
            return wrong(
                Wording("there is no task `\(name)`", lv: "nav tāda uzdevuma: `\(name)`") + offer(nil, or: near))
        }
        let known = Array(Set(all.map(\.duty.activity)))
        return wrong(
            Wording("there is no task `\(name)`", lv: "nav tāda uzdevuma: `\(name)`")
                + offer(
                    Suggestion.nearest(to: activity, among: known.sorted()), or: known.sorted(by: NaturalOrder.precedes)
                ))
    }

    private func ambiguous(_ name: String, _ choices: [String]) -> ValidationError {
        wrong(
            Wording("several plans have `\(name)`", lv: "`\(name)` ir vairākos plānos") + offer(nil, or: choices))
    }

    private func offer(_ nearest: String?, or known: [String]) -> Wording {
        if let nearest { return Wording("; did you mean `\(nearest)`?", lv: "; vai domājāt `\(nearest)`?") }
        if known.isEmpty { return Wording(same: "") }
        let list = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (known.count > 12 ? " …" : "")
        return Wording("; known are \(list)", lv: "; zināmi ir \(list)")
    }

    func wrong(_ wording: Wording) -> ValidationError { ValidationError(wording[language]) }
}
