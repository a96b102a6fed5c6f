import SardzeTime
import SardzeWords

/// Why a slot's last day lies where it lies: the days off it gave way to, and what a short month or the period's end did.
struct ShiftReasons {
    private let when: When
    private let calendar: WorkingCalendar
    private let period: Window

    /// Days off that are named one by one; of a longer run the last is.
    private static let mostNamed = 4

    init(_ when: When, _ calendar: WorkingCalendar, _ period: Window) {
        self.when = when
        self.calendar = calendar
        self.period = period
    }

    /// Whether a moved working day could change the answer.
    var asksForWorkingDays: Bool {
        switch when {
        case .dates, .rule, .ceiling, .deadline: false
        case .cadence(let cadence) where !cadence.on.isEmpty: cadence.on.contains(where: \.isWorkingDay)
        default: true
        }
    }

    func all(of dated: DatedSlot) -> [Wording] {
        [clipped(dated), rolled(dated), working(dated), shortMonth(dated), workedInstead(dated), stays(dated)]
            .compactMap(\.self)
    }

    private func clipped(_ dated: DatedSlot) -> Wording? {
        guard !dated.isWritten, let inside = dated.slot.window.intersection(period), inside != dated.slot.window else {
            return nil
        }
        return Wording(
            "the period leaves \(inside.first) through \(inside.last) of it",
            lv: "periodā no tā paliek \(inside.first) līdz \(inside.last)")
    }

    /// The days off after the day it is due.
    private func rolled(_ dated: DatedSlot) -> Wording? {
        guard dated.due < dated.end else { return nil }
        return daysOff(dated.due.adding(days: 1), dated.end)
    }

    /// The days off between the end of the slot and its first or last working day.
    private func working(_ dated: DatedSlot) -> Wording? {
        guard case .cadence(let cadence) = when else { return nil }
        let window = dated.slot.window
        if cadence.on.contains(.workingDay(-1)), dated.due < window.last {
            return daysOff(dated.due.adding(days: 1), window.last)
        }
        if cadence.on.contains(.workingDay(1)), window.first < dated.due {
            return daysOff(window.first, dated.due.adding(days: -1))
        }
        return nil
    }

    /// `2025-12-31 is a day off (Vecgada diena)`; `nil` where a day of these is worked.
    private func daysOff(_ first: CivilDate, _ last: CivilDate) -> Wording? {
        let count = last - first + 1
        let days = count <= Self.mostNamed ? (0..<count).map { first.adding(days: $0) } : [last]
        let reasons = days.compactMap { day in calendar.reasonOff(day).map { (day, $0.words) } }
        guard !reasons.isEmpty, reasons.count == days.count else { return nil }
        let list = Wording.list(reasons.map { Wording("\($0) (\($1.en))", lv: "\($0) (\($1.lv))") })
        return reasons.count == 1
            ? Wording("\(list.en) is a day off", lv: "\(list.lv) ir brīvdiena")
            : Wording("\(list.en) are days off", lv: "\(list.lv) ir brīvdienas")
    }

    private func shortMonth(_ dated: DatedSlot) -> Wording? {
        guard case .cadence(let cadence) = when else { return nil }
        let month = dated.due.month
        let length = CivilDate.days(inMonth: month, of: dated.due.year)
        guard dated.due.day == length else { return nil }
        let days = (cadence.on + [cadence.by].compactMap(\.self)).compactMap { $0.dayWanted(in: month) }
        if let day = days.first(where: { $0 > length }) {
            return Wording(
                "that month has no day \(day), so its last counts",
                lv: "tajā mēnesī nav \(day). datuma, tāpēc der pēdējais")
        }
        return nil
    }

    /// A day that is worked in place of another.
    private func workedInstead(_ dated: DatedSlot) -> Wording? {
        guard asksForWorkingDays, !calendar.week.contains(dated.due.weekday), calendar.isWorkingDay(dated.due),
            let pair = calendar.holidays.movedDays.first(where: { $0.work == dated.due })
        else { return nil }
        return Wording("worked in place of \(pair.off)", lv: "jāstrādā \(pair.off) vietā")
    }

    private func stays(_ dated: DatedSlot) -> Wording? {
        guard dated.isWritten, dated.due == dated.end, let reason = calendar.reasonOff(dated.due) else { return nil }
        return Wording(
            "a day off (\(reason.words.en)), but a day that is written stays",
            lv: "brīvdiena (\(reason.words.lv)), taču uzrakstīta diena paliek")
    }
}

extension SlotDay {
    /// The day of a month it asks for, whether or not the month has it.
    fileprivate func dayWanted(in month: Int) -> Int? {
        switch self {
        case .dayOfMonth(let day, _): day
        case .monthAndDay(month, let day): day
        default: nil
        }
    }

    fileprivate var isWorkingDay: Bool {
        if case .workingDay = self { return true }
        return false
    }
}
