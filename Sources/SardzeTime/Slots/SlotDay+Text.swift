extension SlotDay: CustomStringConvertible, LosslessStringConvertible {
    /// `Monday`, `first Tuesday`, `15`, `last`, `15 of month 1`, `last working day`,
    /// `10th working day`, `1 March`
    public var description: String {
        switch self {
        case .weekday(let weekday): weekday.name
        case .nthWeekday(let number, let weekday): "\(Self.ordinal(number)) \(weekday.name)"
        case .dayOfMonth(let day, let month):
            (day == -1 ? "last" : String(day)) + (month.map { " of month \($0)" } ?? "")
        case .workingDay(let number): "\(Self.ordinal(number)) working day"
        case .monthAndDay(let month, let day): "\(day) \(MonthName.names[month - 1])"
        }
    }

    /// Reads what `description` prints, in any letter case.
    public init?(_ text: String) {
        let words = text.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first else { return nil }
        switch words.count {
        case 1:
            if let weekday = Weekday(name: first) { self = .weekday(weekday); return }
            guard let day = Self.day(first) else { return nil }
            self = .dayOfMonth(day, monthOfSlot: nil)
        case 2:
            if let number = Self.number(first), number <= Self.ordinals.count, let weekday = Weekday(name: words[1]) {
                self = .nthWeekday(number, weekday)
                return
            }
            guard let day = Int(first), let month = MonthName.number(words[1]),
                (1...CivilDate.days(inMonth: month, of: 2000)).contains(day)
            else { return nil }
            self = .monthAndDay(month: month, day: day)
        case 3:
            guard words[1...] == ["working", "day"], let number = Self.number(first) else { return nil }
            self = .workingDay(number)
        case 4:
            guard words[1...2] == ["of", "month"], let day = Self.day(first), let month = Int(words[3]),
                (1...12).contains(month)
            else { return nil }
            self = .dayOfMonth(day, monthOfSlot: month)
        default: return nil
        }
    }

    private static let ordinals = ["first", "second", "third", "fourth", "fifth"]

    private static func ordinal(_ number: Int) -> String {
        if number == -1 { return "last" }
        if ordinals.indices.contains(number - 1) { return ordinals[number - 1] }
        return ordinalInDigits(number)
    }

    /// `1st`, `22nd`
    static func ordinalInDigits(_ number: Int) -> String {
        let ending = (11...13).contains(number % 100) ? nil : [1: "st", 2: "nd", 3: "rd"][number % 10]
        return "\(number)\(ending ?? "th")"
    }

    private static func number(_ word: String) -> Int? {
        word == "last" ? -1 : (1...31).first { ordinal($0) == word }
    }

    private static func day(_ word: String) -> Int? {
        word == "last" ? -1 : Int(word).flatMap { (1...31).contains($0) ? $0 : nil }
    }
}
