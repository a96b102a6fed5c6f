/// A case made ready for one table: where the rows of its values stand. Another table cannot be asked with it.
public struct EncodedCase: Sendable {
    /// One row for each attribute that a rule looks at.
    fileprivate let rows: [Int]
    /// Words of the table that it was made for: every row lies within them.
    fileprivate let extent: Int

    fileprivate init(rows: [Int], extent: Int) {
        self.rows = rows
        self.extent = extent
    }
}

extension RouteTable {
    /// Makes a case ready for `firstMatch` and `matches`.
    ///
    /// - Parameter values: the number of each attribute's value, in the table's order.
    /// - Returns: `nil` for a value outside its attribute's domain, or where values are missing.
    public func encoded(_ values: [Int]) -> EncodedCase? {
        guard values.count == attributes.count else { return nil }
        var rows: [Int] = []
        rows.reserveCapacity(values.count)
        for (attribute, value) in values.enumerated() {
            let column = index.columns[attribute]
            guard let number = column.number(of: value) else { return nil }
            if isLookedAt[attribute] { rows.append(index.starts[attribute] + number * index.words) }
        }
        return EncodedCase(rows: rows, extent: index.rows.count)
    }

    /// The matching rule of the highest rank; `nil` where none matches.
    ///
    /// - Parameter encoded: a case that this table encoded.
    /// - Complexity: O(*k* · *n* / 64), *k* the attributes that rules look at, *n* the rules up to the one that matches.
    public func firstMatch(_ encoded: EncodedCase) -> Int? {
        precondition(encoded.extent == index.rows.count, "a case encoded by another table")
        return index.rows.withUnsafeBufferPointer { table in
            encoded.rows.withUnsafeBufferPointer { rows in
                for word in 0..<index.words {
                    var match = validity(of: word)
                    for row in rows { match &= table[row &+ word] }
                    if match != 0 { return ranking[word << 6 + match.trailingZeroBitCount] }
                }
                return nil
            }
        }
    }

    /// Puts every matching rule into `matches`, by rank: in the table's order but under `priority`. What was in it goes.
    ///
    /// - Parameter encoded: a case that this table encoded.
    public func matches(_ encoded: EncodedCase, into matches: inout [Int]) {
        precondition(encoded.extent == index.rows.count, "a case encoded by another table")
        matches.removeAll(keepingCapacity: true)
        index.rows.withUnsafeBufferPointer { table in
            encoded.rows.withUnsafeBufferPointer { rows in
                for word in 0..<index.words {
                    var match = validity(of: word)
                    for row in rows { match &= table[row &+ word] }
                    while match != 0 {
                        matches.append(ranking[word << 6 + match.trailingZeroBitCount])
                        match &= match &- 1
                    }
                }
            }
        }
    }

    /// The bits of a word that stand for rules.
    private func validity(of word: Int) -> UInt64 {
        let rest = rules.count - word << 6
        return rest >= 64 ? .max : (1 << UInt64(rest)) - 1
    }
}
