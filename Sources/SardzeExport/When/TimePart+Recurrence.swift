import SardzeTime
import SardzeWords

extension TimePart {
    static func all(of recurrence: Recurrence) -> [TimePart] {
        all(
            recurrence.rule, start: recurrence.start.description, added: recurrence.added.map(\.description),
            excluded: recurrence.excluded.map(\.description))
    }

    static func all(of recurrence: TimedRecurrence) -> [TimePart] {
        all(
            recurrence.rule, start: recurrence.start.description, added: recurrence.added.map(\.description),
            excluded: recurrence.excluded.map(\.description))
    }

    private static func all(_ rule: RecurrenceRule, start: String, added: [String], excluded: [String]) -> [TimePart] {
        var parts = rule.partsExplained.map { TimePart($0.part, $0.meaning) }
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
}
