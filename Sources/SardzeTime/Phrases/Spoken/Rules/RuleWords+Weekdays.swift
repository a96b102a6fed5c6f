import SardzeWords

/// BYDAY: "on Mondays", "on the first and third Friday of the month", "if that is a Sunday".
extension RuleWords {
    var weekdays: Wording? {
        let plain = everyWeekday?.habit
        let counted = counted(.locative).map { Wording("on ", lv: "") + $0 }
        let all = [plain, counted].compactMap(\.self)
        return all.isEmpty ? nil : .list(all)
    }

    /// What a day of the month or the year must be besides.
    var condition: Wording? {
        guard isConditional else { return nil }
        let plain = everyWeekday.map { Wording("a \($0.name.en)", lv: $0.name.lv) }
        let all = [plain, counted(.nominative)].compactMap(\.self)
        return Wording("if that is ", lv: "ja tā ir ") + .list(all, .or)
    }

    private var everyWeekday: (habit: Wording, name: Wording)? {
        let days = Weekday.allCases.filter { rule.weekdays.every >> UInt64($0.index) & 1 == 1 }
        guard let first = days.first, let last = days.last else { return nil }
        if days.count > 2, last.index - first.index == days.count - 1 {
            let range = Wording(
                "\(first.name) to \(last.name)",
                lv: "no \(first.noun.one(.genitive).lv) līdz \(last.noun.one(.dative).lv)")
            return (Wording("from ", lv: "") + range, Wording("day from ", lv: "diena ") + range)
        }
        let habits = Wording.list(days.map { $0.noun.many(.locative) })
        return (Wording("on ", lv: "") + habits, .list(days.map { $0.noun.one() }, .or))
    }

    /// Those with ordinals, by weekday: "the first and third Friday", of the month or the year the rule counts in.
    private func counted(_ form: GrammaticalCase) -> Wording? {
        let counted = rule.weekdays.counted
        guard !counted.isEmpty else { return nil }
        let groups = Weekday.allCases.compactMap { weekday -> Wording? in
            let places = counted.filter { $0.weekday == weekday }.map(\.ordinal)
            guard let spoken = SpokenPlaces(places).bare(isFeminine: true, form) else { return nil }
            return Wording("the ", lv: "") + spoken + Wording(same: " ") + weekday.noun.one(form)
        }
        let list = Wording.list(groups, form == .nominative ? .or : .and)
        return list.of(isAlone ? (rule.frequency == .yearly && rule.months == 0 ? .year : .month) : nil)
    }
}
