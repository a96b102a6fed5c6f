/// A noun that sentences count or name, in both languages.
public struct Noun: Sendable, Hashable {
    private let singular: String
    private let plural: String
    private let latvian: Declension

    /// - Parameter plural: the English one, where it is not the singular with an `s`.
    public init(_ singular: String, plural: String? = nil, lv latvian: Declension) {
        self.singular = singular
        self.plural = plural ?? singular + "s"
        self.latvian = latvian
    }

    /// The grammatical gender in Latvian, for the words that agree with it.
    public var isFeminine: Bool { latvian.isFeminine }

    /// The noun for one thing, in the case the Latvian sentence asks for.
    public func one(_ form: GrammaticalCase = .nominative) -> Wording {
        Wording(singular, lv: latvian.singular(form))
    }

    /// The noun for several things.
    public func many(_ form: GrammaticalCase = .nominative) -> Wording {
        Wording(plural, lv: latvian.plural(form))
    }

    /// The noun as it follows a number: "21 uzdevums", "3 uzdevumi", "0 uzdevumu".
    func following(_ count: Int, _ form: GrammaticalCase) -> Wording {
        let latvian =
            switch LatvianNumber(count) {
            case .one: latvian.singular(form)
            case .many: latvian.plural(form)
            case .none: latvian.plural(form == .nominative || form == .accusative ? .genitive : form)
            }
        return Wording(count == 1 ? singular : plural, lv: latvian)
    }
}

// What is counted here, by topic.
extension Noun {
    public static let task = Noun("task", lv: .masculine("uzdevum"))
    public static let activity = Noun("activity", plural: "activities", lv: .masculine("pasākum"))
    public static let goal = Noun("goal", lv: .masculine("mērķ", soft: "mērķ"))
    public static let result = Noun("result", lv: .masculine("rezultāt"))
    public static let body = Noun("body", plural: "bodies", lv: .feminine("iestād", soft: "iestāž"))
    public static let officer = Noun("officer", lv: .feminine("amatperson"))
    public static let plan = Noun("plan", lv: .masculine("plān"))
    public static let indicator = Noun("indicator", lv: .masculine("rādītāj"))
    public static let figure = Noun("figure", lv: .masculine("skaitl", soft: "skaitļ"))
    public static let abbreviation = Noun("abbreviation", lv: .masculine("saīsinājum"))
    public static let rule = Noun("rule", lv: .masculine("noteikum"))
    public static let deadline = Noun("deadline", lv: .masculine(hushing: "termiņ"))
    public static let step = Noun("step", lv: .masculine("sol", soft: "soļ"))
    public static let resource = Noun("resource", lv: .masculine("resurs"))
    public static let attribute = Noun("attribute", lv: .feminine("pazīm", soft: "pazīmj"))
    public static let routingCase = Noun("case", lv: .masculine("gadījum"))
    public static let gap = Noun("gap", lv: .masculine("rob"))
    public static let test = Noun("test", lv: .feminine("pārbaud", soft: "pārbauž"))
    public static let guarantee = Noun("guarantee", lv: .feminine("garantij"))
    public static let place = Noun("place", lv: .feminine("viet"))
    public static let event = Noun("event", lv: .masculine("notikum"))

    public static let alert = Noun("alert", lv: .masculine("paziņojum"))
    public static let letter = Noun("letter", lv: .feminine("vēstul", soft: "vēstuļ"))
    public static let referral = Noun("referral", lv: .masculine("nosūtījum"))

    public static let finding = Noun("finding", lv: .masculine("konstatējum"))
    public static let error = Noun("error", lv: .feminine("kļūd"))
    public static let warning = Noun("warning", lv: .masculine("brīdinājum"))
    public static let note = Noun("note", lv: .feminine("piezīm", soft: "piezīmj"))

    public static let file = Noun("file", lv: .masculine("fail"))
    public static let line = Noun("line", lv: .feminine("rindiņ"))
    public static let character = Noun("character", lv: .feminine("rakstzīm", soft: "rakstzīmj"))
    public static let byte = Noun("byte", lv: .masculine("bait"))
    public static let level = Noun("level", lv: .masculine("līmen", soft: "līmeņ"))
    public static let date = Noun("date", lv: .masculine("datum"))
    public static let time = Noun("time", lv: .feminine("reiz", soft: "reiž"))

    public static let minute = Noun("minute", lv: .feminine("minūt", soft: "minūš"))
    public static let hour = Noun("hour", lv: .feminine("stund"))
    public static let day = Noun("day", lv: .feminine("dien"))
    public static let workingDay = Noun("working day", lv: .feminine("darbdien"))
    public static let week = Noun("week", lv: .feminine("nedēļ"))
    public static let month = Noun("month", lv: .masculine("mēnes", soft: "mēneš"))
    public static let quarter = Noun("quarter", lv: .masculine("ceturksn", soft: "ceturkšņ"))
    public static let halfYear = Noun("half-year", lv: .masculine("pusgad"))
    public static let year = Noun("year", lv: .masculine("gad"))
}
