import SardzeWords

extension Recurrence {
    /// The rule as RFC 5545 spells it, and its start in words: no shorter sentence says all that a rule can.
    var phrase: Wording {
        Wording("by the rule \(description)", lv: "pēc noteikuma \(description)")
            + Wording(", starting ", lv: ", sākot ar ") + start.inPhrase(.accusative)
    }
}
