import SardzeWords

extension RuleText {
    func frequency(_ place: Range<Int>) throws(RecurrenceError) -> RecurrenceRule.Frequency {
        let name = self[place]
        if let frequency = RecurrenceRule.Frequency(rawValue: name) { return frequency }
        if ["HOURLY", "MINUTELY", "SECONDLY"].contains(name) {
            throw RecurrenceError(
                scalars: place,
                message: Wording(
                    "`\(name)` repeats within a day; a task has a day, not an hour",
                    lv: "`\(name)` atkārtojas dienas laikā; uzdevumam ir diena, nevis stunda"),
                help: Wording(
                    "write DAILY, WEEKLY, MONTHLY or YEARLY", lv: "rakstiet DAILY, WEEKLY, MONTHLY vai YEARLY"))
        }
        throw RecurrenceError(
            scalars: place,
            message: Wording("`\(quoted(place))` is not a frequency", lv: "`\(quoted(place))` nav biežums"),
            help: help(for: name, among: RecurrenceRule.Frequency.allCases.map(\.rawValue)))
    }

    /// A number without a sign.
    func number(_ place: Range<Int>, of part: RulePart, in bounds: ClosedRange<Int>) throws(RecurrenceError) -> Int {
        try number(place, of: part, in: bounds, isSigned: false)
    }

    /// Numbers with commas between, in canonical order; a sign counts from the back where `isSigned`.
    ///
    /// - Parameter bounds: of the number without its sign.
    func numbers(
        _ place: Range<Int>, of part: RulePart, in bounds: ClosedRange<Int>, isSigned: Bool = true
    ) throws(RecurrenceError) -> [Int] {
        var numbers: Set<Int> = []
        for item in try items(place) {
            numbers.insert(try number(item, of: part, in: bounds, isSigned: isSigned))
        }
        return numbers.sorted(by: Int.precedesInRule)
    }

    private func number(
        _ place: Range<Int>, of part: RulePart, in bounds: ClosedRange<Int>, isSigned: Bool
    ) throws(RecurrenceError) -> Int {
        let (sign, digits) = isSigned ? signed(place) : (1, place)
        guard !digits.isEmpty && scalars[digits].allSatisfy(isDigit) else {
            throw RecurrenceError(
                scalars: place,
                message: Wording(
                    "`\(quoted(place))` is not a whole number", lv: "`\(quoted(place))` nav vesels skaitlis")
                    + (isSigned ? Wording(same: "") : Wording(" without a sign", lv: " bez zīmes")),
                help: range(of: part, bounds, isSigned: isSigned))
        }
        guard let magnitude = magnitude(digits), bounds.contains(magnitude) else {
            throw RecurrenceError(
                scalars: place,
                message: Wording("`\(quoted(place))` is out of range", lv: "`\(quoted(place))` ir ārpus robežām"),
                help: range(of: part, bounds, isSigned: isSigned))
        }
        return sign * magnitude
    }

    private func range(of part: RulePart, _ bounds: ClosedRange<Int>, isSigned: Bool) -> Wording {
        let (low, high) = (bounds.lowerBound, bounds.upperBound)
        let range = Wording(
            "\(part.rawValue) takes \(low) to \(high)", lv: "\(part.rawValue) der no \(low) līdz \(high)")
        return isSigned
            ? range
                + Wording(
                    ", or -\(high) to -\(low) from the back", lv: " vai no -\(high) līdz -\(low), skaitot no beigām")
            : range
    }

    func weekday(_ place: Range<Int>) throws(RecurrenceError) -> Weekday {
        if let weekday = Weekday(code: self[place]) { return weekday }
        throw RecurrenceError(
            scalars: place,
            message: Wording("`\(quoted(place))` is not a weekday", lv: "`\(quoted(place))` nav nedēļas diena"),
            help: Wording("write MO, TU, WE, TH, FR, SA or SU", lv: "rakstiet MO, TU, WE, TH, FR, SA vai SU"))
    }

    /// Weekdays with commas between, some counted: `MO,-1FR`.
    func weekdays(_ place: Range<Int>) throws(RecurrenceError) -> [CountedWeekday] {
        var weekdays: Set<CountedWeekday> = []
        for item in try items(place) {
            let code = max(item.upperBound - 2, item.lowerBound)
            let weekday = try weekday(item.count < 2 ? item : code..<item.upperBound)
            let ordinal = item.lowerBound..<code
            weekdays.insert(
                CountedWeekday(
                    ordinal.isEmpty ? 0 : try number(ordinal, of: .weekdays, in: 1...53, isSigned: true), weekday))
        }
        return weekdays.sorted(by: CountedWeekday.precedesInRule)
    }

    /// `20251231`, or `20251231T235959Z`, whose date is taken.
    func date(_ place: Range<Int>) throws(RecurrenceError) -> CivilDate {
        let bytes = bytes(place)
        let isDate = bytes.count == 8 && bytes.allSatisfy(isDigit)
        guard isDate || isDateTime(bytes) else {
            throw RecurrenceError(
                scalars: place,
                message: Wording("`\(quoted(place))` is not a date", lv: "`\(quoted(place))` nav datums"),
                help: Wording(
                    "write UNTIL=20271231 for 2027-12-31", lv: "rakstiet UNTIL=20271231, ja domāts 2027-12-31")
            )
        }
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
        guard let date = CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)) else {
            throw RecurrenceError(
                scalars: place.prefix(8),
                message: Wording(
                    "the calendar has no day `\(quoted(place.prefix(8)))`",
                    lv: "kalendārā nav dienas `\(quoted(place.prefix(8)))`"),
                help: Wording("write the year, month and day: 20271231", lv: "rakstiet gadu, mēnesi un dienu: 20271231")
            )
        }
        guard isDate || (number(9..<11) < 24 && number(11..<13) < 60 && number(13..<15) < 61) else {
            let time = place.lowerBound + 9..<place.lowerBound + 15
            throw RecurrenceError(
                scalars: time,
                message: Wording("the day has no time `\(quoted(time))`", lv: "diennaktī nav laika `\(quoted(time))`"),
                help: Wording("the date alone is enough", lv: "pietiek ar datumu vien"))
        }
        return date
    }

    /// `20251231T235959`, with or without a `Z`.
    private func isDateTime(_ bytes: [UInt8]) -> Bool {
        (bytes.count == 15 || bytes.count == 16 && bytes[15] == UInt8(ascii: "Z")) && bytes[8] == UInt8(ascii: "T")
            && bytes[..<8].allSatisfy(isDigit) && bytes[9..<15].allSatisfy(isDigit)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// - Returns: `nil` for a number too long for 64 bits, which is out of range everywhere.
    private func magnitude(_ digits: Range<Int>) -> Int? {
        var number = 0
        for digit in scalars[digits] {
            let (tenfold, isTooLong) = number.multipliedReportingOverflow(by: 10)
            let (sum, isOver) = tenfold.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
            if isTooLong || isOver { return nil }
            number = sum
        }
        return number
    }

    /// Takes a leading sign off.
    private func signed(_ place: Range<Int>) -> (sign: Int, digits: Range<Int>) {
        switch scalars[place].first {
        case UInt8(ascii: "-"): (-1, place.dropFirst())
        case UInt8(ascii: "+"): (1, place.dropFirst())
        default: (1, place)
        }
    }

    /// The stretches between commas.
    private func items(_ place: Range<Int>) throws(RecurrenceError) -> [Range<Int>] {
        let items = split(place, at: ",")
        if let empty = items.first(where: { $0.isEmpty }) {
            throw RecurrenceError(
                scalars: separator(beside: empty, in: place),
                message: Wording("a value is missing beside this comma", lv: "pie šī komata trūkst vērtības"),
                help: Wording("remove the comma", lv: "izdzēsiet komatu"))
        }
        return items
    }
}
