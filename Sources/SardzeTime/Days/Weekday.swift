/// A day of the week; weeks begin on Monday (ISO 8601).
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    /// - Parameter index: 0 for Monday to 6 for Sunday; other numbers wrap around.
    public init(index: Int) {
        self = Self.inOrder[index.quotientAndRemainder(floorDividingBy: 7).remainder]
    }

    /// 0 for Monday to 6 for Sunday.
    public var index: Int { rawValue - 1 }

    /// `MO` to `SU`, as RFC 5545 (3.3.10) writes them.
    public var code: String { Self.codes[index] }

    /// - Returns: `nil` unless the text is one of `MO` to `SU`, in upper case.
    public init?(code: some StringProtocol) {
        guard let index = Self.codes.firstIndex(where: { $0 == code }) else { return nil }
        self.init(index: index)
    }

    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

    /// `allCases`, made once.
    private static let inOrder = allCases
    private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}

extension Weekday {
    /// `Monday` to `Sunday`.
    public var name: String { Self.names[index] }

    /// Reads an English name in lower case.
    init?(name: String) {
        guard let index = Self.names.firstIndex(where: { $0.lowercased() == name }) else { return nil }
        self.init(index: index)
    }

    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
