public import SardzeTime

/// Two times beside each other: what is due, and when it opens, in one, in the other and in both.
public struct TimeComparison: Sendable {
    public let first: When
    public let second: When
    /// Where they were compared.
    public let window: Window
    public let onlyFirst: [Window]
    public let onlySecond: [Window]
    public let both: Int

    /// Whether all that was compared is the same; times without days of their own are only when they mean the same.
    public var isSame: Bool { hasSameDays && first.asksAlike(second) }
    /// Whether the days are the same, of which there may be none.
    public var hasSameDays: Bool { onlyFirst.isEmpty && onlySecond.isEmpty }
    /// Whether both are the very same time, in whatever period.
    public var isSameMeaning: Bool { first == second }
    /// The first day on which something is due, or opens, in one only.
    public var firstDifference: CivilDate? { (onlyFirst + onlySecond).map(\.first).min() }

    /// Compares the slots in a period; two rules over the whole calendar, for their days end only with it.
    ///
    /// - Complexity: O(*n*) in the days of both, once they are in order.
    public init(_ first: When, _ second: When, in expansion: SlotExpansion, period: Window) {
        self.first = first
        self.second = second
        var sides: (one: [Window], other: [Window])
        if case .rule(let one) = first, case .rule(let other) = second,
            let whole = Window(min(one.start, other.start), .latest)
        {
            window = whole
            sides = (one.occurrences(in: whole).map(Window.init), other.occurrences(in: whole).map(Window.init))
        } else {
            window = period
            sides = (Self.windows(of: first, expansion), Self.windows(of: second, expansion))
        }
        (onlyFirst, onlySecond, both) = Self.compared(sides.one, sides.other)
    }

    /// Ascending, none repeated.
    private static func windows(of when: When, _ expansion: SlotExpansion) -> [Window] {
        let all = Set(expansion.slots(of: when).map { Window($0.opens, $0.due) ?? Window(day: $0.due) })
        return all.sorted(by: precedes)
    }

    private static func precedes(_ one: Window, _ other: Window) -> Bool {
        (one.first, one.last) < (other.first, other.last)
    }

    /// What is in one of two ascending lists only, and how much in both.
    private static func compared(_ one: [Window], _ other: [Window]) -> ([Window], [Window], Int) {
        var (place, otherPlace, both) = (0, 0, 0)
        var (onlyOne, onlyOther): ([Window], [Window]) = ([], [])
        while place < one.count, otherPlace < other.count {
            if one[place] == other[otherPlace] {
                (place, otherPlace, both) = (place + 1, otherPlace + 1, both + 1)
            } else if precedes(one[place], other[otherPlace]) {
                onlyOne.append(one[place])
                place += 1
            } else {
                onlyOther.append(other[otherPlace])
                otherPlace += 1
            }
        }
        return (onlyOne + one[place...], onlyOther + other[otherPlace...], both)
    }
}

extension When {
    /// Whether days tell all the difference between the two: a deadline, a limit or "as needed" is more or less than its
    /// days.
    fileprivate func asksAlike(_ other: When) -> Bool { self == other || (isOfDays && other.isOfDays) }

    private var isOfDays: Bool {
        switch self {
        case .cadence, .dates, .window, .rule: true
        default: false
        }
    }
}
