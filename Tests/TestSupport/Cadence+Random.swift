public import SardzeTime

extension Cadence {
    /// A random cadence, each of its fields set or not, as far as the model lets them stand together.
    public static func random(using random: inout SeededGenerator) -> Cadence {
        var cadence = Cadence(every: .random(using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: cadence.times = Int.random(in: 2...(Bool.random(using: &random) ? 4 : mostTimes), using: &random)
        case 1, 2: cadence.on = days(in: cadence.every.unit, &random)
        case 3:
            let limits = days(in: cadence.every.unit, &random) + days(in: cadence.every.unit, &random)
            cadence.by = limits.first
            if Bool.random(using: &random) { cadence.opens = limits.last }
            if cadence.opens != nil, Bool.random(using: &random) { cadence.by = nil }
            if Bool.random(using: &random) { cadence.times = Int.random(in: 2...25, using: &random) }
        default: break
        }
        if Int.random(in: 0..<3, using: &random) == 0 { cadence.months = months(&random) }
        if Int.random(in: 0..<3, using: &random) == 0 {
            let window = Window.random(using: &random)
            let ends = Int.random(in: 1...3, using: &random)
            cadence.from = ends & 1 == 0 ? nil : window.first
            cadence.until = ends & 2 == 0 ? nil : window.last
        }
        if Int.random(in: 0..<3, using: &random) == 0 { cadence.except = exceptions(&random) }
        return cadence
    }

    /// Ascending, none repeated, not all twelve.
    private static func months(_ random: inout SeededGenerator) -> [Int] {
        let first = Int.random(in: 1...12, using: &random)
        let run = (0..<Int.random(in: 1...11, using: &random)).map { (first + $0 - 1) % 12 + 1 }
        return (Bool.random(using: &random) ? run : run.filter { _ in Bool.random(using: &random) }).sorted()
    }

    private static func exceptions(_ random: inout SeededGenerator) -> [Exception] {
        var seen: Set<Exception> = []
        return (0..<Int.random(in: 1...4, using: &random)).map { _ -> Exception in
            switch Int.random(in: 0..<3, using: &random) {
            case 0: .month(Int.random(in: 1...12, using: &random))
            case 1: .days(.random(using: &random))
            default:
                .break(
                    ["autumn 2026", "rudens", "ziemas „lielais”", "«x» & y", "July", ""].randomElement(using: &random)
                        ?? "rudens")
            }
        }.filter { seen.insert($0).inserted }
    }

    /// One to four, none repeated; often of one kind, and of the kind that goes with the slot.
    private static func days(in unit: SlotUnit, _ random: inout SeededGenerator) -> [SlotDay] {
        var kinds = [0, 1, 2, 3, 4, 5]
        if Bool.random(using: &random) {
            kinds =
                unit == .week
                ? [0] : unit == .year ? [5, 1] : [[1], [2], [3], [1, 2, 4]].randomElement(using: &random) ?? [1]
        }
        var seen: Set<SlotDay> = []
        return (0..<Int.random(in: 1...4, using: &random)).map { _ in
            day(kinds.randomElement(using: &random) ?? 0, &random)
        }.filter { seen.insert($0).inserted }
    }

    private static func day(_ kind: Int, _ random: inout SeededGenerator) -> SlotDay {
        let weekday = Weekday.allCases.randomElement(using: &random) ?? .monday
        let day = Int.random(in: 0..<4, using: &random) == 0 ? -1 : Int.random(in: 1...31, using: &random)
        switch kind {
        case 0: return .weekday(weekday)
        case 1: return .nthWeekday([1, 2, 3, 4, 5, -1].randomElement(using: &random) ?? 1, weekday)
        case 2: return .dayOfMonth(day, monthOfSlot: nil)
        case 3: return .workingDay(day)
        case 4: return .dayOfMonth(day, monthOfSlot: .random(in: 1...12, using: &random))
        default:
            let month = Int.random(in: 1...12, using: &random)
            return .monthAndDay(
                month: month, day: .random(in: 1...CivilDate.days(inMonth: month, of: 2000), using: &random))
        }
    }
}
