import SardzeTime

/// The days of a plan, and on which of them its bodies work.
struct PlanDays {
    let period: Window
    let calendars: BodyCalendars
}

/// Whether steps that follow one another end as soon as a guarantee says.
///
/// Lengths of one kind compare by themselves. Others depend on the day: five working days are a week, and eleven days at
/// Christmas. So every day of the plan is tried, for a promise must hold on each; without a plan usual lengths must do.
struct PromisedTimes {
    private let limit: When.Deadline.Within?
    private let body: String?
    private let minutesAtOnce: Int
    private let days: PlanDays?
    private var known: [[Stage]: Bool] = [:]
    /// Deadlines that may still be counted: when none is left, at worst a guarantee that holds is called broken.
    private var countsLeft = 1_000_000

    /// One step of a chain.
    struct Stage: Hashable {
        let within: When.Deadline.Within
        let body: String?
    }

    init(_ guarantee: Routing.Guarantee, minutesAtOnce: Int, on days: PlanDays?) {
        limit = guarantee.within?.value
        body = guarantee.body?.value
        self.minutesAtOnce = minutesAtOnce
        self.days = days
    }

    mutating func isInTime(_ way: [Stage]) -> Bool {
        guard let limit else { return true }
        if let known = known[way] { return known }
        let isKept = isKept(way, limit)
        known[way] = isKept
        return isKept
    }

    private mutating func isKept(_ way: [Stage], _ limit: When.Deadline.Within) -> Bool {
        guard case .duration(let duration) = limit else { return way.allSatisfy { $0.within.isNoLater(than: limit) } }
        if duration.unit == .hour, way.allSatisfy(\.within.cannotWait) {
            return way.reduce(0) { $0 + minutes($1.within) } <= 60 * duration.count
        }
        let isShortEnough =
            way.count == 1
            ? way[0].within.isNoLater(than: limit)
            : way.reduce(0) { $0 + $1.within.nominalHours } <= duration.nominalHours
        guard isShortEnough, let days else { return isShortEnough }
        if way.count == 1, case .duration(let own) = way[0].within, own.unit == duration.unit { return true }
        return isKept(way, duration, on: days)
    }

    private func minutes(_ within: When.Deadline.Within) -> Int {
        switch within {
        case .immediately: minutesAtOnce
        case .sameDay: 1440
        case .duration(let duration): 60 * duration.count
        }
    }

    private mutating func isKept(_ way: [Stage], _ limit: When.Duration, on days: PlanDays) -> Bool {
        let calendar = days.calendars[body]
        for offset in 0..<days.period.days {
            countsLeft -= way.count + 1
            guard countsLeft > 0 else { return false }
            let start = days.period.first.adding(days: offset)
            var end: CivilDate? = start
            for stage in way {
                end = end.flatMap { days.calendars[stage.body].lastDay(of: stage.within, from: $0) }
            }
            // Hours may begin with the day, and a step that ends with a day must end before they do.
            let allowed =
                limit.unit == .hour
                ? start.adding(days: limit.count / 24 - 1) : calendar.lastDay(of: .duration(limit), from: start)
            guard let end, let allowed, end <= allowed else { return false }
        }
        return true
    }
}
