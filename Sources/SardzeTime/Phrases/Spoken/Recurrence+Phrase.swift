import SardzeWords

extension Recurrence {
    /// The rule as RFC 5545 spells it, its start in words, and the days added and taken away: no shorter sentence says
    /// all that a rule can.
    var phrase: Wording {
        var phrase =
            Wording("by the rule \(description)", lv: "pēc noteikuma \(description)")
            + Wording(", starting ", lv: ", sākot ar ") + start.inPhrase(.accusative)
        if !added.isEmpty { phrase = phrase + Wording(", also on ", lv: ", arī ") + .days(added) }
        if !excluded.isEmpty { phrase = phrase + Wording(", except ", lv: ", izņemot ") + .days(excluded) }
        return phrase
    }
}
