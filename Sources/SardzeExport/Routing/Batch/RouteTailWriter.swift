import SardzeRouting
import SardzeRules

/// Puts an answer together from pieces that were written before: what `RouteTail` says of the same case, only sooner.
struct RouteTailWriter: Sendable {
    private let table: RouteTable
    private let rows: RouteRows
    private let names: [[UInt8]]

    init(_ routing: CompiledRouting, _ rows: RouteRows) {
        table = routing.table
        self.rows = rows
        names = routing.table.rules.map { Array(JSONText.quoted($0.name).utf8) }
    }

    /// - Parameter bits: of the rows that match.
    /// - Returns: `nil` where rules stand against each other, which takes more words.
    func text(_ bits: UnsafeMutableBufferPointer<UInt64>) -> [UInt8]? {
        var matched: [Int] = []
        for word in bits.indices {
            var rest = bits[word]
            while rest != 0 {
                let row = word << 6 + rest.trailingZeroBitCount
                guard row < names.count else { break }
                matched.append(row)
                rest &= rest &- 1
            }
        }
        var text = Array("\"matched\":".utf8)
        write(matched, to: &text)
        var counting: [Int] = []
        var isOtherwise = false
        switch table.decision(amongMatching: matched) {
        case .rules(let rules): counting = rules
        case .otherwise: isOtherwise = true
        case .nothing: break
        case .conflict: return nil
        }
        text += ",\"rules\":".utf8
        write(counting, to: &text)
        text += ",\"steps\":[".utf8
        let steps = merged(isOtherwise ? [names.count] : counting, bits)
        for (place, step) in steps.enumerated() {
            if place > 0 { text.append(UInt8(ascii: ",")) }
            text += step.json
        }
        text += isOtherwise ? "],\"otherwise\":true".utf8 : "],\"otherwise\":false".utf8
        if (rows.firstImpossible..<rows.table.rules.count).contains(where: { Self.has($0, bits) }) {
            text += ",\"impossible\":true".utf8
        }
        return text
    }

    /// Of steps with one task that with the earliest time, in the order of their times, else as written.
    private func merged(_ rules: [Int], _ bits: UnsafeMutableBufferPointer<UInt64>) -> [RouteRows.Step] {
        var merged: [RouteRows.Step] = []
        var places = [Int](repeating: -1, count: rows.tasks)
        for rule in rules {
            for step in rows.steps[rule] where step.row.map({ Self.has($0, bits) }) ?? true {
                let place = places[step.task]
                if place < 0 {
                    places[step.task] = merged.count
                    merged.append(step)
                } else if step.minutes < merged[place].minutes {
                    merged[place] = step
                }
            }
        }
        // The sort is stable.
        return merged.sorted { $0.minutes < $1.minutes }
    }

    private static func has(_ row: Int, _ bits: UnsafeMutableBufferPointer<UInt64>) -> Bool {
        bits[row >> 6] & (1 << UInt64(row & 63)) != 0
    }

    private func write(_ rules: [Int], to text: inout [UInt8]) {
        text.append(UInt8(ascii: "["))
        for (place, rule) in rules.enumerated() {
            if place > 0 { text.append(UInt8(ascii: ",")) }
            text += names[rule]
        }
        text.append(UInt8(ascii: "]"))
    }
}
