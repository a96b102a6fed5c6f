/// A number in words up to ten, then in digits, with its noun: "two weeks", "divas nedēļas"; "1,000 hours".
///
/// In Latvian what is counted is singular after 1, 21 and 101, else plural and in the case the sentence asks for:
/// "21 reizi gadā", "12 reizes gadā", "desmit dienas pirms".
///
/// - Parameter count: at least 1.
/// - Parameter form: the case the Latvian sentence asks for.
/// - Example: `SpelledTests`, "numbers and nouns agree in every case".
public func spelled(_ count: Int, _ noun: Noun, _ form: GrammaticalCase = .nominative) -> Wording {
    let number = NumberWord(count)
    let latvian = LatvianNumber(count) == .one ? noun.one(form).lv : noun.many(form).lv
    return Wording(
        "\(number.english) \(count == 1 ? noun.one().en : noun.many().en)",
        lv: "\(number.latvian(form, isFeminine: noun.isFeminine)) \(latvian)")
}

/// The same after a Latvian preposition: "pēc vienas nedēļas", "pēc divām nedēļām", "pēc 21 nedēļas".
public func spelled(_ count: Int, _ noun: Noun, afterPreposition form: GrammaticalCase) -> Wording {
    spelled(count, noun, LatvianNumber(count) == .one ? form : .dative)
}

/// A place in a row, agreeing with its noun: "the last" is "pēdējā" of a day and "pēdējais" of a month.
///
/// - Parameter place: at least 1, or -1 for the last; in words up to ten, then "11th" and "11.".
public func ordinal(_ place: Int, _ form: GrammaticalCase, isFeminine: Bool) -> Wording {
    NumberWord(place).ordinal(form, isFeminine: isFeminine)
}

/// One number as it is written out.
private struct NumberWord {
    let value: Int

    init(_ value: Int) { self.value = value }

    var english: String {
        Self.english.indices.contains(value - 1) ? Self.english[value - 1] : grouped(by: ",")
    }

    func latvian(_ form: GrammaticalCase, isFeminine: Bool) -> String {
        switch value {
        case 1: Self.indefinite("vien", form, isFeminine, isPlural: false)
        case 3: Self.three(form, isFeminine)
        case 2, 4...9: Self.indefinite(Self.latvianStems[value - 1], form, isFeminine, isPlural: true)
        case 10: "desmit"
        default: grouped(by: "\u{A0}")
        }
    }

    /// Thousands apart, for four digits in a row are a year.
    private func grouped(by separator: String) -> String {
        guard value >= 1000 else { return String(value) }
        let rest = String(value % 1000)
        let thousands = NumberWord(value / 1000).grouped(by: separator)
        return "\(thousands)\(separator)\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }

    func ordinal(_ form: GrammaticalCase, isFeminine: Bool) -> Wording {
        let words =
            value == -1 ? ("last", "pēdēj") : Self.ordinals.indices.contains(value - 1) ? Self.ordinals[value - 1] : nil
        guard let (english, stem) = words else { return Wording(Self.englishOrdinal(value), lv: "\(value).") }
        // The stem that ends in "j" takes the short ending: "pēdējā", not "pēdējajā".
        let ending = Self.definite(form, isFeminine, isShort: value == -1)
        return Wording(english, lv: stem + ending)
    }

    private static func englishOrdinal(_ value: Int) -> String {
        let ending = (11...13).contains(value % 100) ? nil : [1: "st", 2: "nd", 3: "rd"][value % 10]
        return "\(value)\(ending ?? "th")"
    }
}

// How Latvian numbers are declined.
extension NumberWord {
    private static let english = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    private static let latvianStems = ["vien", "div", "", "četr", "piec", "seš", "septiņ", "astoņ", "deviņ"]
    private static let ordinals = [
        ("first", "pirm"), ("second", "otr"), ("third", "treš"), ("fourth", "ceturt"), ("fifth", "piekt"),
        ("sixth", "sest"), ("seventh", "septīt"), ("eighth", "astot"), ("ninth", "devīt"), ("tenth", "desmit"),
    ]

    private static func indefinite(
        _ stem: String, _ form: GrammaticalCase, _ isFeminine: Bool, isPlural: Bool
    ) -> String {
        let endings =
            switch form {
            case .nominative: ("s", "a", "i", "as")
            case .genitive: ("a", "as", "u", "u")
            case .dative: ("am", "ai", "iem", "ām")
            case .accusative: ("u", "u", "us", "as")
            case .locative: ("ā", "ā", "os", "ās")
            }
        return stem + (isPlural ? (isFeminine ? endings.3 : endings.2) : (isFeminine ? endings.1 : endings.0))
    }

    private static func three(_ form: GrammaticalCase, _ isFeminine: Bool) -> String {
        switch form {
        case .nominative, .accusative: "trīs"
        case .genitive: "triju"
        case .dative: "trim"
        case .locative: isFeminine ? "trijās" : "trijos"
        }
    }

    private static func definite(_ form: GrammaticalCase, _ isFeminine: Bool, isShort: Bool) -> String {
        switch form {
        case .nominative: isFeminine ? "ā" : "ais"
        case .genitive: isFeminine ? "ās" : "ā"
        case .dative: isFeminine ? (isShort ? "ai" : "ajai") : (isShort ? "am" : "ajam")
        case .accusative: "o"
        case .locative: isShort ? "ā" : "ajā"
        }
    }
}
