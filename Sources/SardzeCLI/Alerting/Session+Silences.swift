import ArgumentParser
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

/// What somebody wants to be silent, or silent no more.
enum SilenceTarget {
    case task(String)
    case activity(String)
    case body(String)
}

extension Session {
    /// The plan and the scope of a silence.
    ///
    /// - Parameter isLifting: then what is silent is looked for first: it may have left the rules since.
    func scope(of target: SilenceTarget, isLifting: Bool) throws -> (PlanReview, Silence.Scope) {
        if isLifting, let silent = try silent(target) { return silent }
        switch target {
        case .task(let name):
            let matter = try matter(named: name)
            return (matter.review, .matter(matter.name))
        case .activity(let name):
            let (review, name) = try review(of: name, Wording("activity", lv: "pasākuma")) { $0.activities.ids }
            return (review, .activity(name))
        case .body(let name):
            let (review, name) = try review(of: name, Wording("body", lv: "iestādes")) { $0.bodies.ids }
            return (review, .body(name))
        }
    }

    /// The one silence over what is named.
    private func silent(_ target: SilenceTarget) throws -> (PlanReview, Silence.Scope)? {
        let plans = reviews.map(\.current.plan)
        func scope(_ name: String) -> Silence.Scope {
            switch target {
            case .task: .matter(name)
            case .activity: .activity(name)
            case .body: .body(name)
            }
        }
        let name =
            switch target {
            case .task(let name), .activity(let name), .body(let name): name
            }
        let (plan, rest) = Self.split(name, plans)
        let found = reviews.filter {
            (plan == nil || $0.current.plan == plan) && $0.record.alerts.silences[scope(rest)] != nil
        }
        if found.count > 1 {
            let list = found.map { "`\($0.current.plan)/\(rest)`" }.joined(separator: ", ")
            throw wrong(
                Wording(
                    "several plans keep silent about `\(rest)`: \(list)",
                    lv: "par `\(rest)` klusē vairāki plāni: \(list)"))
        }
        return found.first.map { ($0, scope(rest)) }
    }
}
