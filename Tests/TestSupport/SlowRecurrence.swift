public import SardzeTime

/// RFC 5545, 3.3.10, read word by word: every day of every period is asked whether the rule wants it.
///
/// Slow, and shares nothing with `Recurrence` but `CivilDate`, so that the two can only be wrong apart. Takes rules
/// that are well-formed; the questions the RFC leaves open are answered as Sardze decided (A1–A6).
public struct SlowRecurrence {
    private let rule: SlowRule
    private let start: CivilDate
    private let adding, excluding: Set<CivilDate>

    /// - Parameters:
    ///   - adding: RDATE.
    ///   - excluding: EXDATE.
    public init(_ rule: String, start: CivilDate, adding: [CivilDate] = [], excluding: [CivilDate] = []) {
        self.rule = SlowRule(rule, start: start)
        self.start = start
        self.adding = Set(adding)
        self.excluding = Set(excluding)
    }

    /// Every occurrence up to a day, ascending.
    public func occurrences(through last: CivilDate) -> [CivilDate] {
        let sets = SlowPeriods(rule: rule, start: start).days(through: last)
        // A set: a day that SKIP moved forward may lie in the next period as well.
        let found = Set(sets.flatMap { rule.chosen($0) }).filter { $0 >= start && $0 <= last }.sorted()
        let counted = found.filter { $0.description.filter { $0 != "-" } <= rule.until.prefix(8) }
            .prefix(rule.count ?? .max)
        return adding.filter { $0 <= last }.union(counted).subtracting(excluding).sorted()
    }
}
