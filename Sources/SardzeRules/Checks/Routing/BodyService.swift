import SardzeTime

/// Who is there for a step on which days, as its body's deputies and `out of hours` bodies have it.
struct BodyService {
    private let plan: Plan
    /// The days on which who is there may change; none where the plan around the rules is not known.
    private let days: [CivilDate]

    init(_ plan: Plan, isAlone: Bool) {
        self.plan = plan
        let period = plan.period.value
        let changes = plan.bodies.flatMap { body in
            [body.from?.value, body.until.map { $0.value.adding(days: 1) }].compactMap(\.self)
        }
        days = isAlone ? [] : Set([period.first] + changes.filter(period.contains)).sorted()
    }

    /// That nobody is to be reached at some hour.
    struct Silence {
        /// The last of those that stand in for one another.
        let last: Body
        /// A day on which it is not there at all.
        let dayGone: CivilDate?
    }

    /// Whether there is an hour at which a body is closed and nobody stands in for it.
    func silence(of body: Body) -> Silence? {
        let tried: [CivilDate?] = days.isEmpty ? [nil] : days
        for day in tried {
            var seen: Set<String> = []
            var last = day.flatMap { standIn(for: body, on: $0) } ?? body
            while !plan.isAlwaysOpen(last) || !isThere(last, day) {
                seen.insert(last.id.value)
                guard let next = last.outOfHours.flatMap({ plan.bodies[$0.value] }), !seen.contains(next.id.value)
                else { return Silence(last: last, dayGone: isThere(last, day) ? nil : day) }
                last = next
            }
        }
        return nil
    }

    /// A day of the plan on which neither a body nor one of its deputies is there.
    func dayWithout(_ body: Body) -> CivilDate? { days.first { standIn(for: body, on: $0) == nil } }

    /// The body, or the first of its deputies that is there.
    private func standIn(for body: Body, on day: CivilDate) -> Body? {
        var seen: Set<String> = []
        var place: Body? = body
        while let body = place, seen.insert(body.id.value).inserted {
            if isThere(body, day) { return body }
            place = body.deputy.flatMap { plan.bodies[$0.value] }
        }
        return nil
    }

    private func isThere(_ body: Body, _ day: CivilDate?) -> Bool {
        guard let day else { return true }
        return body.from?.value ?? .earliest <= day && day <= body.until?.value ?? .latest
    }
}
