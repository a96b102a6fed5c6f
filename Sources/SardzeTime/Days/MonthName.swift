/// The English names of months.
public enum MonthName {
    /// January first.
    public static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// - Returns: 1...12 for an English name in any letter case, else `nil`.
    public static func number(_ name: some StringProtocol) -> Int? {
        let name = name.lowercased()
        return names.firstIndex { $0.lowercased() == name }.map { $0 + 1 }
    }
}
