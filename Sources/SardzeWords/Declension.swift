/// The cases of Latvian, as far as sentences here need them.
public enum GrammaticalCase: Sendable, Hashable, CaseIterable {
    /// Kas?
    case nominative
    /// Kā?
    case genitive
    /// Kam?
    case dative
    /// Ko?
    case accusative
    /// Kur?
    case locative
}

/// How a Latvian noun is declined: its endings, and its stem where that changes before some of them.
public struct Declension: Sendable, Hashable {
    private let stem: String
    private let softStem: String
    private let pattern: Pattern

    /// `uzdevums`, `gads`.
    public static func masculine(_ stem: String) -> Declension { Declension(stem, stem, .first) }

    /// `termiņš`, `ceļš`.
    public static func masculine(hushing stem: String) -> Declension { Declension(stem, stem, .hushing) }

    /// `mēnesis`, `mērķis`; `soft` is the stem of `mēneša` and of the whole plural.
    public static func masculine(_ stem: String, soft: String) -> Declension { Declension(stem, soft, .second) }

    /// `diena`, `nedēļa`.
    public static func feminine(_ stem: String) -> Declension { Declension(stem, stem, .fourth) }

    /// `iestāde`, `reize`; `soft` is the stem of `iestāžu`.
    public static func feminine(_ stem: String, soft: String) -> Declension { Declension(stem, soft, .fifth) }

    private init(_ stem: String, _ softStem: String, _ pattern: Pattern) {
        self.stem = stem
        self.softStem = softStem
        self.pattern = pattern
    }

    public var isFeminine: Bool { pattern == .fourth || pattern == .fifth }

    public func singular(_ form: GrammaticalCase) -> String {
        let isSoft = pattern == .second && form == .genitive
        return (isSoft ? softStem : stem) + Self.ending(form, pattern.singular)
    }

    public func plural(_ form: GrammaticalCase) -> String {
        let isSoft = pattern == .second || (pattern == .fifth && form == .genitive)
        return (isSoft ? softStem : stem) + Self.ending(form, pattern.plural)
    }

    private static func ending(_ form: GrammaticalCase, _ endings: Pattern.Endings) -> String {
        switch form {
        case .nominative: endings.0
        case .genitive: endings.1
        case .dative: endings.2
        case .accusative: endings.3
        case .locative: endings.4
        }
    }
}

extension Declension {
    private enum Pattern {
        case first, hushing, second, fourth, fifth

        typealias Endings = (String, String, String, String, String)

        var singular: Endings {
            switch self {
            case .first: ("s", "a", "am", "u", "ā")
            case .hushing: ("š", "a", "am", "u", "ā")
            case .second: ("is", "a", "im", "i", "ī")
            case .fourth: ("a", "as", "ai", "u", "ā")
            case .fifth: ("e", "es", "ei", "i", "ē")
            }
        }

        var plural: Endings {
            switch self {
            case .first, .hushing, .second: ("i", "u", "iem", "us", "os")
            case .fourth: ("as", "u", "ām", "as", "ās")
            case .fifth: ("es", "u", "ēm", "es", "ēs")
            }
        }
    }
}
