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
        guard !found.isEmpty else {
            let isClosed = try !named(name) { review, name in review.tasks.filter { $0.duty.activity == name } }.isEmpty
            guard isClosed else { throw unknown(task: name) }
            throw wrong(
                Wording("every task of `\(name)` is closed", lv: "visi pasākuma `\(name)` uzdevumi ir slēgti"))
        }
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
        let known = candidates.map { ($0.current.plan, $0.plan.map(entries) ?? []) }
        throw wrong(
            Wording("there is no \(kind.en) `\(name)`", lv: "nav tāda \(kind.lv): `\(name)`")
                + offer(
                    Suggestion.nearest(to: rest, among: known.flatMap(\.1)), or: Self.names(like: rest, ofEach: known)))
    }

    private func named(_ name: String, _ find: (PlanReview, String) -> [DueTask]) throws -> [NamedTask] {
        let (prefix, rest) = Self.split(name, reviews.map(\.current.plan))
        return reviews.filter { prefix == nil || $0.current.plan == prefix }.flatMap { review in
            find(review, rest).map { NamedTask(review: review, task: $0) }
        }
    }

    /// The plan before the first `/`, where it is one.
    static func split(_ name: String, _ plans: [String]) -> (plan: String?, rest: String) {
        guard let slash = name.firstIndex(of: "/"), plans.contains(String(name[..<slash])) else { return (nil, name) }
        return (String(name[..<slash]), String(name[name.index(after: slash)...]))
    }

    private func unknown(task name: String) -> ValidationError {
        let (prefix, rest) = Self.split(name, reviews.map(\.current.plan))
        let activity = String(rest.prefix { $0 != "@" })
        let candidates = reviews.filter { prefix == nil || $0.current.plan == prefix }
        let known = candidates.map { ($0.current.plan, $0.plan?.activities.ids ?? []) }
        let near = nearest(of: activity, in: candidates)
        let isActivity = rest == activity && (!near.isEmpty || known.contains { $0.1.contains(activity) })
        let what =
            isActivity
            ? Wording("`\(name)` is an activity, not a task", lv: "`\(name)` ir pasākums, nevis uzdevums")
            : Wording("there is no task `\(name)`", lv: "nav tāda uzdevuma: `\(name)`")
        if !near.isEmpty {
            let list = near.map { "`\($0)`" }.joined(separator: ", ")
            return wrong(
                what + Wording("; the nearest tasks are \(list)", lv: "; tuvākie uzdevumi ir \(list)"))
        }
        if isActivity { return wrong(what + Wording("; it has no tasks yet", lv: "; tam vēl nav uzdevumu")) }
        return wrong(
            what
                + offer(
                    Suggestion.nearest(to: activity, among: known.flatMap(\.1)),
                    or: Self.names(like: activity, ofEach: known)))
    }

    /// The names of an activity's tasks around today: they are most likely meant. With their plan where several have it.
    private func nearest(of activity: String, in candidates: [PlanReview]) -> [String] {
        let tasks = candidates.flatMap { review in
            review.tasks.filter { $0.duty.activity == activity }.map {
                (task: $0, distance: abs($0.due - review.today))
            }
        }
        let hasOnePlan = Set(tasks.map(\.task.duty.plan)).count == 1
        return tasks.sorted { $0.distance < $1.distance }.prefix(3).map(\.task)
            .map { hasOnePlan ? $0.id : $0.idAcrossPlans }.sorted(by: NaturalOrder.precedes)
    }

    /// A few names of each plan, those that begin most like a name first; with their plan where there are several.
    private static func names(like name: String, ofEach plans: [(plan: String, names: [String])]) -> [String] {
        let share = max(3, listed / max(1, plans.count))
        return plans.flatMap { plan, names in
            let alike = names.map { (name: $0, length: zip($0, name).prefix { $0 == $1 }.count) }
            return alike.sorted {
                $0.length == $1.length ? NaturalOrder.precedes($0.name, $1.name) : $0.length > $1.length
            }.prefix(plans.count == 1 ? listed + 1 : share).map { plans.count == 1 ? $0.name : "\(plan)/\($0.name)" }
        }
    }

    /// Names that are offered at most.
    private static let listed = 12

    private func ambiguous(_ name: String, _ choices: [String]) -> ValidationError {
        wrong(
            Wording("several plans have `\(name)`", lv: "`\(name)` ir vairākos plānos") + offer(nil, or: choices))
    }

    private func offer(_ nearest: String?, or known: [String]) -> Wording {
        if let nearest { return Wording("; did you mean `\(nearest)`?", lv: "; vai domājāt `\(nearest)`?") }
        if known.isEmpty { return Wording(same: "") }
        let list =
            known.prefix(Self.listed).map { "`\($0)`" }.joined(separator: ", ")
            + (known.count > Self.listed ? " …" : "")
        return Wording("; known are \(list)", lv: "; zināmi ir \(list)")
    }

    func wrong(_ wording: Wording) -> ValidationError { ValidationError(wording[language]) }
}
