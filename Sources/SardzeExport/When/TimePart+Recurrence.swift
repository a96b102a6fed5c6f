import SardzeTime
import SardzeWords

extension TimePart {
    static func all(of recurrence: Recurrence) -> [TimePart] {
        all(
            recurrence.description, start: recurrence.start.description, added: recurrence.added.map(\.description),
            excluded: recurrence.excluded.map(\.description))
    }

    static func all(of recurrence: TimedRecurrence) -> [TimePart] {
        all(
            recurrence.description, start: recurrence.start.description, added: recurrence.added.map(\.description),
            excluded: recurrence.excluded.map(\.description))
    }

    private static func all(_ rule: String, start: String, added: [String], excluded: [String]) -> [TimePart] {
        var parts = rule.split(separator: ";").map { part in
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            return TimePart(String(part), meaning(pair[0], pair.count > 1 ? pair[1] : ""))
        }
        parts.append(
            TimePart(
                "start: \(start)",
                Wording(
                    "counting begins here, and what is left open is taken from here",
                    lv: "no šejienes skaita, un no šejienes ņem to, kas nav pateikts")))
        if !added.isEmpty {
            parts.append(
                TimePart(
                    list("also", added), Wording("added to what the rule yields", lv: "pielikts tam, ko dod noteikums"))
            )
        }
        if !excluded.isEmpty {
            parts.append(TimePart(list("except", excluded), Wording("taken away from it", lv: "no tā izņemts")))
        }
        return parts
    }

    private static func list(_ key: String, _ items: [String]) -> String {
        let shown = items.prefix(3).joined(separator: ", ") + (items.count > 3 ? ", …" : "")
        return "\(key): [\(shown)]"
    }

    private static func meaning(_ name: String, _ value: String) -> Wording {
        let values = value.split(separator: ",").map(String.init)
        return switch name {
        case "FREQ": frequency(value)
        case "INTERVAL":
            Wording(
                "only every \(englishOrdinal(Int(value) ?? 1)), counted from the start",
                lv: "tikai katru \(value)., skaitot no sākuma")
        case "COUNT":
            Wording("ends after \(value) occurrences", lv: "beidzas, kad sasniegts reižu skaits \(value)")
        case "UNTIL": Wording("ends with this day", lv: "beidzas ar šo dienu")
        case "WKST": Wording("weeks begin on ", lv: "nedēļa sākas ar ") + weekdayNoun(value).one(.accusative)
        case "BYMONTH":
            Wording("only ", lv: "tikai ")
                + .list(values.compactMap { Int($0) }.map { CalendarWords.months[$0 - 1].one() })
        case "BYDAY": .list(values.map(weekday))
        case "BYMONTHDAY": places(values, Wording("day", lv: "diena"), Wording("of the month", lv: "mēneša"))
        case "BYYEARDAY": places(values, Wording("day", lv: "diena"), Wording("of the year", lv: "gada"))
        case "BYWEEKNO": places(values, Wording("week", lv: "nedēļa"), Wording("of the year", lv: "gada"))
        case "BYSETPOS":
            Wording(
                "of what the other parts find in each period, only ",
                lv: "no tā, ko pārējās daļas atrod katrā periodā, tikai ")
                + places(values, Wording("day", lv: "diena"), nil)
        case "BYHOUR": Wording("at these hours", lv: "šajās stundās")
        case "BYMINUTE": Wording("at these minutes", lv: "šajās minūtēs")
        case "BYSECOND": Wording("at these seconds", lv: "šajās sekundēs")
        case "SKIP": skip(value)
        default: Wording("the usual calendar", lv: "parastais kalendārs")
        }
    }

    private static func frequency(_ value: String) -> Wording {
        let units: [String: Noun] = [
            "HOURLY": .hour, "DAILY": .day, "WEEKLY": .week, "MONTHLY": .month, "YEARLY": .year,
        ]
        guard let unit = units[value] else {
            return value == "MINUTELY"
                ? Wording("counted in minutes", lv: "skaita minūtēs")
                : Wording("counted in seconds", lv: "skaita sekundēs")
        }
        let many = unit.many(.locative)
        return Wording("counted in \(many.en)", lv: "skaita \(many.lv)")
    }

    private static func skip(_ value: String) -> Wording {
        switch value {
        case "BACKWARD":
            Wording("a day that a month lacks becomes its last", lv: "ja mēnesī tādas dienas nav, der tā pēdējā")
        case "FORWARD":
            Wording(
                "a day that a month lacks becomes the first of the next",
                lv: "ja mēnesī tādas dienas nav, der nākamā mēneša pirmā")
        default: Wording("a day that a month lacks is left out", lv: "ja mēnesī tādas dienas nav, to izlaiž")
        }
    }

    /// "day 1, day 15 and the last day of the month".
    private static func places(_ values: [String], _ name: Wording, _ owner: Wording?) -> Wording {
        let all = Wording.list(values.compactMap { Int($0) }.map { numbered($0, name, feminine: true) })
        return owner.map { Wording("\(all.en) \($0.en)", lv: "\($0.lv) \(all.lv)") } ?? all
    }

    /// `MO`, `-1FR`.
    private static func weekday(_ text: String) -> Wording {
        let name = weekdayNoun(String(text.suffix(2))).one()
        guard let number = Int(text.dropLast(2)) else { return Wording("every \(name.en)", lv: "katra \(name.lv)") }
        return numbered(number, name, feminine: true)
    }

    private static func weekdayNoun(_ code: String) -> Noun { Weekday(code: code)?.noun ?? .day }
}
