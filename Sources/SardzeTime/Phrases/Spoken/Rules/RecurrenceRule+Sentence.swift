public import SardzeWords

extension RecurrenceRule {
    /// The whole rule as one sentence: "every two months on the last Friday, ten times in all".
    ///
    /// Parts the rule leaves to its start are not said; `partsExplained` names them. The sentence explains, it is no
    /// phrase for `Phrase.read`.
    ///
    /// - Example: `RuleSentenceTests`, "every part of a rule is said".
    public var sentence: Wording {
        let said = RuleWords(self)
        var sentence = said.every
        for piece in said.expanding { sentence = sentence + Wording(same: " ") + piece }
        for piece in said.limiting { sentence = sentence + Wording(", only ", lv: ", tikai ") + piece }
        let asides = [said.condition, said.positions, said.skipped, said.weeks].compactMap(\.self)
        for piece in asides { sentence = sentence + Wording(same: ", ") + piece }
        guard let end = said.end else { return sentence }
        let isNear = count == nil && asides.isEmpty && said.limiting.isEmpty
        return sentence + Wording(same: isNear ? " " : ", ") + end
    }
}

extension Recurrence {
    /// The sentence of its rule with its start and the number of days added and taken away.
    public var sentence: Wording {
        var sentence = rule.sentence + Wording(", starting ", lv: ", sākot ar ") + start.inPhrase(.accusative)
        if !added.isEmpty {
            sentence =
                sentence
                + Wording(
                    ", and on \(spelled(added.count, .day).en) more",
                    lv: " un vēl \(spelled(added.count, .day, .locative).lv)")
        }
        if !excluded.isEmpty {
            sentence =
                sentence
                + Wording(
                    ", except on \(spelled(excluded.count, .day).en)",
                    lv: ", izņemot \(spelled(excluded.count, .day, .accusative).lv)")
        }
        return sentence
    }
}
