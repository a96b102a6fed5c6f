import SardzeWords

extension Stride {
    /// True when words about time name it: of "three months" they make a quarter, and of fourteen days two weeks.
    var isPlain: Bool { normalized == self }

    /// What follows a count: " gadā", " divos gados", " a year", " every two years".
    var perPhrase: Wording {
        if !isPlain { return Wording(" in ", lv: " ") + slotPhrase }
        let latvian = count == 1 ? unit.noun.one(.locative).lv : spelled(count, unit.noun, .locative).lv
        return switch (unit, count) {
        case (.period, _): Wording(" in the plan period", lv: " \(latvian)")
        case (.workingDay, _), (_, 2...): Wording(" \(everyInEnglish)", lv: " \(latvian)")
        default: Wording(" a \(unit.noun.one().en)", lv: " \(latvian)")
        }
    }

    /// Once in each: "reizi ceturksnī", "katru darbdienu", "every two weeks".
    var oncePhrase: Wording {
        if !isPlain || unit == .period { return .times(1) + perPhrase }
        let isDaily = count == 1 && (unit == .day || unit == .workingDay)
        return Wording(
            everyInEnglish, lv: isDaily ? "katru \(unit.noun.one(.accusative).lv)" : "reizi\(perPhrase.lv)")
    }

    /// The same where no count may be said, for several days are named: "ik pēc divām nedēļām".
    var everyPhrase: Wording {
        let latvian =
            count == 1
            ? "katru \(unit.noun.one(.accusative).lv)"
            : "ik pēc \(spelled(count, unit.noun, afterPreposition: .genitive).lv)"
        return Wording(everyInEnglish, lv: latvian)
    }

    private var everyInEnglish: String {
        "every " + (count == 1 ? unit.noun.one().en : spelled(count, unit.noun).en)
    }

    /// The stiff form, in which the run is just as long as it says: "katrā 14 dienu posmā", "every slot of 14 days".
    var slotPhrase: Wording {
        let name = unit == .period ? "plan period" : unit.noun.one().en
        let length =
            count == 1
            ? Wording("one \(name)", lv: unit.noun.one(.genitive).lv)
            : spelled(count, unit.noun, .genitive)
        return Wording("every slot of \(length.en)", lv: "katrā \(length.lv) posmā")
    }
}
