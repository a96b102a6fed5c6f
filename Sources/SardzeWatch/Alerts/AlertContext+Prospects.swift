import SardzeRules
import SardzeTime

/// What becomes of a prospect now.
enum ProspectNotice {
    case now(AlertItem)
    /// A repeat that is due within days: it goes along with a digest that goes out anyway, so that a busy office gets one
    /// letter and not two.
    case early(AlertItem)
    case later
}

extension AlertContext {
    /// How many days sooner a repeat goes along at most; and never before half of its time has passed.
    private static let daysEarly = 3

    /// Everybody who is, will be or was told of a matter, in the order in which they hear of it.
    ///
    /// - Parameter name: of a task, a referral's step, a figure: `AlertMatter.name`.
    public func prospects(of name: String) -> [AlertProspect] {
        var prospects: [AlertProspect] = []
        forEachProspect(of: name) { prospect, _ in prospects.append(prospect) }
        return prospects
    }

    /// Goes over everything and everybody.
    ///
    /// - Parameters:
    ///   - name: only matters of that name.
    ///   - body: is given each prospect, and what becomes of it now.
    func forEachProspect(of name: String? = nil, _ body: (AlertProspect, ProspectNotice) -> Void) {
        forEachMatter(includingFuture: name != nil) { matter, standing in
            if let name, matter.name != name { return }
            var told: [String] = []
            if case .open(let open) = standing {
                let lines = lines(of: open)
                told = lines.map(\.body)
                for line in lines {
                    let notices = book.notices(to: line.body, of: matter.key)
                    if settle(matter, standing, notices, to: line.body, line, body) { continue }
                    follow(line, of: matter, notices, looksAhead: name != nil, body)
                }
            }
            for other in book.receivers(of: matter.key) where !told.contains(other) {
                let notices = book.notices(to: other, of: matter.key)
                _ = settle(matter, standing, notices, to: other, nil, body)
            }
        }
    }

    /// The next notice of a line.
    ///
    /// - Parameters:
    ///   - all: what the body was told of the matter.
    ///   - looksAhead: whether the day of a notice that is not due yet is of interest.
    private func follow(
        _ line: AlertLine, of matter: AlertMatter, _ all: [AlertBook.Notice], looksAhead: Bool,
        _ body: (AlertProspect, ProspectNotice) -> Void
    ) {
        let about = ArraySlice(standing: all).about(matter.due)
        let standing = line.isOwn ? about.asResponsible : about
        var stage = line.course.next(after: standing, on: today, calendar(of: matter.body))
        // Nobody hears on one day that it may forget something and that it may not, unless it is to act.
        if !line.isOwn, let last = all.last, last.day == today, last.telling.reason.isSettling {
            stage = stage.map { AlertCourse.Stage(reason: $0.reason, day: max($0.day, today.adding(days: 1))) }
        }
        var next = stage.flatMap { looksAhead || $0.day <= today ? placed($0, to: line.body, of: matter) : nil }
        // By the day on which it can be told the next stage may have come, which is told instead.
        while looksAhead, let place = next, !place.isNow, place.day > today,
            let then = line.course.next(after: standing, on: place.day, calendar(of: matter.body)),
            then.reason != place.reason, then.day > place.wanted
        {
            next = placed(then, to: line.body, of: matter)
        }
        let prospect = AlertProspect(matter: matter, body: line.body, role: line.role, notices: all, next: next)
        func item(_ reason: AlertReason) -> AlertItem {
            self.item(
                matter, reason, all.count + 1, inPlaceOf: line.inPlaceOf, since: line.since,
                isSenders: line.role == .sender)
        }
        if let next, next.isNow { return body(prospect, .now(item(next.reason))) }
        if let stage, stage.reason == .repeat, stage.day > today, let last = standing.last,
            stage.day - today <= min(Self.daysEarly, (stage.day - last.day) / 2),
            placed(AlertCourse.Stage(reason: .repeat, day: today), to: line.body, of: matter).isNow
        {
            return body(prospect, .early(item(.repeat)))
        }
        body(prospect, .later)
    }

    /// The notice that ends what a body was told, if it is due.
    ///
    /// - Returns: whether there is one.
    private func settle(
        _ matter: AlertMatter, _ standing: MatterStanding, _ all: [AlertBook.Notice], to receiver: String,
        _ line: AlertLine?, _ body: (AlertProspect, ProspectNotice) -> Void
    ) -> Bool {
        let notices = ArraySlice(standing: all)
        guard !notices.isEmpty, let settlement = settlement(of: notices, to: receiver, standing, line) else {
            return false
        }
        // It left the plan since, or its address did: there is nobody to tell, and nothing to wait for.
        guard !mailboxes[receiver].isEmpty else {
            let prospect = AlertProspect(
                matter: matter, body: receiver, role: line?.role ?? .former, notices: all, next: nil)
            body(prospect, .later)
            return true
        }
        let reason: AlertReason =
            switch settlement {
            case .done, .answered: .answered
            case .waived, .cancelled, .moved, .given, .removed: .withdrawn
            }
        let next = placed(
            AlertCourse.Stage(reason: reason, day: today), to: receiver, of: matter.settled)
        let prospect = AlertProspect(
            matter: matter, body: receiver, role: line?.role ?? .former, notices: all, next: next)
        body(
            prospect,
            next.isNow ? .now(item(matter.settled, reason, all.count + 1, settlement: settlement)) : .later)
        return true
    }

    private func item(
        _ matter: AlertMatter, _ reason: AlertReason, _ number: Int, settlement: AlertItem.Settlement? = nil,
        inPlaceOf: String? = nil, since told: CivilDate? = nil, isSenders: Bool = false
    ) -> AlertItem {
        let isLate = matter.deadline.map { $0 < now } ?? (matter.due < today)
        let late = isLate && settlement == nil ? Window(matter.due.adding(days: 1), today) : nil
        return AlertItem(
            matter: matter, reason: reason, number: number, daysLate: late?.days ?? 0,
            workingDaysLate: late.map(calendar(of: matter.body).workingDayCount(in:)) ?? 0, settlement: settlement,
            inPlaceOf: inPlaceOf, told: told, isSenders: isSenders)
    }
}

extension AlertProspect {
    /// Whether the body was told that it is late, and is not told again now.
    var isStillLate: Bool {
        ArraySlice(standing: notices).about(matter.due).contains { $0.telling.reason.isLate }
            && next?.isNow != true && role != .former && next?.reason.isSettling != true
    }
}

extension AlertMatter {
    /// Nothing that is over is urgent.
    fileprivate var settled: AlertMatter {
        var matter = self
        matter.isUrgent = false
        return matter
    }
}
