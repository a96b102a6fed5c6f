extension RecurrenceRule: CustomStringConvertible {
    /// `FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR`: parts in the order of `RulePart`, those that say nothing left out.
    var description: String {
        RulePart.allCases.compactMap { part in
            value(of: part).map { "\(part.rawValue)=\($0)" }
        }.joined(separator: ";")
    }

    private func value(of part: RulePart) -> String? {
        switch part {
        case .frequency: frequency.rawValue
        case .interval: interval == 1 ? nil : "\(interval)"
        case .count: count.map { "\($0)" }
        case .until: until.map { $0.description.filter { $0 != "-" } }
        case .weekStart: weekStart == .monday ? nil : weekStart.code
        case .months: list(months)
        case .weekNumbers: list(weekNumbers)
        case .yearDays: list(yearDays)
        case .monthDays: list(monthDays)
        case .weekdays: list(weekdays.map { ($0.ordinal == 0 ? "" : "\($0.ordinal)") + $0.weekday.code })
        case .positions: list(positions)
        }
    }

    private func list(_ values: [some CustomStringConvertible]) -> String? {
        values.isEmpty ? nil : values.map(\.description).joined(separator: ",")
    }
}
