import SardzeWords

/// A school break by its name: "autumn 2026", "rudens brīvlaiks", "school holidays".
public struct SchoolBreak: Sendable, Hashable {
    public enum Season: String, Sendable, Hashable, CaseIterable { case autumn, winter, spring, summer }

    /// `nil` for every season.
    public var season: Season?
    /// The year in which the break begins; `nil` for every year.
    public var year: Int?

    public init(_ season: Season?, of year: Int? = nil) {
        self.season = season
        self.year = year
    }

    /// Reads `autumn 2026`, `autumn`, `autumn break`, `school holidays`, `2026. gada rudens brīvlaiks`, `vasara`, in any
    /// letter case, with or without diacritics.
    ///
    /// - Returns: `nil` for any other name, and for a year without a season.
    public init?(_ name: some StringProtocol) {
        let words = Folding.fold(name).split { $0 == " " || $0 == "." }
        guard (1...5).contains(words.count) else { return nil }
        var season: Season?
        var year: Int?
        var isNamed = false
        for word in words {
            if let known = Self.seasons[word], season == nil {
                season = known
            } else if let number = Self.year(word), year == nil {
                year = number
            } else if Self.nouns.contains(word) {
                isNamed = true
            } else if !Self.fillers.contains(word) {
                return nil
            }
        }
        guard season != nil || (isNamed && year == nil) else { return nil }
        self.init(season, of: year)
    }

    private static func year(_ word: Substring) -> Int? {
        word.utf8.count == 4 && word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
    }

    private static let seasons: [Substring: Season] = [
        "autumn": .autumn, "winter": .winter, "spring": .spring, "summer": .summer, "rudens": .autumn,
        "ziemas": .winter, "pavasara": .spring, "vasaras": .summer, "ziema": .winter, "pavasaris": .spring,
        "vasara": .summer,
    ]
    private static let nouns: Set<Substring> = [
        "break", "breaks", "holiday", "holidays", "brivlaiks", "brivlaiki", "brivlaika", "brivlaikos", "brivlaiku",
        "brivdienas", "brivdienu",
    ]
    private static let fillers: Set<Substring> = ["school", "gada", "skolenu", "skolas", "in", "of"]
}

extension SchoolBreak: CustomStringConvertible {
    /// `autumn 2026`, `autumn`, `school holidays`: the name a plan's `breaks:` gives it.
    public var description: String {
        (season?.rawValue ?? "school holidays") + (year.map { " \(padded($0, to: 4))" } ?? "")
    }
}
