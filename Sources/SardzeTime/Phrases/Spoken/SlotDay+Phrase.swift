import SardzeWords

extension Wording {
    /// "1. martā", "1 March".
    static func yearly(_ month: Int, _ day: Int, _ form: GrammaticalCase) -> Wording {
        Wording("\(day) ", lv: "\(day). ") + CalendarWords.months[month - 1].one(form)
    }
}

extension SlotDay {
    /// Its place in a slot that is said before it, in the stiff form: "visās pirmdienās", "3. mēneša 15. datumā".
    ///
    /// - Parameter unit: the slot's; of one longer than a month the last month is meant where none is said.
    func stiffPhrase(_ form: GrammaticalCase, in unit: SlotUnit) -> Wording {
        switch self {
        // A week has one of each.
        case .weekday(let weekday) where unit == .week: return weekday.noun.one(form)
        case .weekday(let weekday):
            return Wording("every ", lv: form == .locative ? "visās " : "visām ")
                // In the plural every preposition asks for the dative.
                + Wording(weekday.noun.one().en, lv: weekday.noun.many(form == .locative ? .locative : .dative).lv)
        case .nthWeekday(let place, let weekday):
            return placed(place, weekday.noun, form)
        case .workingDay(let place):
            return placed(place, .workingDay, form)
        case .dayOfMonth(let day, let month):
            let date = Self.date(day, form)
            if let month { return Wording("\(date.en) of month \(month)", lv: "\(month). mēneša \(date.lv)") }
            switch unit {
            case .day, .workingDay, .week, .month: return Wording("\(date.en) of the month", lv: date.lv)
            case .quarter, .halfYear, .year, .schoolYear, .semester, .period:
                return Wording("\(date.en) of the last month", lv: "pēdējā mēneša \(date.lv)")
            }
        case .monthAndDay(let month, let day): return .yearly(month, day, form)
        }
    }

    private func placed(_ place: Int, _ noun: Noun, _ form: GrammaticalCase) -> Wording {
        Wording("the ", lv: "") + ordinal(place, form, isFeminine: true) + Wording(same: " ") + noun.one(form)
    }

    /// "15. datumā", "the 15th"; "pēdējā datumā", "the last day".
    static func date(_ day: Int, _ form: GrammaticalCase) -> Wording {
        let noun = Noun.date.one(form).lv
        if day == -1 {
            return Wording("the last day", lv: ordinal(-1, form, isFeminine: false).lv + " \(noun)")
        }
        return Wording("the \(numeral(day))", lv: "\(day). \(noun)")
    }

    /// "15th", as days of a month are written in English.
    static func numeral(_ day: Int) -> String {
        let ending = (11...13).contains(day) ? nil : [1: "st", 2: "nd", 3: "rd"][day % 10]
        return "\(day)\(ending ?? "th")"
    }
}
