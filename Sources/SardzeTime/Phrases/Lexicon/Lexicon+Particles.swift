/// The small words that hold a phrase together.
extension Lexicon {
    enum Particle: Int, Sendable, Hashable, CaseIterable {
        /// "No septembra", "from September".
        case from
        /// "Līdz", "until", between two ends or before one.
        case until
        /// "By", "ne vēlāk kā": before an end only.
        case by
        /// "Before", "pirms": the end itself is not included.
        case before
        /// "Iepriekš", without saying what.
        case beforehand
        /// "After", "pēc".
        case after
        case within
        /// "Laikā" after a length of time.
        case during
        case except
        case and, or
        /// Articles and prepositions in front of a time, which add nothing: "in", "visu" novembri.
        case around
        case of
        case article
        /// "Per" of "once per year".
        case per
        /// "Datumā" after a day of the month.
        case dateWord
        /// "Kas ilgs" between a start and its end.
        case lasting
        /// "Uz", "for" before a length of time.
        case lengthOf
        /// The one before: "iepriekšējās reizes", "the previous one".
        case previous
        case other
        /// "Alternate": every other.
        case alternate
        case atLeast, atMost
        /// The same after the count: "at least", "vai biežāk".
        case orMore, orLess
        /// Before a last day that is also a limit: "at the latest".
        case atTheLatest
        case notLater
        case calendarWord
        case monthWord
    }

    /// Words by which a phrase is known to be English.
    static let plainlyEnglish: Set<Word> = [
        "every", "each", "once", "twice", "thrice", "times", "the", "of", "next", "a", "an", "per",
    ]

    static let particles: [Particle: Expressions<Bool>] = [
        .from: of(
            "no|sākot no|sākot ar|sākot|uzsākot|kopš|from|starting in|starting from|starting on|starting with"
                + "|starting|beginning in|beginning from|since|as of|as from|between|no pat"),
        .until: of("līdz|līdz pat|until|till|to|up to|through|līdz ar|and including"),
        .by: of(
            "termiņš|termiņš -|termiņš:|izpildes termiņš|izpildes termiņš -|izpildes termiņš:|due|due on|due:|deadline"
                + "|deadline:|deadline -|līdz|līdz pat|by|until|till|through|no later than|not later than|ne vēlāk kā|ne vēlāk kā līdz"
                + "|ne vēlāk par|vēlākais līdz|vēlākais|not later than by|no later than by|due by|at the latest by"),
        .before: of("before|pirms|prior to"),
        .beforehand: of("iepriekš|beforehand"),
        .after: of("after|following|pēc|no brīža, kad|no dienas, kad|pēc tam, kad|kopš brīža, kad|from the moment"),
        .within: of(
            "within|in the course of|inside|no more than|not later than within|ne vēlāk kā|ne ilgāk kā|vēlākais"),
        .during: of("laikā|gaitā|garumā|ietvaros"),
        .except: of(
            "izņemot|bez|bet ne|but|except|except for|except in|excepting|excluding|but not|but not in|other than|save"),
        .and: of("un|and|&|as well as|kā arī"), .or: of("vai|or"),
        .around: of(
            "in|on|at|during|throughout|in the|on the|at the|during the|throughout the|all|all of|all through|for"
                + "|visu|visā|visa|visas|visos|the|the whole of|the whole|whole"),
        .of: of("of|of the|in|in the|no|from|from the"),
        .article: of("the|a|an"),
        .per: of(
            "per|a|an|in|in a|in an|in the|within the|during the|during|every|each|katru|katrā|katros|katra|ik|ik pēc|the"
        ),
        .dateWord: of("datum*"),
        .lasting: of("kas ilgs|kas ilgst|kas turpinās|kas turpināsies|ilgst|lasting|which lasts|running|ongoing"),
        .lengthOf: of("uz|for|for a period of|for the next"),
        .previous: of(
            "iepriekšēj*|iepriekšēj* reiz*|iepriekšēj* apmācīb*|iepriekšēj* pasākum*|iepriekšēj* izpild*"
                + "|pēdēj*|pēdēj* reiz*|the previous one|the previous|previous one|the last one|the last time|the last|last one"
                + "|completion|its completion|the previous time|the previous training|pabeigšan*|izpild*|the one before"
        ),
        .other: of("other"), .alternate: of("alternate"),
        .orMore: of("or more|or more often|at least|minimum|as a minimum|vai biežāk|vai vairāk|kā minimums"),
        .orLess: of("or less|or fewer|or less often|at most|maximum|as a maximum|vai retāk|vai mazāk|kā maksimums"),
        .atTheLatest: of("at the latest|vēlākais"),
        .atLeast: of(
            "vismaz|ne retāk kā|ne retāk par|ne mazāk kā|ne mazāk par|minimums|minimāli|min.|at least|not less than"
                + "|no less than|not less often than|no less often than|not fewer than|no fewer than|minimum|a minimum of"
                + "|not less frequently than|no less frequently than"),
        .atMost: of(
            "ne biežāk kā|ne biežāk par|ne vairāk kā|ne vairāk par|maksimums|maksimāli|maks.|līdz|at most"
                + "|no more than|not more than|no more often than|not more often than|maximum|a maximum of|up to"
                + "|not more frequently than|no more frequently than"),
        .notLater: of(
            "ne vēlāk kā|ne vēlāk par|ne vēlāk|no later than|not later than|by|vēlākais|vismaz|at least|līdz"),
        .calendarWord: of("kalendār*|calendar"),
        .monthWord: of("mēnes*|month|months"),
    ]

    /// The tables of all particles, by raw value: at most 64, for a token keeps a bit for each.
    static let particleTables: [Expressions<Bool>] = Particle.allCases.map { particles[$0] ?? Expressions([]) }

    private static func of(_ text: String) -> Expressions<Bool> { Expressions([.init(true, text)]) }

    /// Words of all expressions, known without a sense of their own.
    static var expressionWords: [String] {
        particleTables.flatMap(\.words) + states.words + adverbs.words + terms.words + traps.words + namedDays.words
            + compounds.words
    }
}

extension Lexicon.Particle {
    /// Its bit in a token's `particles`.
    var bit: UInt64 { 1 &<< UInt64(rawValue) }
}
