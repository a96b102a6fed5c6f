public import SardzeTime

/// DESIGN §5 read word by word, one day at a time: which tasks a plan asks for, and from when to when each is open.
///
/// Slow, and shares nothing with `Expansion` but dates, so that the two can only be wrong apart. What §5 leaves open is
/// answered as the doc comments of `Cadence` and `SlotDay` have it.
public struct SlowExpansion {
    /// A slot with its first and last day and its ordinal, and the days the task can be done on.
    public struct Task: Hashable, Comparable, CustomStringConvertible {
        public var activity: String
        public var slot: Slot
        public var opens: CivilDate
        public var due: CivilDate

        public init(activity: String, slot: Slot, opens: CivilDate, due: CivilDate) {
            self.activity = activity
            self.slot = slot
            self.opens = opens
            self.due = due
        }

        public var description: String { "\(activity)@\(slot) \(opens)–\(due)" }

        public static func < (left: Task, right: Task) -> Bool {
            (left.activity, left.slot) < (right.activity, right.slot)
        }
    }

    private let plan: PlanSketch
    private let all: [CivilDate]
    private var works: [String: Set<CivilDate>] = [:]

    public init(_ plan: PlanSketch) {
        self.plan = plan
        let (first, last) = (plan.period.first.adding(days: -750), plan.period.last.adding(days: 750))
        all = (0...(last - first)).map { first.adding(days: $0) }
        let years = first.year...last.year
        let law = plan.country == "LV" ? years.flatMap { LatvianHolidays.holidays(in: $0) }.map(\.day) : []
        let orders = plan.country == "LV" ? LatvianHolidays.movedDays : []
        let kept = orders.filter { order in
            !plan.moved.contains { [$0.off, $0.work].contains(order.off) || [$0.off, $0.work].contains(order.work) }
        }
        let moved = (kept + plan.moved).sorted { ($0.off, $0.work) < ($1.off, $1.work) }
        for body in plan.bodies {
            let isEveryDay = body.works == "every day"
            let days = SlowWorkingDays(
                in: Window(first, last) ?? plan.period, weekdays: Self.weekdays(body.works ?? "MO..FR"),
                holidays: isEveryDay ? [] : Set(law + plan.holidays),
                moved: body.ignoresMovedDays || isEveryDay ? [] : moved)
            works[body.id] = Set(days.workingDays)
        }
    }

    private static func weekdays(_ text: String) -> Set<Weekday> {
        if text == "every day" { return Set(Weekday.allCases) }
        let codes = text.split { ".,".contains($0) }.compactMap { Weekday(code: $0) }
        guard text.contains("..") else { return Set(codes) }
        var days: Set<Weekday> = [codes[0]]
        var index = codes[0].index
        while index % 7 != codes[1].index {
            index += 1
            days.insert(Weekday(index: index))
        }
        return days
    }

    /// Every task, by activity and slot.
    public func tasks() -> [Task] {
        plan.activities.flatMap { activity in
            pieces(activity).filter { !$0.days.filter(plan.period.contains).isEmpty }.map { piece in
                let (opens, due) = rolled(piece, activity)
                return Task(activity: activity.id, slot: piece.slot, opens: opens, due: due)
            }
        }.sorted()
    }

    // MARK: Pieces

    private struct Piece {
        var slot: Slot
        /// Ascending, at least one.
        var days: [CivilDate]
        var isWritten = false

        /// - Returns: `nil` without days.
        init?(_ slot: [CivilDate], ordinal: Int = 0, _ days: [CivilDate], isWritten: Bool = false) {
            guard let window = Window(slot[0], slot[slot.count - 1]), !days.isEmpty else { return nil }
            self.slot = Slot(window, ordinal: ordinal)
            self.days = days
            self.isWritten = isWritten
        }
    }

    private func pieces(_ activity: PlanSketch.Activity) -> [Piece] {
        func field(_ key: String) -> [String]? { activity.when.first { $0.key == key }?.values }
        func inPlan(_ day: CivilDate) -> Bool { plan.period.contains(day) }
        if let every = field("every")?.first { return cadence(activity, every, field) }
        if let count = field("at least")?.first.flatMap({ Int($0) }), let per = field("per")?.first {
            return slots(per, activity).flatMap { slot -> [Piece] in
                var open = slot.filter(inPlan)
                guard open.count * 2 >= slot.count else { return [] }
                open = open.filter(taught(slot, per).contains)
                return (1...count).compactMap { Piece(slot, ordinal: count == 1 ? 0 : $0, open) }
            }
        }
        if let dates = field("dates") {
            return Set(dates.compactMap { CivilDate($0) }).compactMap { Piece([$0], [$0], isWritten: true) }
        }
        if let rule = field("rrule")?.first, let start = field("start")?.first.flatMap({ CivilDate($0) }) {
            return SlowRecurrence(rule, start: start).occurrences(through: plan.period.last).filter(inPlan)
                .compactMap { Piece([$0], [$0], isWritten: true) }
        }
        if let window = field("window")?.first {
            let ends = window.split(separator: "/").map(String.init)
            let first = CivilDate(ends[0]) ?? plan.period.first
            let last = CivilDate(ends[1]) ?? plan.period.last
            let whole = all.filter { first <= $0 && $0 <= last }
            return [Piece(whole, whole.filter(inPlan))].compactMap(\.self)
        }
        return slots(plan.review ?? "half-year", activity).compactMap { slot in
            let open = slot.filter(inPlan)
            let days = open.filter(taught(slot, plan.review ?? "half-year").contains)
            return open.count * 2 >= slot.count ? Piece(slot, days) : nil
        }
    }

    private func cadence(
        _ activity: PlanSketch.Activity, _ every: String, _ field: (String) -> [String]?
    ) -> [Piece] {
        let from = field("from")?.first.flatMap { CivilDate($0) } ?? .earliest
        let until = field("until")?.first.flatMap { CivilDate($0) } ?? .latest
        let months = Set((field("months") ?? []).flatMap(Self.months))
        func isInBounds(_ day: CivilDate) -> Bool { plan.period.contains(day) && from <= day && day <= until }
        func isExcepted(_ day: CivilDate) -> Bool { (field("except") ?? []).contains { self.isExcepted(day, $0) } }
        return slots(every, activity).flatMap { slot -> [Piece] in
            let taught = taught(slot, every)
            if let on = field("on") {
                // "Every two weeks on Monday" is the Monday of the first.
                let isYearly = on.allSatisfy { name in (1...12).contains { name.hasSuffix(MonthName.names[$0 - 1]) } }
                let counted = every.contains("week") ? Array(slot.prefix(7)) : isYearly ? firstYear(taught) : taught
                let days = Set(on.flatMap { named($0, in: counted, activity) }).sorted()
                return days.compactMap { day in
                    let isInMonths = months.isEmpty || months.contains(day.month) && firstYear(slot).contains(day)
                    let isWanted = isInBounds(day) && isInMonths && !isExcepted(day)
                    return isWanted ? Piece(days.count == 1 ? slot : [day], [day], isWritten: true) : nil
                }
            }
            let times = field("times")?.first.flatMap { Int($0) } ?? 1
            let inMonths = firstYear(slot).filter { months.isEmpty || months.contains($0.month) }
            guard let begin = inMonths.first, let end = inMonths.last else { return [] }
            let isShared = times > 1 && !months.isEmpty
            let parts = parts(isShared ? slot.filter { begin <= $0 && $0 <= end } : slot, times)
            let areWholeMonths = parts.allSatisfy { Self.isWholeMonths($0) }
            return parts.enumerated().compactMap { index, part -> Piece? in
                var days = part.filter(isInBounds)
                if days.count * 2 < part.count { return nil }
                days = days.filter(taught.contains)
                if !months.isEmpty {
                    days = days.filter(firstYear(slot).contains)
                    guard let first = days.first(where: { months.contains($0.month) }),
                        let last = days.last(where: { months.contains($0.month) })
                    else { return nil }
                    days = days.filter { first <= $0 && $0 <= last }
                }
                while let first = days.first, isExcepted(first) { days.removeFirst() }
                while let last = days.last, isExcepted(last) { days.removeLast() }
                var isCut = false
                if let by = field("by")?.first, let limit = named(by, in: taught, activity).last {
                    isCut = days.contains { $0 > limit }
                    days = days.filter { $0 <= limit }
                }
                let named = times == 1 || areWholeMonths ? part : slot
                return Piece(named, ordinal: times == 1 || areWholeMonths ? 0 : index + 1, days, isWritten: isCut)
            }
        }
    }

    /// The days before the same date a year later.
    private func firstYear(_ slot: [CivilDate]) -> [CivilDate] {
        slot.filter { $0 < slot[0].adding(months: 12) }
    }

    private func isExcepted(_ day: CivilDate, _ exception: String) -> Bool {
        if let month = MonthName.number(exception) { return day.month == month }
        if let days = Window(exception) ?? plan.breaks[exception] { return days.contains(day) }
        return plan.country == "LV" && SlowSchool.isOff(day, exception)
    }

    /// The days of a slot that count: of semesters those on which Latvia's schools teach.
    private func taught(_ slot: [CivilDate], _ every: String) -> [CivilDate] {
        guard plan.country == "LV", every.contains("semester") else { return slot }
        return slot.filter { SlowSchool.isTaught($0, in: slot) }
    }

    private static func months(_ text: String) -> [Int] {
        let ends = text.split(separator: ".").map(String.init).compactMap { Int($0) ?? MonthName.number($0) }
        guard ends.count == 2 else { return ends }
        return (1...12).filter { ends[0] <= ends[1] ? ends[0] <= $0 && $0 <= ends[1] : $0 >= ends[0] || $0 <= ends[1] }
    }

    // MARK: Slots

    /// The days of every slot that has a day in the plan, whole.
    private func slots(_ every: String, _ activity: PlanSketch.Activity) -> [[CivilDate]] {
        let words = every.split(separator: " ")
        let count = Int(words[0]) ?? 1
        var unit = words.dropFirst(Int(words[0]) == nil ? 0 : 1).joined(separator: " ")
        if unit.hasSuffix("s") { unit.removeLast() }
        var slots: [(key: Int, days: [CivilDate])] = []
        for day in all {
            guard let key = slotKey(day, count, unit, activity) else { continue }
            if slots.last?.key == key {
                slots[slots.count - 1].days.append(day)
            } else {
                slots.append((key, [day]))
            }
        }
        return slots.map(\.days).filter { $0.contains(where: plan.period.contains) }
    }

    /// The same number for the days of one slot, `nil` for a day in none.
    private func slotKey(_ day: CivilDate, _ count: Int, _ unit: String, _ activity: PlanSketch.Activity) -> Int? {
        func floored(_ number: Int, by divisor: Int) -> Int {
            Int((Double(number) / Double(divisor)).rounded(.down))
        }
        let start = plan.period.first
        let month = day.year * 12 + day.month - 1
        let startMonth = start.year * 12 + start.month - 1
        switch unit {
        case "day": return floored(day - start, by: count)
        case "working day": return works[activity.responsible[0]]?.contains(day) == true ? day - start : nil
        case "week":
            return floored(day - start + start.weekday.index, by: 7 * count)
        case "semester": return day.month >= 9 ? day.year * 2 + 1 : day.month <= 5 ? day.year * 2 : nil
        case "period": return plan.period.contains(day) ? 0 : nil
        case "school year":
            func schoolYear(_ day: CivilDate) -> Int { day.month >= 9 ? day.year : day.year - 1 }
            return floored(schoolYear(day) - schoolYear(start), by: count)
        default:
            let length = ["month": 1, "quarter": 3, "half-year": 6, "year": 12][unit] ?? 1
            if 12 % (length * count) == 0 { return floored(month, by: length * count) }
            return floored(floored(month, by: length) - floored(startMonth, by: length), by: count)
        }
    }

    private func parts(_ slot: [CivilDate], _ count: Int) -> [[CivilDate]] {
        let monthsOfDays = slot.map { ($0.year * 12 + $0.month) - (slot[0].year * 12 + slot[0].month) }
        let months = (monthsOfDays.last ?? 0) + 1
        if Self.isWholeMonths(slot), months % count == 0 {
            return (0..<count).map { part in
                zip(slot, monthsOfDays).filter { $0.1 / (months / count) == part }.map(\.0)
            }
        }
        // A day's part is the last one that begins on or before it.
        return (0..<count).map { part in
            let days = slot.indices.filter { (($0 + 1) * count - 1) / slot.count == part }
            return days.isEmpty ? [slot[part * slot.count / count]] : days.map { slot[$0] }
        }
    }

    private static func isWholeMonths(_ days: [CivilDate]) -> Bool {
        days[0].day == 1 && days[days.count - 1].adding(days: 1).day == 1
    }

    // MARK: Days of a slot

    private func named(_ name: String, in slot: [CivilDate], _ activity: PlanSketch.Activity) -> [CivilDate] {
        let words = name.split(separator: " ").map(String.init)
        let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5]
        let last = slot[slot.count - 1]
        func pick(_ days: [CivilDate]) -> [CivilDate] {
            if words[0] == "last" { return days.suffix(1) }
            let place = ordinals[words[0]] ?? 0
            return days.count >= place ? [days[place - 1]] : []
        }
        func isNumbered(_ day: CivilDate, _ text: String) -> Bool {
            let isMonthEnd = day.adding(days: 1).day == 1
            return text == "last" ? isMonthEnd : day.day == Int(text) || isMonthEnd && day.day < (Int(text) ?? 0)
        }
        if let weekday = Weekday.allCases.first(where: { $0.name == words[words.count - 1] }) {
            let days = slot.filter { $0.weekday == weekday }
            return words.count == 1 ? days : pick(days)
        }
        if words.count == 3 { return pick(slot.filter { works[activity.responsible[0]]?.contains($0) ?? false }) }
        if words.count == 4, let number = Int(words[3]) {
            let wanted = slot[0].adding(months: number - 1)
            return slot.filter { ($0.year, $0.month) == (wanted.year, wanted.month) && isNumbered($0, words[0]) }
        }
        if words.count == 2 {
            return slot.filter { $0.month == MonthName.number(words[1]) && isNumbered($0, words[0]) }
        }
        return slot.filter { day in
            (slot.count < 28 || (day.year, day.month) == (last.year, last.month)) && isNumbered(day, words[0])
        }
    }

    // MARK: Days off

    private func rolled(_ piece: Piece, _ activity: PlanSketch.Activity) -> (CivilDate, CivilDate) {
        let working = works[activity.responsible[0]] ?? []
        let (opens, due) = (piece.days[0], piece.days[piece.days.count - 1])
        switch activity.roll ?? (piece.isWritten ? "none" : "back") {
        case "back":
            if piece.isWritten && piece.days.count == 1 {
                var day = due
                while !working.contains(day) { day = day.adding(days: -1) }
                // Never to before the plan begins.
                return day < plan.period.first ? (opens, due) : (day, day)
            }
            return (opens, piece.days.last(where: working.contains) ?? due)
        case "forward":
            var day = due
            while !working.contains(day) { day = day.adding(days: 1) }
            return (piece.days.count == 1 ? day : opens, day)
        default: return (opens, due)
        }
    }
}
