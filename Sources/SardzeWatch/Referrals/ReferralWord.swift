import SardzeText

/// Whether a text may stand in a referral: a name of the rules, and no sentence about anybody.
///
/// The names of attributes, values, rules, bodies and offices come from the plan. This is the net beneath: it holds for what
/// comes from elsewhere, such as an imported ledger, of which no plan is at hand.
public enum ReferralWord {
    /// Characters of the longest name.
    public static let longest = 64
    /// Words of the longest name, such as an office's.
    public static let mostWords = 6

    public static func isFit(_ text: String) -> Bool {
        guard (1...longest).contains(text.count), text.unicodeScalars.allSatisfy(isFit) else { return false }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count <= mostWords else { return false }
        return words.allSatisfy { !$0.isEmpty } && !hasTellingDigits(text) && !PersonalData.isGivenName(text)
            && PersonalData.find(in: text).isEmpty
    }

    /// Five digits in a row are the half of a personal code, or of a telephone number; six in three groups are a date.
    private static func hasTellingDigits(_ text: String) -> Bool {
        let groups = text.split(whereSeparator: { !$0.isNumber }).map(\.count)
        let count = groups.reduce(0, +)
        return groups.contains { $0 >= 5 } || count > 6 || (groups.count >= 3 && count == 6)
    }

    private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
            || scalar.properties.numericType != nil || " -_.,+/&()".unicodeScalars.contains(scalar)
    }
}

extension ReferralReference {
    /// Whether its letters are a given name, or its number the date that a personal code begins with.
    ///
    /// Numbers that count cases stay far below the first such date.
    var tellsOfSomebody: Bool {
        if PersonalData.isGivenName(series.prefix(1) + series.dropFirst().lowercased()) { return true }
        let (first, middle, last) = (number / 10_000, number / 100 % 100, number % 100)
        return (1...12).contains(middle) && ((1...31).contains(first) || number > 9_999 && (1...31).contains(last))
    }
}

extension Fact {
    /// What in the fact of a referral is no name of any rules; `nil` when all is well, and for every other fact.
    public var unfitText: String? {
        switch self {
        case .referred(let opening):
            ([opening.sender].compactMap(\.self) + opening.sayings.flatMap { [$0.attribute, $0.value] })
                .first { !ReferralWord.isFit($0) }
        case .moved(let moving):
            ([moving.move.body, moving.move.officer].compactMap(\.self) + moving.steps.flatMap(\.texts))
                .first { !ReferralWord.isFit($0) }
        default: nil
        }
    }
}

extension ReferralStep.Issue {
    var texts: [String] { [body] + actsFor + [activity].compactMap(\.self) + rules + names }
}
