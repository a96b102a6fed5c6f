import SardzeTime
import SardzeWords
import Testing

/// Families of phrases, every number, weekday, month and unit of each: the value is worked out from the family.
struct PhraseFamilyTests {
    private static let reference = CivilDate(dayNumber: 20_454)  // 2026-01-01
    private static let units: [SlotUnit] = [.day, .workingDay, .week, .month, .quarter, .halfYear, .year, .semester]

    private func expect(_ phrase: String, _ when: When) {
        do throws(PhraseError) {
            let read = try Phrase.read(phrase, reference: Self.reference)
            #expect(read == when, "\(phrase): \(read)")
        } catch {
            Issue.record("\(phrase): \(error.message.en)")
        }
    }

    private func expect(_ phrases: [String], _ cadence: Cadence) {
        for phrase in phrases { expect(phrase, .cadence(cadence)) }
    }

    @Test(arguments: units, 1...31) func `a run of slots`(unit: SlotUnit, count: Int) {
        let cadence = Cadence(every: Self.slot(count, unit))
        for number in LatvianNumbers.cardinals(count, unit.noun, .locative) { expect(["reizi \(number)"], cadence) }
        for number in LatvianNumbers.cardinals(count, unit.noun, afterPreposition: .genitive) {
            expect(["ik pēc \(number)", "ik pa \(number)"], cadence)
        }
        for number in EnglishNumbers.cardinals(count, unit.noun) {
            expect(["every \(number)", "once every \(number)"], cadence)
        }
        guard count > 1 else { return }
        for place in LatvianNumbers.ordinals(count, "o") {
            expect(["katru \(place) \(unit.noun.one(.accusative).lv)"], cadence)
        }
        for place in EnglishNumbers.ordinals(count) { expect(["every \(place) \(unit.noun.one().en)"], cadence) }
    }

    @Test(arguments: units, 1...31) func `so many times in a slot`(unit: SlotUnit, count: Int) {
        let slot = unit.noun.one(.locative)
        let stride = Stride(1, unit)
        for number in LatvianNumbers.cardinals(count, .time, .accusative) {
            expect("\(number) \(slot.lv)", .cadence(Cadence(every: stride, times: count)))
            expect("\(slot.lv) \(number)", .cadence(Cadence(every: stride, times: count)))
            expect("vismaz \(number) \(slot.lv)", .floor(.init(count, per: stride)))
            expect("ne retāk kā \(number) \(slot.lv)", .floor(.init(count, per: stride)))
            expect("ne vairāk kā \(number) \(slot.lv)", .ceiling(.init(count, per: stride)))
        }
        for number in EnglishNumbers.cardinals(count, .time) {
            expect("\(number) a \(slot.en)", .cadence(Cadence(every: stride, times: count)))
            expect("no fewer than \(number) per \(slot.en)", .floor(.init(count, per: stride)))
            expect("at most \(number) a \(slot.en)", .ceiling(.init(count, per: stride)))
        }
    }

    @Test(arguments: [When.Duration.Unit.hour, .day, .workingDay, .week, .month, .year], 1...31)
    func `a length of time`(unit: When.Duration.Unit, count: Int) {
        let noun: Noun =
            switch unit {
            case .hour: .hour
            case .day: .day
            case .workingDay: .workingDay
            case .week: .week
            case .month: .month
            case .year: .year
            }
        let length = When.Deadline.Within.duration(.init(count, unit))
        for number in LatvianNumbers.cardinals(count, noun, .genitive) {
            expect("\(number) laikā", .deadline(.init(within: length)))
            expect("\(number) laikā pēc sanāksmes", .deadline(.init(within: length, event: "sanāksme")))
        }
        for number in LatvianNumbers.cardinals(count, noun, .accusative) {
            expect("\(number) pirms sanāksmes", .deadline(.init(within: length, event: "sanāksme", isBefore: true)))
        }
        for number in EnglishNumbers.cardinals(count, noun) {
            expect("within \(number)", .deadline(.init(within: length)))
            expect("\(number) before the meeting", .deadline(.init(within: length, event: "meeting", isBefore: true)))
        }
    }

    @Test(arguments: 1...31) func `a day of every month`(day: Int) {
        let date = SlotDay.dayOfMonth(day, monthOfSlot: nil)
        for place in LatvianNumbers.ordinals(day, "ajā") {
            expect(
                ["katra mēneša \(place) datumā", "katru mēnesi \(place) datumā"],
                Cadence(every: Stride(.month), on: [date]))
        }
        for place in LatvianNumbers.ordinals(day, "ajam") {
            expect(
                ["līdz katra mēneša \(place) datumam", "reizi mēnesī līdz \(place) datumam"],
                Cadence(every: Stride(.month), by: date))
        }
        for place in EnglishNumbers.ordinals(day) {
            expect(
                ["on the \(place) of every month", "monthly on the \(place)"],
                Cadence(every: Stride(.month), on: [date]))
            expect(
                ["by the \(place) of each month", "monthly by the \(place)"], Cadence(every: Stride(.month), by: date))
        }
    }

    @Test(arguments: Weekday.allCases, [1, 2, 3, 4, 5, -1]) func `a weekday of every month`(day: Weekday, place: Int) {
        let noun = CalendarWords.weekdays[day.index]
        let words = ordinal(place, .locative, isFeminine: true)
        let cadence = Cadence(every: Stride(.month), on: [.nthWeekday(place, day)])
        expect(
            [
                "katra mēneša \(words.lv) \(noun.one(.locative).lv)", "mēneša \(words.lv) \(noun.one(.locative).lv)",
                "the \(words.en) \(noun.one().en) of every month", "\(words.en) \(noun.one().en) of the month",
            ], cadence)
        for month in 1...12 {
            var yearly = cadence
            yearly.months = [month]
            let name = CalendarWords.months[month - 1]
            expect(
                [
                    "katru gadu \(name.one(.genitive).lv) \(words.lv) \(noun.one(.locative).lv)",
                    "every year on the \(words.en) \(noun.one().en) of \(name.one().en)",
                ], yearly)
        }
    }

    @Test(arguments: Weekday.allCases, Weekday.allCases) func `weekdays of every week`(day: Weekday, other: Weekday) {
        let noun = CalendarWords.weekdays[day.index]
        let next = CalendarWords.weekdays[other.index]
        guard day != other else {
            let once = Cadence(every: Stride(.week), on: [.weekday(day)])
            expect(
                [
                    "katru \(noun.one(.accusative).lv)", noun.many(.locative).lv,
                    "reizi nedēļā \(noun.many(.locative).lv)",
                    "every \(noun.one().en)", "on \(noun.many().en)", "weekly on \(noun.many().en)",
                ], once)
            expect(
                [
                    "katru otro \(noun.one(.accusative).lv)", "every other \(noun.one().en)",
                    "every second \(noun.one().en)",
                ],
                Cadence(every: Stride(2, .week), on: [.weekday(day)]))
            return
        }
        expect(
            [
                "\(noun.many(.locative).lv) un \(next.many(.locative).lv)",
                "divas reizes nedēļā, \(noun.many(.locative).lv) un \(next.many(.locative).lv)",
                "on \(noun.many().en) and \(next.many().en)",
            ], Cadence(every: Stride(.week), on: [day, other].sorted().map(SlotDay.weekday)))
    }

    @Test(arguments: 1...12, 1...12) func `months`(first: Int, last: Int) {
        let (noun, end) = (CalendarWords.months[first - 1], CalendarWords.months[last - 1])
        guard first != last else {
            expect(
                [
                    "katru gadu \(noun.one(.locative).lv)", "reizi gadā \(noun.one(.locative).lv)",
                    "every \(noun.one().en)",
                ],
                Cadence(every: Stride(.year), months: [first]))
            return
        }
        let run = (0...(last - first + 12) % 12).map { (first - 1 + $0) % 12 + 1 }
        expect(
            [
                "no \(noun.one(.genitive).lv) līdz \(end.one(.dative).lv) reizi mēnesī",
                "monthly from \(noun.one().en) to \(end.one().en)",
            ], Cadence(every: Stride(.month), months: run.count == 12 ? [] : run.sorted()))
    }

    @Test(arguments: 1...12) func `every day of a month, in every spelling`(month: Int) {
        let noun = CalendarWords.months[month - 1]
        for day in 1...CivilDate.days(inMonth: month, of: 2026) {
            guard let date = CivilDate(year: 2026, month: month, day: day) else { continue }
            for place in LatvianNumbers.ordinals(day, "ajā") {
                expect("2026. gada \(place) \(noun.one(.locative).lv)", .dates([date]))
                expect(
                    ["katru gadu \(place) \(noun.one(.locative).lv)"],
                    Cadence(every: Stride(.year), on: [.monthAndDay(month: month, day: day)]))
            }
            for text in [
                "\(day).\(month).2026.", "\(noun.one().en) \(day), 2026", "\(day) \(noun.one().en) 2026",
                "\(date)", "\(EnglishNumbers.ordinals(day)[0]) of \(noun.one().en) 2026",
            ] { expect(text, .dates([date])) }
        }
    }

    @Test(arguments: 1...53) func `every week of a year`(week: Int) throws {
        let first = try #require(CivilDate("2025-12-29")).adding(days: 7 * (week - 1))
        let when = When.window(from: first, through: first.adding(days: 6))
        expect("2026. gada \(week). nedēļā", when)
        expect("week \(week) of 2026", when)
    }

    @Test(arguments: 1...4, ["ceturksnī", "ceturksnis", "kvartālā"]) func `quarters`(place: Int, noun: String) {
        let first = CivilDate.firstDay(ofMonth: place * 3 - 2, year: 2026)
        let when = When.window(
            from: first, through: CivilDate.firstDay(ofMonth: place * 3 + 1, year: 2026).adding(days: -1))
        let roman = ["I", "II", "III", "IV"][place - 1]
        for phrase in [
            "2026. gada \(roman) \(noun)", "2026. gada \(place). \(noun)", "2026.g. \(roman) \(noun)", "Q\(place) 2026",
        ] {
            expect(phrase, when)
        }
    }

    @Test(arguments: 1...28) func `runs of days in every year and every month`(first: Int) {
        for last in first + 1...29 {
            let days = Cadence(
                every: Stride(.year), opens: .monthAndDay(month: 3, day: first), by: .monthAndDay(month: 3, day: last))
            expect(["katru gadu no \(first). līdz \(last). martam", "every year from \(first) to \(last) March"], days)
            let monthly = Cadence(
                every: Stride(.month), opens: first == 1 ? nil : .dayOfMonth(first, monthOfSlot: nil),
                by: .dayOfMonth(last, monthOfSlot: nil))
            expect(["katru mēnesi no \(first). līdz \(last). datumam"], monthly)
        }
    }

    /// The largest slot that is as long: 3 months are a quarter, 14 days two weeks.
    private static func slot(_ count: Int, _ unit: SlotUnit) -> Stride {
        if unit == .day, count % 7 == 0 { return Stride(count / 7, .week) }
        guard unit != .year, unit != .semester, let length = unit.months else { return Stride(count, unit) }
        switch count * length {
        case let months where months % 12 == 0: return Stride(months / 12, .year)
        case 6: return Stride(.halfYear)
        case 3: return Stride(.quarter)
        default: return Stride(count, unit)
        }
    }
}

/// Latvian numbers, in digits and spelt out.
private enum LatvianNumbers {
    private static let teens = [
        "vienpadsmit", "divpadsmit", "trīspadsmit", "četrpadsmit", "piecpadsmit", "sešpadsmit", "septiņpadsmit",
        "astoņpadsmit", "deviņpadsmit",
    ]
    private static let tens = [2: "divdesmit", 3: "trīsdesmit"]
    private static let stems = ["pirm", "otr", "treš", "ceturt", "piekt", "sest", "septīt", "astot", "devīt", "desmit"]

    /// With their noun, which is singular after 1, 21 and 31.
    static func cardinals(_ count: Int, _ noun: Noun, _ form: GrammaticalCase) -> [String] {
        let noun = LatvianNumber(count) == .one ? noun.one(form).lv : noun.many(form).lv
        return ["\(count) \(noun)"] + words(count, form, noun).map { "\($0) \(noun)" }
    }

    /// In the plural a preposition takes the dative.
    static func cardinals(_ count: Int, _ noun: Noun, afterPreposition form: GrammaticalCase) -> [String] {
        cardinals(count, noun, LatvianNumber(count) == .one ? form : .dative)
    }

    /// The number before a noun that is spelt after it: "divdesmit vienā" of "divdesmit vienā nedēļā".
    private static func words(_ count: Int, _ form: GrammaticalCase, _ noun: String) -> [String] {
        let isFeminine = ["nedēļ", "dien", "stund", "reiz"].contains(where: noun.contains)
        let unit = isFeminine ? Noun.week : .month
        func ones(_ count: Int) -> String {
            spelled(count, unit, form).lv.split(separator: " ").first.map(String.init) ?? ""
        }
        switch count {
        case 1...10: return [ones(count)]
        case 11...19: return [teens[count - 11]]
        default:
            guard let tens = tens[count / 10] else { return [] }
            return [count % 10 == 0 ? tens : "\(tens) \(ones(count % 10))"]
        }
    }

    /// With an ending after the stem: "otro", "divdesmit otro".
    static func ordinals(_ place: Int, _ ending: String) -> [String] {
        let word =
            switch place {
            case 1...10: stems[place - 1] + ending
            case 11...19: teens[place - 11] + ending
            case 20, 30: (tens[place / 10] ?? "") + ending
            default: (tens[place / 10] ?? "") + " " + stems[place % 10 - 1] + ending
            }
        return ["\(place).", word]
    }
}

/// English numbers, in digits and spelt out.
private enum EnglishNumbers {
    private static let ones = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let places = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ]

    static func cardinals(_ count: Int, _ noun: Noun) -> [String] {
        let noun = count == 1 ? noun.one().en : noun.many().en
        let tens = count / 10 == 2 ? "twenty" : "thirty"
        let word = count < 20 ? ones[count - 1] : count % 10 == 0 ? tens : "\(tens)-\(ones[count % 10 - 1])"
        return ["\(count) \(noun)", "\(word) \(noun)"]
    }

    static func ordinals(_ place: Int) -> [String] {
        let isTeen = (11...13).contains(place)
        let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][place % 10] ?? "th"
        let tens = place / 10 == 2 ? "twent" : "thirt"
        let word =
            place < 20 ? places[place - 1] : place % 10 == 0 ? tens + "ieth" : "\(tens)y-\(places[place % 10 - 1])"
        return ["\(place)\(ending)", word]
    }
}
