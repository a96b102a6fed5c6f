extension RouteTable {
    /// Words that hold one bit for every rule.
    public var matchWords: Int { index.words }

    /// Sets the bit of every rule that matches a case and clears the others; nothing is allocated.
    ///
    /// Bit *n* of word *n* / 64 is the rule *n* of the table, except under `priority`, where it is the *n*th by rank.
    ///
    /// - Parameters:
    ///   - values: the number of each attribute's value, in the table's order. A value outside its domain meets no rule
    ///     that looks at its attribute.
    ///   - bits: room for `matchWords` words.
    /// - Complexity: O(*k* · *n* / 64), *k* the attributes that rules look at.
    public func match(_ values: UnsafeBufferPointer<Int>, into bits: UnsafeMutableBufferPointer<UInt64>) {
        let words = index.words
        for word in 0..<words { bits[word] = .max }
        if words > 0, rules.count % 64 != 0 { bits[words - 1] = (1 << UInt64(rules.count % 64)) - 1 }
        index.rows.withUnsafeBufferPointer { rows in
            for attribute in 0..<min(values.count, isLookedAt.count) where isLookedAt[attribute] {
                guard let number = index.columns[attribute].number(of: values[attribute]) else {
                    for word in 0..<words { bits[word] = 0 }
                    return
                }
                let start = index.starts[attribute] &+ number &* words
                for word in 0..<words { bits[word] &= rows[start &+ word] }
            }
        }
    }
}
