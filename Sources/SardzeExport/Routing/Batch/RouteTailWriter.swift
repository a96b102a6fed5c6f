import SardzeRouting
import SardzeRules

/// Puts an answer together from pieces that were written before: what `RouteTail` says of the same case, only sooner.
struct RouteTailWriter: Sendable {
    private let table: RouteTable
    private let rows: RouteRows
    private let names: [[UInt8]]
    /// For every rule what is said where it alone counts; `nil` where a step of it has a condition of its own.
    private let alone: [[UInt8]?]

    init(_ routing: CompiledRouting, _ rows: RouteRows) {
        table = routing.table
        self.rows = rows
        let names = routing.table.rules.map { Array(JSONText.quoted($0.name).utf8) }
        self.names = names
        alone = names.indices.map { rule in
            guard rows.steps[rule].allSatisfy({ $0.row == nil }) else { return nil }
            var text: [UInt8] = []
            Self.write([rule], names, to: &text)
            Self.write(Self.merged(rows.steps[rule], rows.tasks), to: &text)
            return text
        }
    }

    /// Writes what follows from the rows that match.
    ///
    /// - Parameters:
    ///   - bits: of the rows that match.
    ///   - matched: room for the rules among them; what was in it goes.
    /// - Returns: false, and nothing is written, where rules stand against each other, which takes more words.
    func write(
        _ bits: UnsafeMutableBufferPointer<UInt64>, _ matched: inout [Int], to text: inout [UInt8]
    ) -> Bool {
        matched.removeAll(keepingCapacity: true)
        for word in bits.indices {
            var rest = bits[word]
            while rest != 0 {
                let row = word << 6 + rest.trailingZeroBitCount
                guard row < names.count else { break }
                matched.append(row)
                rest &= rest &- 1
            }
        }
        let decision = table.decision(amongMatching: matched)
        if case .conflict = decision { return false }
        text += "\"matched\":".utf8
        Self.write(matched, names, to: &text)
        text += ",\"rules\":".utf8
        if case .rules(let counting) = decision, counting.count == 1, let known = alone[counting[0]] {
            text += known
        } else {
            var counting: [Int] = []
            if case .rules(let rules) = decision { counting = rules }
            Self.write(counting, names, to: &text)
            let steps = (decision == .otherwise ? [names.count] : counting).flatMap { rule in
                rows.steps[rule].filter { $0.row.map { Self.has($0, bits) } ?? true }
            }
            Self.write(Self.merged(steps, rows.tasks), to: &text)
        }
        text += decision == .otherwise ? ",\"otherwise\":true".utf8 : ",\"otherwise\":false".utf8
        if (rows.firstImpossible..<rows.table.rules.count).contains(where: { Self.has($0, bits) }) {
            text += ",\"impossible\":true".utf8
        }
        return true
    }

    /// Of steps with one task that with the earliest time, in the order of their times, else as written.
    private static func merged(_ steps: [RouteRows.Step], _ tasks: Int) -> [RouteRows.Step] {
        guard steps.count > 1 else { return steps }
        var merged: [RouteRows.Step] = []
        var places = [Int](repeating: -1, count: tasks)
        for step in steps {
            let place = places[step.task]
            if place < 0 {
                places[step.task] = merged.count
                merged.append(step)
            } else if step.minutes < merged[place].minutes {
                merged[place] = step
            }
        }
        // The sort is stable.
        return merged.sorted { $0.minutes < $1.minutes }
    }

    private static func has(_ row: Int, _ bits: UnsafeMutableBufferPointer<UInt64>) -> Bool {
        bits[row >> 6] & (1 << UInt64(row & 63)) != 0
    }

    private static func write(_ rules: [Int], _ names: [[UInt8]], to text: inout [UInt8]) {
        text.append(UInt8(ascii: "["))
        for (place, rule) in rules.enumerated() {
            if place > 0 { text.append(UInt8(ascii: ",")) }
            text += names[rule]
        }
        text.append(UInt8(ascii: "]"))
    }

    private static func write(_ steps: [RouteRows.Step], to text: inout [UInt8]) {
        text += ",\"steps\":[".utf8
        for (place, step) in steps.enumerated() {
            if place > 0 { text.append(UInt8(ascii: ",")) }
            text += step.json
        }
        text.append(UInt8(ascii: "]"))
    }
}
