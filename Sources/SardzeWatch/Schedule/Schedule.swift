import SardzeTime

/// The dated tasks of one plan: what was promised, or what the rules ask for now.
public struct Schedule: Sendable, Equatable {
    public let plan: String
    /// By activity in natural order (`2.9` before `2.10`), then by slot.
    public let tasks: [DueTask]

    /// - Parameter tasks: in any order, no name twice.
    public init(plan: String, tasks: [DueTask]) {
        self.plan = plan
        self.tasks = Self.sorted(tasks)
    }

    /// Tasks mostly come in order, so that is looked at first; a natural comparison is slow.
    private static func sorted(_ tasks: [DueTask]) -> [DueTask] {
        let isSorted = tasks.indices.dropFirst().allSatisfy { index in
            let (one, two) = (tasks[index - 1], tasks[index])
            return one.duty.activity == two.duty.activity
                ? one.slot <= two.slot : NaturalOrder.precedes(one.duty.activity, two.duty.activity)
        }
        if isSorted { return tasks }
        let names = Set(tasks.map(\.duty.activity)).sorted(by: NaturalOrder.precedes)
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let ranks = tasks.map { places[$0.duty.activity] ?? 0 }
        return tasks.indices.sorted { (ranks[$0], tasks[$0].slot) < (ranks[$1], tasks[$1].slot) }.map { tasks[$0] }
    }
}

/// Order as people count: digits by their number, everything else by its letters.
public enum NaturalOrder {
    public static func precedes(_ left: String, _ right: String) -> Bool {
        var leftRest = left.utf8[...]
        var rightRest = right.utf8[...]
        while let leftByte = leftRest.first, let rightByte = rightRest.first {
            if isDigit(leftByte), isDigit(rightByte) {
                let leftDigits = digits(&leftRest)
                let rightDigits = digits(&rightRest)
                if leftDigits.count != rightDigits.count { return leftDigits.count < rightDigits.count }
                if !leftDigits.elementsEqual(rightDigits) { return leftDigits.lexicographicallyPrecedes(rightDigits) }
            } else {
                if leftByte != rightByte { return leftByte < rightByte }
                leftRest.removeFirst()
                rightRest.removeFirst()
            }
        }
        if leftRest.isEmpty != rightRest.isEmpty { return leftRest.isEmpty }
        // Equal as numbers: `01` and `1` still need one order.
        return left < right
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Takes a run of digits, leading zeros dropped.
    private static func digits(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
        let run = text.prefix(while: isDigit)
        text = text.dropFirst(run.count)
        return run.drop { $0 == UInt8(ascii: "0") }
    }
}
