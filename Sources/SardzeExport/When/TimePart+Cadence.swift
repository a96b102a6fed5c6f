import SardzeTime
import SardzeWords

extension TimePart {
    static func all(of cadence: Cadence) -> [TimePart] {
        var parts = [TimePart("every: \(cadence.every)", every(cadence))]
        if cadence.times > 1 {
            parts.append(
                TimePart(
                    "times: \(cadence.times)",
                    Wording(
                        "cut into so many equal parts, a task in each",
                        lv: "sadalīts tik vienādās daļās, katrā viens uzdevums")))
        }
        for day in cadence.on { parts.append(TimePart("on: \(day)", day.wording(in: cadence.every))) }
        if let opens = cadence.opens {
            parts.append(
                TimePart(
                    "opens: \(opens)",
                    Wording("the first day is ", lv: "pirmā diena ir ") + opens.wording(in: cadence.every)))
        }
        if let by = cadence.by {
            parts.append(
                TimePart(
                    "by: \(by)",
                    Wording("the last day is ", lv: "pēdējā diena ir ") + by.wording(in: cadence.every)
                        + Wording(", which stays even on a day off", lv: ", un tā paliek arī brīvdienā")))
        }
        return parts + bounds(of: cadence)
    }

    private static func every(_ cadence: Cadence) -> Wording {
        let slot = cadence.every.slotWording
        guard cadence.on.isEmpty, cadence.times == 1 else { return slot }
        if cadence.every == Stride(.day) || cadence.every == Stride(.workingDay) {
            return slot + Wording("; one task on each", lv: "; katrā viens uzdevums")
        }
        return slot
            + Wording(
                "; one task in each, open from its first day to its last",
                lv: "; katrā viens uzdevums, atvērts no pirmās dienas līdz pēdējai")
    }

    /// A rule that ends and one that begins the next day go on in step, so `from` does not begin the counting anew.
    private static let countedFromPlan = Wording(
        ". Slots are counted from the plan's first day, not from here; to begin on a day, write an `rrule` with that `start`",
        lv:
            ". Posmus skaita no plāna pirmās dienas, nevis no šejienes; lai sāktu noteiktā dienā, rakstiet `rrule` ar `start`"
    )

    private static func bounds(of cadence: Cadence) -> [TimePart] {
        var parts: [TimePart] = []
        if !cadence.months.isEmpty {
            let names = Wording.list(cadence.months.map { CalendarWords.months[$0 - 1].one() })
            let list = cadence.months.map(String.init).joined(separator: ", ")
            parts.append(TimePart("months: [\(list)]", Wording("only \(names.en)", lv: "tikai \(names.lv)")))
        }
        if let from = cadence.from {
            parts.append(
                TimePart(
                    "from: \(from)",
                    Wording(
                        "not before; a slot that this cuts stays if half of its days do",
                        lv: "ne agrāk; pārdalīts posms paliek, ja paliek puse tā dienu")
                        + (cadence.every.isCountedFromPlan ? countedFromPlan : Wording(same: ""))))
        }
        if let until = cadence.until {
            parts.append(
                TimePart(
                    "until: \(until)",
                    Wording(
                        "not after; a slot that this cuts stays if half of its days do",
                        lv: "ne vēlāk; pārdalīts posms paliek, ja paliek puse tā dienu")))
        }
        for exception in cadence.except {
            parts.append(TimePart("except: \(exception)", Wording("left out: ", lv: "izlaists: ") + exception.wording))
        }
        return parts
    }
}

extension Cadence.Exception {
    fileprivate var wording: Wording {
        switch self {
        case .month(let month): CalendarWords.months[month - 1].one()
        case .days(let window):
            window.first == window.last
                ? Wording(same: window.first.description)
                : Wording("\(window.first) through \(window.last)", lv: "no \(window.first) līdz \(window.last)")
        case .break(let name): Wording("the break `\(name)` of the plan", lv: "plāna brīvlaiks `\(name)`")
        }
    }
}

extension SlotDay {
    /// The day as people say it, in the slots of a stride.
    func wording(in stride: Stride) -> Wording {
        switch self {
        case .weekday(let weekday): Self.weekday(weekday.noun.one(), stride)
        case .nthWeekday(let number, let weekday):
            numbered(number, weekday.noun.one(), feminine: true).of(Wording("the slot", lv: "posma"))
        case .workingDay(let number):
            numbered(number, Noun.workingDay.one(), feminine: true).of(Wording("the slot", lv: "posma"))
        case .dayOfMonth(let day, let month): Self.dayOfMonth(day, month, stride)
        case .monthAndDay(let month, let day):
            Wording("\(day) ", lv: "\(day). ") + CalendarWords.months[month - 1].one()
        }
    }

    private static func weekday(_ name: Wording, _ stride: Stride) -> Wording {
        guard stride.unit == .week else {
            return Wording("every \(name.en) of the slot", lv: "posma katra \(name.lv)")
        }
        return stride.count == 1
            ? Wording("the \(name.en) of the week", lv: "nedēļas \(name.lv)")
            : Wording("the \(name.en) of the slot’s first week", lv: "posma pirmās nedēļas \(name.lv)")
    }

    private static func dayOfMonth(_ day: Int, _ monthOfSlot: Int?, _ stride: Stride) -> Wording {
        let month: Wording =
            if let monthOfSlot {
                Wording("the slot’s month \(monthOfSlot)", lv: "posma \(monthOfSlot). mēneša")
            } else if stride == Stride(.month) || stride.unit == .week || stride.unit == .day {
                Wording("the month", lv: "mēneša")
            } else {
                Wording("the slot’s last month", lv: "posma pēdējā mēneša")
            }
        if day < 0 { return Wording("the last day of \(month.en)", lv: "\(month.lv) pēdējā diena") }
        let plain = Wording("day \(day) of \(month.en)", lv: "\(month.lv) \(day). datums")
        guard day > 28 else { return plain }
        return plain
            + Wording(", or the last where there are fewer", lv: " vai pēdējais, ja dienu ir mazāk")
    }
}

/// "the 2nd Tuesday", "the last Friday"; "2. otrdiena", "pēdējā piektdiena".
func numbered(_ number: Int, _ name: Wording, feminine: Bool) -> Wording {
    if number == -1 { return Wording("the last \(name.en)", lv: "\(feminine ? "pēdējā" : "pēdējais") \(name.lv)") }
    if number < 0 {
        return Wording("the \(englishOrdinal(-number)) \(name.en) from the end", lv: "\(-number). \(name.lv) no beigām")
    }
    return Wording("the \(englishOrdinal(number)) \(name.en)", lv: "\(number). \(name.lv)")
}

/// `1st`, `2nd`, `11th`.
func englishOrdinal(_ number: Int) -> String {
    let ending = (11...13).contains(number % 100) ? nil : [1: "st", 2: "nd", 3: "rd"][number % 10]
    return "\(number)\(ending ?? "th")"
}

extension Wording {
    /// What belongs to something, the Latvian of which is a genitive: "the last Friday of the slot", "posma pēdējā
    /// piektdiena".
    fileprivate func of(_ owner: Wording) -> Wording { Wording("\(en) of \(owner.en)", lv: "\(owner.lv) \(lv)") }
}

extension Stride {
    /// True when its runs do not divide the year, so that they are counted from the plan's start.
    fileprivate var isCountedFromPlan: Bool {
        count > 1 && !(unit.months.map { 12.isMultiple(of: $0 * count) } ?? false)
    }
}
