import SardzeWords

extension Cadence {
    /// "No oktobra līdz aprīlim reizi mēnesī", "on the last Friday of every month, except July and August".
    var phrase: Wording {
        var phrase = days ?? run ?? limited ?? frequency
        if !months.isEmpty {
            // A range of months reads best before a bare "reizi mēnesī" in Latvian.
            let isLeading =
                on.isEmpty && opens == nil && by == nil && monthRuns.count == 1 && months.count > 1
                && every.unit != .year
            let months = monthsPhrase
            phrase = Wording(
                "\(phrase.en) \(months.en)", lv: isLeading ? "\(months.lv) \(phrase.lv)" : "\(phrase.lv) \(months.lv)")
        }
        if from != nil || until != nil {
            // After other days a comma keeps "until" from ending those.
            let isApart = !on.isEmpty || opens != nil || by != nil || !months.isEmpty || every.unit == .schoolYear
            let isOpen = until == nil
            phrase =
                phrase + Wording(isApart ? ", " : " ", lv: isApart || isOpen ? ", " : " ")
                + .days(from: from, through: until)
        }
        if !except.isEmpty {
            phrase = phrase + Wording(", except ", lv: ", izņemot ") + .list(except.map(\.phrase))
        }
        return phrase
    }

    /// In some months it is "once a month", for "every month" would be said of the others too.
    private var frequency: Wording {
        if times > 1 { return .times(times) + every.perPhrase }
        let once = every.oncePhrase
        return months.isEmpty ? once : Wording((.times(1) + every.perPhrase).en, lv: once.lv)
    }

    /// Named days, in everyday words where these mean nothing else.
    private var days: Wording? {
        on.isEmpty ? nil : SlotDayPhrase(on, every: every).plain ?? every.stiff(on, isLimit: false)
    }

    /// The first and the last day, in everyday words where both are days of the year or of the month.
    private var run: Wording? {
        guard let opens else { return nil }
        guard times == 1, let by else { return stiffRun(opens) }
        switch (every, opens, by) {
        case (Stride(1, .year), .monthAndDay(let month, let day), .monthAndDay(let lastMonth, let lastDay))
        where (month, day) < (lastMonth, lastDay) && (lastMonth, lastDay) != (2, 29) && (month, day) != (1, 1):
            return every.everyPhrase + Wording(" from ", lv: " no ") + .yearly(month, day, .genitive)
                + Wording(" to ", lv: " līdz ") + .yearly(lastMonth, lastDay, .dative)
        case (Stride(1, .month), .dayOfMonth(let first, nil), .dayOfMonth(let last, nil))
        where 1 < first && first < last:
            return Wording(
                "from the \(SlotDay.numeral(first)) to the \(SlotDay.numeral(last)) of every month",
                lv: "no katra mēneša \(first). līdz \(last). datumam")
        default: return stiffRun(opens)
        }
    }

    private func stiffRun(_ opens: SlotDay) -> Wording {
        let slot = every.slotPhrase
        var run = Wording("in \(slot.en) from ", lv: "\(slot.lv) no ") + opens.stiffPhrase(.genitive, in: every.unit)
        if let by { run = run + Wording(" to ", lv: " līdz ") + by.stiffPhrase(.dative, in: every.unit) }
        return times == 1 ? run : frequency + Wording(same: ", ") + run
    }

    /// The last day, with the count where there is more than one.
    private var limited: Wording? {
        guard let by else { return nil }
        if case .monthAndDay(let month, let day) = by, every.unit == .year, (month, day) != (2, 29) {
            let day = Wording.yearly(month, day, .dative)
            return (times == 1 ? every.limitPhrase : frequency) + Wording(" by ", lv: " līdz ") + day
        }
        // Of a longer slot it is said with "once".
        let plain = times == 1 || every.count == 1 ? SlotDayPhrase([by], every: every).plainLimit : nil
        let limit = plain ?? every.stiff([by], isLimit: true)
        return times == 1 ? limit : frequency + Wording(same: ", ") + limit
    }
}

extension Stride {
    /// Before "līdz 1. martam": "katru gadu", "reizi divos gados".
    fileprivate var limitPhrase: Wording { count == 1 ? everyPhrase : oncePhrase }

    /// Places in the stiff form of the slot: "katrā mēneša posmā visās pirmdienās un 1. martā".
    fileprivate func stiff(_ days: [SlotDay], isLimit: Bool) -> Wording {
        let link = isLimit ? Wording(" by ", lv: " līdz ") : Wording(" on ", lv: " ")
        let slot = slotPhrase
        return Wording("in \(slot.en)", lv: slot.lv) + link
            + .list(days.map { $0.stiffPhrase(isLimit ? .dative : .locative, in: unit) })
    }
}

// Months and what is left out.
extension Cadence {
    /// Three or more months that follow each other, the year's end no break between them; the others one by one.
    private var monthRuns: [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for month in months {
            if let last = runs.last, last.upperBound + 1 == month {
                runs[runs.count - 1] = last.lowerBound...month
            } else {
                runs.append(month...month)
            }
        }
        if runs.count > 1, runs[0].lowerBound == 1, let last = runs.last, last.upperBound == 12 {
            let spring = runs.removeFirst()
            runs[runs.count - 1] = last.lowerBound...12 + spring.upperBound
        }
        return runs.flatMap { $0.count > 2 ? [$0] : $0.map { $0...$0 } }
    }

    /// In a year several months are said with "or": "and" would ask for a task in each.
    private var monthsPhrase: Wording {
        // A run that passes the end of its year would be said of school years.
        let first = every.unit == .schoolYear ? 9 : 1
        let passesEnd = monthRuns.contains { run in run.dropFirst().contains { ($0 - 1) % 12 + 1 == first } }
        let isYearly = (every.unit == .year || every.unit == .schoolYear) && (monthRuns.count > 1 || passesEnd)
        let runs = isYearly ? months.map { $0...$0 } : monthRuns
        let phrases = runs.indices.map { index in
            Self.phrase(runs[index], isFirst: index == 0 || runs[index - 1].count > 1)
        }
        return .list(phrases, isYearly ? .or : .and)
    }

    private static func phrase(_ run: ClosedRange<Int>, isFirst: Bool) -> Wording {
        func name(_ month: Int, _ form: GrammaticalCase) -> Wording {
            CalendarWords.months[(month - 1) % 12].one(form)
        }
        if run.count == 1 { return Wording(isFirst ? "in " : "", lv: "") + name(run.lowerBound, .locative) }
        return Wording("from ", lv: "no ") + name(run.lowerBound, .genitive) + Wording(" to ", lv: " līdz ")
            + name(run.upperBound, .dative)
    }
}

extension Cadence.Exception {
    fileprivate var phrase: Wording {
        switch self {
        case .month(let month): return CalendarWords.months[month - 1].one(.accusative)
        case .days(let window):
            if window.days == 1 { return window.first.inPhrase(.accusative) }
            return .days(from: window.first, through: window.last)
        case .break(let name):
            if let known = SchoolBreak(name), known.description == name { return known.phrase }
            return Wording("the break ", lv: "brīvlaiku ") + .quoted(name)
        }
    }
}

extension SchoolBreak {
    /// As a cadence leaves it out: "the autumn break of 2026", "2026. gada rudens brīvlaiku".
    fileprivate var phrase: Wording {
        guard let season else { return Wording("school holidays", lv: "skolēnu brīvlaiku") }
        let latvian =
            switch season {
            case .autumn: "rudens"
            case .winter: "ziemas"
            case .spring: "pavasara"
            case .summer: "vasaras"
            }
        let year = year.map { Wording(" of \($0)", lv: "\($0). gada ") } ?? Wording(same: "")
        return Wording("the \(season.rawValue) break\(year.en)", lv: "\(year.lv)\(latvian) brīvlaiku")
    }
}
