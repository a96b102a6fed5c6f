import SardzeWords

extension RuleText {
    func frequency(_ place: Range<Int>) throws(RecurrenceError) -> RecurrenceRule.Frequency {
        let frequency: RecurrenceRule.Frequency? =
            switch Unicode.Scalar(self[place.lowerBound]) {
            case "D": matches(place, "DAILY") ? .daily : nil
            case "W": matches(place, "WEEKLY") ? .weekly : nil
            case "M": matches(place, "MONTHLY") ? .monthly : matches(place, "MINUTELY") ? .minutely : nil
            case "Y": matches(place, "YEARLY") ? .yearly : nil
            case "H": matches(place, "HOURLY") ? .hourly : nil
            case "S": matches(place, "SECONDLY") ? .secondly : nil
            default: nil
            }
        if let frequency { return frequency }
        throw RecurrenceError(
            scalars: place,
            message: Wording("`\(quoted(place))` is not a frequency", lv: "`\(quoted(place))` nav biežums"),
            help: help(for: self[place], among: RecurrenceRule.Frequency.allCases.map(\.rawValue)))
    }

    func skip(_ place: Range<Int>) throws(RecurrenceError) -> RecurrenceRule.Skip {
        let name = self[place]
        if let skip = RecurrenceRule.Skip(rawValue: name) { return skip }
        throw RecurrenceError(
            scalars: place,
            message: Wording(
                "`\(quoted(place))` is not a way to skip", lv: "`\(quoted(place))` nav izlaišanas veids"),
            help: help(for: name, among: RecurrenceRule.Skip.allCases.map(\.rawValue)))
    }

    /// RSCALE, which can only be GREGORIAN.
    func checkScale(_ place: Range<Int>) throws(RecurrenceError) {
        guard !matches(place, "GREGORIAN") else { return }
        throw RecurrenceError(
            scalars: place,
            message: Wording(
                "Sardze has no calendar `\(quoted(place))`", lv: "Sardzei nav kalendāra `\(quoted(place))`"),
            help: Wording("write RSCALE=GREGORIAN, or leave it out", lv: "rakstiet RSCALE=GREGORIAN vai izlaidiet to"))
    }

    /// Places counted from the front or, with a sign, from the back.
    ///
    /// - Parameter bounds: of the number without its sign.
    @inline(__always)
    func places(
        _ place: Range<Int>, of part: RulePart, in bounds: ClosedRange<Int>, insert: (Int) -> Void
    ) throws(RecurrenceError) {
        try items(place) { (item) throws(RecurrenceError) in
            insert(try number(item, of: part, in: bounds, isSigned: true))
        }
    }

    /// Numbers from 0 to 60 as a set of bits.
    func bits(_ place: Range<Int>, of part: RulePart, in bounds: ClosedRange<Int>) throws(RecurrenceError) -> UInt64 {
        var bits: UInt64 = 0
        try items(place) { (item) throws(RecurrenceError) in
            bits |= 1 << UInt64(try number(item, of: part, in: bounds))
        }
        return bits
    }

    func weekdays(_ place: Range<Int>) throws(RecurrenceError) -> CountedWeekdays {
        var weekdays = CountedWeekdays()
        try items(place) { (item) throws(RecurrenceError) in
            let code = max(item.lowerBound, item.upperBound - 2)
            let weekday = try weekday(code..<item.upperBound)
            guard code > item.lowerBound else { return weekdays.insert(every: weekday) }
            weekdays.insert(
                try number(item.lowerBound..<code, of: .weekdays, in: 1...53, isSigned: true), weekday)
        }
        return weekdays
    }

    func weekday(_ place: Range<Int>) throws(RecurrenceError) -> Weekday {
        if place.count == 2 {
            switch (Unicode.Scalar(self[place.lowerBound]), Unicode.Scalar(self[place.lowerBound + 1])) {
            case ("M", "O"): return .monday
            case ("T", "U"): return .tuesday
            case ("W", "E"): return .wednesday
            case ("T", "H"): return .thursday
            case ("F", "R"): return .friday
            case ("S", "A"): return .saturday
            case ("S", "U"): return .sunday
            default: break
            }
        }
        throw RecurrenceError(
            scalars: place,
            message: Wording("`\(quoted(place))` is not a weekday", lv: "`\(quoted(place))` nav nedēļas diena"),
            help: Wording(
                "write one of MO, TU, WE, TH, FR, SA, SU", lv: "rakstiet kādu no šiem: MO, TU, WE, TH, FR, SA, SU"))
    }

    /// `20251231`, or `20251231T235959`, with or without a `Z`.
    func until(_ place: Range<Int>) throws(RecurrenceError) -> RecurrenceRule.Until {
        func digits(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 * 10 + Int(digit(at: place.lowerBound + $1)) }
        }
        func areDigits(_ range: Range<Int>) -> Bool { range.allSatisfy { digit(at: place.lowerBound + $0) < 10 } }
        let isUTC = place.count == 16 && self[place.upperBound - 1] == UInt8(ascii: "Z")
        let isDate = place.count == 8
        guard isDate || place.count == 15 || isUTC, areDigits(0..<8),
            isDate || self[place.lowerBound + 8] == UInt8(ascii: "T") && areDigits(9..<15)
        else {
            throw RecurrenceError(
                scalars: place,
                message: Wording("`\(quoted(place))` is not a date", lv: "`\(quoted(place))` nav datums"),
                help: Wording(
                    "write UNTIL=20271231 for 2027-12-31", lv: "rakstiet UNTIL=20271231, ja domāts 2027-12-31"))
        }
        guard let day = CivilDate(year: digits(0..<4), month: digits(4..<6), day: digits(6..<8)) else {
            let date = place.prefix(8)
            throw RecurrenceError(
                scalars: date,
                message: Wording(
                    "the calendar has no day `\(quoted(date))`", lv: "kalendārā nav dienas `\(quoted(date))`"),
                help: Wording("write the year, month and day: 20271231", lv: "rakstiet gadu, mēnesi un dienu: 20271231")
            )
        }
        guard !isDate else { return RecurrenceRule.Until(day: day) }
        let (hour, minute, second) = (digits(9..<11), digits(11..<13), digits(13..<15))
        guard hour < 24, minute < 60, second <= 60 else {
            let time = place.lowerBound + 9..<place.lowerBound + 15
            throw RecurrenceError(
                scalars: time,
                message: Wording("the day has no time `\(quoted(time))`", lv: "diennaktī nav laika `\(quoted(time))`"),
                help: Wording("the date alone is enough", lv: "pietiek ar datumu vien"))
        }
        // A leap second ends the minute it is counted in.
        return RecurrenceRule.Until(
            day: day, secondOfDay: Int32(hour * 3600 + minute * 60 + min(second, 59)), isUTC: isUTC)
    }

    /// The stretches between commas.
    @inline(__always)
    private func items(
        _ place: Range<Int>, _ take: (Range<Int>) throws(RecurrenceError) -> Void
    ) throws(RecurrenceError) {
        var next = place.lowerBound
        repeat {
            let item = next..<first(",", in: next..<place.upperBound)
            guard !item.isEmpty else {
                throw RecurrenceError(
                    scalars: separator(beside: item, in: place),
                    message: Wording("a value is missing beside this comma", lv: "pie šī komata trūkst vērtības"),
                    help: Wording("remove the comma", lv: "izdzēsiet komatu"))
            }
            try take(item)
            next = item.upperBound + 1
        } while next <= place.upperBound
    }
}
