import SardzeWords

/// Days named by their place in a slot, in everyday words: "katra mēneša pirmajā un trešajā pirmdienā".
struct SlotDayPhrase {
    private let days: [SlotDay]
    private let every: Stride

    /// - Parameter days: at least one.
    init(_ days: [SlotDay], every: Stride) {
        self.days = days
        self.every = every
    }

    /// - Returns: `nil` where everyday words mean something else, or nothing.
    var plain: Wording? {
        guard every.isPlain else { return nil }
        if let weekly { return weekly }
        if let yearly { return yearly }
        return every.count == 1 ? inEverySlot : inLongerSlots
    }

    /// "Līdz katra mēneša 10. datumam".
    var plainLimit: Wording? {
        guard every.isPlain, days.count == 1 else { return nil }
        if every.count > 1 {
            return days[0].placeInLongerSlot(of: every.unit, .dative).map {
                every.oncePhrase + Wording(" by ", lv: " līdz ") + $0
            }
        }
        if case .weekday(let weekday) = days[0], every.unit == .week {
            return Wording(
                "by \(weekday.noun.one().en) of every week",
                lv: "līdz katras nedēļas \(weekday.noun.one(.dative).lv)")
        }
        return days[0].place(in: every.unit, .dative).map { place in
            Wording("by \(place.en) of every \(every.unit.noun.one().en)", lv: "līdz \(slotInLatvian) \(place.lv)")
        }
    }

    /// "Pirmdienās un ceturtdienās", "every two weeks on Monday".
    private var weekly: Wording? {
        let weekdays = days.compactMap { if case .weekday(let weekday) = $0 { weekday } else { nil } }
        guard every.unit == .week, weekdays.count == days.count,
            zip(weekdays, weekdays.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        let habits = Wording.list(weekdays.map { $0.noun.many(.locative) })
        if every.count == 1 { return Wording("on \(habits.en)", lv: habits.lv) }
        let names = Wording.list(weekdays.map { $0.noun.one() })
        return Wording("\(leadPhrase.en) on \(names.en)", lv: "\(leadPhrase.lv) \(habits.lv)")
    }

    /// "Katru gadu 1. martā un 1. septembrī".
    private var yearly: Wording? {
        let dates = days.compactMap { day -> Wording? in
            if case .monthAndDay(let month, let day) = day { .yearly(month, day, .locative) } else { nil }
        }
        guard every.unit == .year, dates.count == days.count else { return nil }
        let lead = every.count == 1 ? every.everyPhrase : leadPhrase
        return lead + Wording(" on ", lv: " ") + .list(dates)
    }

    /// "Reizi divos mēnešos pēdējā piektdienā": the place of a day in a longer slot, where that can be meant.
    private var inLongerSlots: Wording? {
        let places = days.compactMap { $0.placeInLongerSlot(of: every.unit, .locative) }
        guard places.count == days.count else { return nil }
        return leadPhrase + Wording(" on ", lv: " ") + .list(places)
    }

    /// One named day is "reizi divās nedēļās"; more of them cannot be once.
    private var leadPhrase: Wording { days.count == 1 ? every.oncePhrase : every.everyPhrase }

    /// "Katra mēneša", "katras nedēļas".
    private var slotInLatvian: String {
        (every.unit.noun.isFeminine ? "katras " : "katra ") + every.unit.noun.one(.genitive).lv
    }
}

// One slot of its own for every place, or one for several of a kind.
extension SlotDayPhrase {
    private var inEverySlot: Wording? {
        let unit = every.unit
        let slot = unit.noun.one().en
        let places = days.compactMap { $0.place(in: unit, .locative) }
        guard places.count == days.count else { return nil }
        if let shared = SlotDay.sharedPlace(of: days, in: unit) {
            return Wording("on \(shared.en) of every \(slot)", lv: "\(slotInLatvian) \(shared.lv)")
        }
        let english = places.map { "\($0.en) of every \(slot)" }
        // Only days of a month need their slot said again.
        let latvian = zip(days, places).enumerated().map { index, day in
            index == 0 || day.0.needsSlot(in: unit) ? "\(slotInLatvian) \(day.1.lv)" : day.1.lv
        }
        return Wording(
            "on " + Wording.list(english).en, lv: Wording.list(latvian).lv)
    }
}

extension SlotDay {
    fileprivate func needsSlot(in unit: SlotUnit) -> Bool {
        if case .dayOfMonth(let day, _) = self { unit != .month || day == -1 } else { false }
    }

    /// Its place in a slot of one unit; `nil` where everyday words cannot name it.
    fileprivate func place(in unit: SlotUnit, _ form: GrammaticalCase) -> Wording? {
        switch (self, unit) {
        case (.nthWeekday, .month), (.nthWeekday, .quarter), (.nthWeekday, .halfYear), (.nthWeekday, .year),
            (.nthWeekday, .schoolYear), (.nthWeekday, .semester):
            stiffPhrase(form, in: unit)
        case (.workingDay(-1), _) where unit.holdsPlaces, (.workingDay(1...23), _) where unit.holdsPlaces:
            stiffPhrase(form, in: unit)
        case (.dayOfMonth(-1, nil), .month), (.dayOfMonth(-1, nil), .quarter), (.dayOfMonth(-1, nil), .halfYear),
            (.dayOfMonth(-1, nil), .year):
            Wording("the last day", lv: ordinal(-1, form, isFeminine: true).lv + " \(Noun.day.one(form).lv)")
        case (.dayOfMonth(let day, nil), .month): Self.date(day, form)
        case (.dayOfMonth(let day, let month), .quarter), (.dayOfMonth(let day, let month), .halfYear),
            (.dayOfMonth(let day, let month), .year), (.dayOfMonth(let day, let month), .schoolYear):
            (month ?? 1) <= (unit.months ?? 0) ? Self.date(day, ofMonth: month ?? -1, form) : nil
        default: nil
        }
    }

    /// Its place in a slot of several units.
    fileprivate func placeInLongerSlot(of unit: SlotUnit, _ form: GrammaticalCase) -> Wording? {
        guard unit.holdsPlaces else { return nil }
        switch self {
        case .nthWeekday where unit != .week, .workingDay(-1), .workingDay(1...23): return stiffPhrase(form, in: unit)
        case .dayOfMonth(-1, nil) where unit == .month: return place(in: unit, form)
        case .dayOfMonth(let day, nil) where unit == .month: return Self.date(day, form)
        default: return nil
        }
    }

    /// "Pirmā mēneša 15. datumā", "the 15th of the first month".
    private static func date(_ day: Int, ofMonth month: Int, _ form: GrammaticalCase) -> Wording {
        let date = date(day, form)
        let place = ordinal(month, .genitive, isFeminine: false)
        return Wording("\(date.en) of the \(place.en) month", lv: "\(place.lv) mēneša \(date.lv)")
    }

    /// "Pirmajā un trešajā pirmdienā", "the 10th and 20th"; `nil` unless all are of one kind.
    fileprivate static func sharedPlace(of days: [SlotDay], in unit: SlotUnit) -> Wording? {
        if days.count == 1 { return days[0].place(in: unit, .locative) }
        let places = days.compactMap(\.placeAndNoun)
        guard let noun = places.first?.noun, places.count == days.count,
            places.allSatisfy({ $0.noun == noun }), noun != .date || unit == .month
        else { return nil }
        if noun == .date {
            return Wording(
                "the " + Wording.list(places.map { numeral($0.place) }).en,
                lv: Wording.list(places.map { "\($0.place)." }).lv + " \(noun.one(.locative).lv)")
        }
        let ordinals = Wording.list(places.map { ordinal($0.place, .locative, isFeminine: true) })
        return Wording("the ", lv: "") + ordinals + Wording(same: " ") + noun.one(.locative)
    }

    private var placeAndNoun: (place: Int, noun: Noun)? {
        switch self {
        case .nthWeekday(let place, let weekday): (place, weekday.noun)
        case .workingDay(let place): (place, .workingDay)
        case .dayOfMonth(let day, nil) where day > 0: (day, .date)
        default: nil
        }
    }
}

extension SlotUnit {
    /// Slots whose first and last working day are spoken of.
    fileprivate var holdsPlaces: Bool {
        switch self {
        case .day, .workingDay, .period: false
        case .week, .month, .quarter, .halfYear, .year, .schoolYear, .semester: true
        }
    }
}
