import SardzeRules
import SardzeTime

/// The notices one body gets of one matter, as they follow each other: new, due soon, late, and late again.
struct AlertCourse {
    /// It is new to the body.
    var new: Stage?
    /// Its last day comes near.
    var soon: Stage?
    /// Its last day has passed, or has been passed for long.
    var late: Stage?
    /// Whether more of its kind was to be done by now; told again at the longest length of `repeats`.
    var isBehind = false
    /// `AlertPolicy.repeats`.
    var repeats: [When.Duration]

    struct Stage {
        let reason: AlertReason
        /// The first day it is told on.
        let day: CivilDate
    }

    /// What comes next.
    ///
    /// A stage that was passed over, because nobody ran the program or the plan was silent, is not told any more: the last one
    /// that has come is.
    ///
    /// - Parameters:
    ///   - notices: what the body was told of the matter as it is now, in order.
    ///   - calendar: of the body that is to act.
    /// - Returns: a stage whose day may have come, or lies ahead; `nil` when nothing more is told.
    func next(after notices: ArraySlice<AlertBook.Notice>, on today: CivilDate, _ calendar: WorkingCalendar) -> Stage? {
        if let first = notices.first(where: { $0.telling.reason.isLate }), let last = notices.last {
            return repeated(since: first.day, last.day, calendar)
        }
        if let late, late.day <= today { return late }
        if let soon, soon.day <= today, !notices.contains(where: { $0.day >= soon.day }) { return soon }
        if let new, notices.isEmpty, new.day <= today { return new }
        if isBehind, isBehindUntold(notices, today, calendar) { return Stage(reason: .behindPace, day: today) }
        let ahead = [notices.isEmpty ? new : nil, soon, late].compactMap(\.self).filter { $0.day > today }
        return ahead.min { $0.day < $1.day }
    }

    private func isBehindUntold(
        _ notices: ArraySlice<AlertBook.Notice>, _ today: CivilDate, _ calendar: WorkingCalendar
    ) -> Bool {
        guard let last = notices.last(where: { $0.telling.reason == .behindPace }) else { return true }
        return repeats.last.flatMap { last.day.adding($0, calendar) }.map { $0 <= today } ?? false
    }

    /// Each length holds until the one after it has passed once since the first notice.
    private func repeated(since first: CivilDate, _ last: CivilDate, _ calendar: WorkingCalendar) -> Stage? {
        let isPassed = { (length: When.Duration) in first.adding(length, calendar).map { $0 <= last } ?? false }
        let length = repeats.dropFirst().prefix(while: isPassed).last ?? repeats.first
        return length.flatMap { last.adding($0, calendar) }.map { Stage(reason: .repeat, day: $0) }
    }
}

extension AlertReason {
    /// Whether it was told because a day had passed: what follows are repeats.
    var isLate: Bool {
        switch self {
        case .overdue, .repeat, .escalated, .escalatedToDeputy, .escalatedToCoordinator, .unanswered, .dataToConfirm,
            .undelivered:
            true
        case .firstNotice, .dueSoon, .behindPace, .unassigned, .answered, .withdrawn: false
        }
    }
}

extension AlertPolicy {
    /// The day on which a body is reminded; `nil` when it is not.
    func reminderDay(of due: CivilDate, opens: CivilDate?, _ calendar: WorkingCalendar) -> CivilDate? {
        guard case .before(let length) = remind else { return nil }
        let day =
            switch length.unit {
            case .hour, .day: due.adding(days: -length.count)
            case .workingDay: calendar.dueDate(length.count, workingDaysBefore: due) ?? due
            case .week: due.adding(days: -7 * length.count)
            case .month: due.adding(months: -length.count)
            case .year: due.adding(months: -12 * length.count)
            }
        return max(day, opens ?? day)
    }

    /// The day on which a body is told that a day has passed; `nil` when it is not.
    func overdueDay(of due: CivilDate, _ calendar: WorkingCalendar) -> CivilDate? {
        switch overdue {
        case .never: nil
        case .atOnce: due.adding(days: 1)
        case .after(let length): due.adding(length, calendar)?.adding(days: 1)
        }
    }
}

extension ArraySlice<AlertBook.Notice> {
    /// Those that still stand: after the last one that settled what was told before.
    init(standing notices: [AlertBook.Notice]) {
        let settled = notices.lastIndex { $0.telling.reason.isSettling }
        self = settled.map { notices[($0 + 1)...] } ?? notices[...]
    }

    /// Those of the matter with this last day.
    func about(_ due: CivilDate) -> ArraySlice<AlertBook.Notice> {
        // Mostly all of them are.
        allSatisfy { $0.telling.due == due } ? self : ArraySlice(filter { $0.telling.due == due })
    }
}
