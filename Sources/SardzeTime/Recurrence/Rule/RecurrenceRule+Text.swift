extension RecurrenceRule: CustomStringConvertible {
    /// Reads `FREQ=MONTHLY;BYDAY=-1FR`, with or without `RRULE:` before it, in upper or lower case.
    ///
    /// - Throws: `RecurrenceError`, pointing at the smallest text that is wrong.
    /// - Source: RFC 5545, 3.3.10; RFC 7529, 4.1, whose RSCALE may be left out, for there is only GREGORIAN here.
    public init(_ text: String) throws(RecurrenceError) {
        self.init()
        var (text, error) = (text, RecurrenceError?.none)
        text.withUTF8 { bytes in
            do throws(RecurrenceError) { try RuleReader.read(RuleText(bytes), into: &self) } catch let wrong {
                error = wrong
            }
        }
        if let error { throw error }
    }

    /// `FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR`: parts in the order of `RulePart`, those that say nothing left out.
    public var description: String {
        RulePart.allCases.compactMap { part in
            value(of: part).map { "\(part)=\($0)" }
        }.joined(separator: ";")
    }

    private func value(of part: RulePart) -> String? {
        switch part {
        case .scale: skip == .omit ? nil : "GREGORIAN"
        case .frequency: frequency.rawValue
        case .skip: skip == .omit ? nil : skip.rawValue
        case .interval: interval == 1 ? nil : "\(interval)"
        case .count: count.map { "\($0)" }
        case .until: until?.description
        case .weekStart: weekStart == .monday ? nil : weekStart.code
        case .months: list(bits(UInt64(months)).map { $0 + 1 })
        case .weekNumbers: list(weekNumbers.places)
        case .yearDays: list(yearDays.places)
        case .monthDays: list(monthDays.places)
        case .weekdays:
            list(bits(weekdays.every).map { Weekday(index: $0).code } + weekdays.counted.map(\.description))
        case .hours: list(bits(hours))
        case .minutes: list(bits(minutes))
        case .seconds: list(bits(seconds))
        case .positions: list(positions.places)
        }
    }

    private func bits(_ set: UInt64) -> [Int] { (0..<64).filter { set >> UInt64($0) & 1 == 1 } }

    private func list(_ values: [some CustomStringConvertible]) -> String? {
        values.isEmpty ? nil : values.map(\.description).joined(separator: ",")
    }
}

extension CountedWeekday: CustomStringConvertible {
    /// `-1FR`
    var description: String { "\(ordinal)\(weekday.code)" }
}

extension RecurrenceRule.Until: CustomStringConvertible {
    /// `20251231`, or `20251231T235959Z`
    public var description: String {
        let date = day.description.filter { $0 != "-" }
        guard let secondOfDay else { return date }
        let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map(Int.init)
        return date + "T" + clock.map { padded($0, to: 2) }.joined() + (isUTC ? "Z" : "")
    }
}
