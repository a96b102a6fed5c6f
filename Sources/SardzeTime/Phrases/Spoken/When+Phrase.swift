public import SardzeWords

extension When {
    /// The value as a person would write it; `Phrase.read` turns either language back into the same value, with or
    /// without diacritics and in any letter case.
    ///
    /// What is rarely said in words has a stiffer form of its own, so that every value has one: "katrā 14 dienu posmā",
    /// "in every slot of 14 days". A phrase longer than `Phrase.longest` (some forty dates) is still printed, but not
    /// read.
    ///
    /// - Example: `SpokenPhraseTests`, "random values of every kind read back".
    public var phrase: Wording {
        switch self {
        case .cadence(let cadence): cadence.phrase
        case .floor(let limit): Wording("at least ", lv: "ne retāk kā ") + limit.phrase
        case .ceiling(let limit): Wording("at most ", lv: "ne biežāk kā ") + limit.phrase
        case .dates(let dates): Self.phrase(of: dates)
        case .rule(let recurrence): recurrence.phrase
        case .window(let first, let last): Window.phrase(from: first, through: last)
        case .completion(let duration):
            duration.spoken(.accusative) + Wording(" after the previous one", lv: " pēc iepriekšējās")
        case .deadline(let deadline): deadline.phrase
        case .asNeeded: Wording("as needed", lv: "pēc nepieciešamības")
        case .continuous: Wording("all the time", lv: "visu laiku")
        case .unspecified(.cadence): Wording("regularly", lv: "regulāri")
        case .unspecified(.date): Wording("to be determined", lv: "bez termiņa")
        }
    }

    private static func phrase(of dates: [CivilDate]) -> Wording {
        guard dates.count == 1, let day = dates.first else {
            return .days(dates)
        }
        return Wording("on \(day.inPhrase.en)", lv: day.inPhrase(.locative).lv)
    }
}

extension When.Limit {
    /// "Reizi mēnesī", "four times a year".
    fileprivate var phrase: Wording { Wording.times(count) + per.perPhrase }
}

extension Wording {
    /// How many times: "reizi", "divas reizes", "12 reižu"; "once", "twice", "three times".
    static func times(_ count: Int) -> Wording {
        switch count {
        case 1: Wording("once", lv: "reizi")
        case 2: Wording("twice", lv: "divas reizes")
        default: spelled(count, .time, .accusative)
        }
    }
}

extension When.Duration {
    /// "Triju darbdienu", "three working days".
    func spoken(_ form: GrammaticalCase) -> Wording { spelled(count, unit.noun, form) }
}

extension When.Duration.Unit {
    /// Such a length for people, to be put into the case a sentence asks for.
    public var noun: Noun {
        switch self {
        case .hour: .hour
        case .day: .day
        case .workingDay: .workingDay
        case .week: .week
        case .month: .month
        case .year: .year
        }
    }
}
