public import SardzeRules
public import SardzeTime

/// Turns one time into dated slots, whatever plan it stands in.
///
/// Anchored to the period, never to the day it is run: the same arguments always give the same slots.
public struct SlotExpansion: Sendable {
    /// Days of the longest period that is asked about: a hundred years.
    public static let longestPeriod = 36_525

    private let period: Window
    private let review: Stride
    private let school: SchoolCalendar
    public let calendar: WorkingCalendar

    /// - Parameters:
    ///   - calendar: the days that the lead works.
    ///   - review: the checkpoints of what has no dates of its own.
    ///   - school: when semesters are taught, and the breaks a cadence may leave out.
    public init(
        in period: Window, calendar: WorkingCalendar, review: Stride = Stride(.halfYear),
        school: SchoolCalendar = SchoolCalendar(country: nil)
    ) {
        self.period = period
        self.calendar = calendar
        self.review = review
        self.school = school
    }

    /// School years whose days are an estimate, by the year they begin in, as far as a time counts with them; ascending.
    public func provisionalSchoolYears(of when: When) -> [Int] {
        school.provisionalYears(of: when, in: period).sorted()
    }

    /// The slots of a time, ascending; each has at least a day in the period, before a day off moves it.
    ///
    /// Of a repeat counted from completion only the first, for nothing was done yet; none of a deadline or a ceiling.
    ///
    /// - Complexity: O(`mostSlots(of:)`); ask that first, for a period may have millions of days.
    public func slots(of when: When, roll: Activity.Roll? = nil) -> [DatedSlot] {
        pieces(of: when).map { piece in
            let window = rolled(piece, roll)
            return DatedSlot(
                slot: piece.slot, opens: window.first, due: window.last, end: piece.window.last,
                isWritten: piece.isWritten)
        }
    }

    /// A bound on the number of slots that costs next to nothing.
    public func mostSlots(of when: When) -> Int {
        func slots(_ stride: Stride) -> Int { SlotGrid(stride, in: period).slots(touching: period).count }
        switch when {
        case .cadence(let cadence) where cadence.times > 1: return slots(cadence.every) * cadence.times
        case .floor(let limit) where limit.count > 1: return slots(limit.per) * limit.count
        // At most one a day.
        default: return period.days
        }
    }

    /// Ascending by slot, each with at least a day in the period.
    ///
    /// - Parameter completions: the days that tasks of a repeat counted from completion were done on, ascending.
    func pieces(of when: When, completions: [CivilDate] = []) -> [Piece] {
        switch when {
        case .cadence(let cadence):
            CadencePieces(cadence, in: period, calendar: calendar, school: school).all
        case .floor(let limit): floor(limit)
        case .dates(let dates): dates.filter(period.contains).map(Piece.init(written:))
        case .rule(let recurrence): recurrence.occurrences(in: period).map(Piece.init(written:))
        case .window(let first, let last): window(first ?? period.first, last ?? period.last)
        case .completion(let duration): completion(duration, completions)
        case .asNeeded, .continuous, .unspecified: checkpoints()
        case .ceiling, .deadline: []
        }
    }

    /// Moves the due day off a day off (DESIGN §5): a slot or window back, a day the coordinator wrote not at all.
    func rolled(_ piece: Piece, _ roll: Activity.Roll?) -> Window {
        let window = piece.window
        switch roll ?? (piece.isWritten ? .none : .back) {
        case .none: return window
        case .back where piece.isWritten && window.days == 1:
            // Never to before the plan begins: nobody could have done it then.
            let due = calendar.lastWorkingDay(onOrBefore: window.last) ?? window.last
            return due < period.first ? window : Window(day: due)
        case .back: return Window(window.first, calendar.lastWorkingDay(in: window) ?? window.last) ?? window
        case .forward:
            let due = calendar.firstWorkingDay(onOrAfter: window.last) ?? window.last
            return Window(window.days == 1 ? due : window.first, due) ?? window
        }
    }

    /// So many tasks, each open all slot long; each is planned in a share of it, so that they keep an even pace.
    private func floor(_ limit: When.Limit) -> [Piece] {
        calendar.slots(limit.per, in: period, touching: period).flatMap { slot -> [Piece] in
            guard let window = slot.clipped(to: period)?.intersection(school.taught(in: slot, limit.per)) else {
                return []
            }
            return window.split(into: limit.count).enumerated().map { index, share in
                Piece(Slot(slot, ordinal: limit.count == 1 ? 0 : index + 1), window, share: share)
            }
        }
    }

    private func window(_ first: CivilDate, _ last: CivilDate) -> [Piece] {
        guard let whole = Window(first, last), let window = whole.intersection(period) else { return [] }
        return [Piece(Slot(whole), window)]
    }

    /// The first task, and one more after each completion; its slot is the day it is counted from.
    private func completion(_ duration: When.Duration, _ completions: [CivilDate]) -> [Piece] {
        func piece(_ slot: Slot, after day: CivilDate) -> Piece? {
            guard let due = day.adding(duration, calendar), due <= period.last else { return nil }
            return Window(day.adding(days: 1), due).map { Piece(slot, $0) }
        }
        let first = piece(Slot(Window(day: period.first)), after: period.first.adding(days: -1))
        // Done on the plan's very first day, the next one shares that day's name.
        let next = Set(completions).sorted().map {
            piece(Slot(Window(day: $0), ordinal: $0 == period.first ? 2 : 0), after: $0)
        }
        return ([first] + next).compactMap(\.self).sorted { $0.slot < $1.slot }
    }

    private func checkpoints() -> [Piece] {
        SlotGrid(review, in: period).slots(touching: period).compactMap { slot in
            slot.clipped(to: period)?.intersection(school.taught(in: slot, review)).map { Piece(Slot(slot), $0) }
        }
    }
}
