/// What "first day", "last month" and "end" mean in each slot.
extension Stride {
    /// - Returns: `nil` where such days cannot be named.
    func days(_ ordinals: [Int]) -> [SlotDay]? {
        switch unit {
        case .month:
            guard ordinals.allSatisfy({ $0 == -1 || (1...31).contains($0) }) else { return nil }
            return ordinals.map { .dayOfMonth($0, monthOfSlot: nil) }
        case .week:
            guard ordinals.allSatisfy({ $0 == -1 || (1...7).contains($0) }) else { return nil }
            return ordinals.map { .weekday(Weekday(index: $0 == -1 ? 6 : $0 - 1)) }
        case .quarter, .halfYear, .year:
            return switch ordinals {
            case [1]: [.dayOfMonth(1, monthOfSlot: 1)]
            case [-1]: [.dayOfMonth(-1, monthOfSlot: nil)]
            default: nil
            }
        case .day, .workingDay, .schoolYear, .semester, .period: return nil
        }
    }
}

extension SlotUnit {
    /// The months, in every year, that stand at these places of the slot.
    func months(_ ordinals: [Int]) -> [Int]? {
        guard let length = months, length > 1, self != .schoolYear else { return nil }
        guard ordinals.allSatisfy({ $0 == -1 || (1...length).contains($0) }) else { return nil }
        let places = Set(ordinals.map { $0 == -1 ? length - 1 : $0 - 1 })
        return (1...12).filter { places.contains(($0 - 1) % length) }
    }

    /// The beginning, middle or end of every such slot.
    ///
    /// A month begins with its first ten days and ends with its last day; longer slots begin and end with a month,
    /// but the end of a quarter or a half-year is its last day, as the end of a month is.
    func slotDays(at part: Sense.Part, isLimit: Bool) -> SlotDays? {
        let every = Stride(1, self)
        if isLimit {
            guard part == .end else { return nil }
            // The end of a slot is when it is due anyway.
            if self == .schoolYear { return SlotDays(every: every, by: .monthAndDay(month: 5, day: 31)) }
            return SlotDays(every: every)
        }
        switch (self, part) {
        case (.month, .middle):
            return SlotDays(
                every: every, opens: .dayOfMonth(11, monthOfSlot: nil), by: .dayOfMonth(20, monthOfSlot: nil))
        case (.month, .lastTenDays): return SlotDays(every: every, opens: .dayOfMonth(21, monthOfSlot: nil))
        case (.month, .firstHalf): return SlotDays(every: every, by: .dayOfMonth(15, monthOfSlot: nil))
        case (.month, .secondHalf): return SlotDays(every: every, opens: .dayOfMonth(16, monthOfSlot: nil))
        case (.year, .firstHalf): return SlotDays(every: every, months: Array(1...6))
        case (.year, .secondHalf): return SlotDays(every: every, months: Array(7...12))
        case (.month, .start): return SlotDays(every: every, by: .dayOfMonth(10, monthOfSlot: nil))
        case (.month, .end), (.quarter, .end), (.halfYear, .end):
            return SlotDays(every: every, on: [.dayOfMonth(-1, monthOfSlot: nil)])
        case (.quarter, .start), (.halfYear, .start), (.year, .start):
            return SlotDays(every: every, months: months([1]) ?? [])
        case (.quarter, .middle): return SlotDays(every: every, months: months([2]) ?? [])
        case (.halfYear, .middle): return SlotDays(every: every, months: months([3, 4]) ?? [])
        case (.year, .middle): return SlotDays(every: every, months: [6, 7])
        case (.year, .end): return SlotDays(every: every, months: [12])
        case (.schoolYear, .start): return SlotDays(every: every, months: [9])
        case (.schoolYear, .end): return SlotDays(every: every, months: [5])
        case (.semester, .start): return SlotDays(every: every, months: [1, 9])
        case (.semester, .end): return SlotDays(every: every, months: [5, 12])
        default: return nil
        }
    }
}
