import SardzeTime

extension CivilDate {
    /// `Sun 22 Nov 2026`
    var spoken: String { "\(weekday.name.prefix(3)) \(day) \(MonthName.names[month - 1].prefix(3)) \(year)" }
}

extension String {
    /// The text with spaces after it up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    /// The text with spaces before it up to a width.
    func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
