import SardzeText
import SardzeTime
import SardzeWords

extension CalendarSection {
    private enum Key: String, CaseIterable { case moved, holidays, breaks }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> CalendarSection {
        var calendar = CalendarSection()
        for field in reading.entries(
            node, Wording("a mapping with `moved`, `holidays`, `breaks`", lv: "bloks ar `moved`, `holidays`, `breaks`"))
        {
            switch Key(rawValue: field.key) {
            case .moved: calendar.moved = reading.items(field.value).compactMap { movedDay($0, &reading) }
            case .holidays: calendar.holidays = reading.items(field.value).compactMap { holiday($0, &reading) }
            case .breaks:
                for entry in reading.entries(field.value, Wording("a mapping of breaks", lv: "brīvlaiku bloks")) {
                    guard let window = reading.window(entry.value) else { continue }
                    // The YAML reader has already reported a key written twice in one mapping.
                    _ = calendar.breaks.add(Break(id: reading.name(entry), window: window))
                }
            case nil:
                reading.unknownKey(
                    field, in: Wording("a calendar", lv: "kalendāram"), known: Key.allCases.map(\.rawValue))
            }
        }
        return calendar
    }

    private static func movedDay(_ node: YAMLNode, _ reading: inout Reading) -> Located<MovedDay>? {
        var off: Located<CivilDate>?
        var work: Located<CivilDate>?
        for field in reading.entries(node, Wording(same: "`{off: 2027-05-03, work: 2027-05-08}`")) {
            switch field.key {
            case "off": off = reading.date(field.value)
            case "work": work = reading.date(field.value)
            default:
                reading.unknownKey(field, in: Wording("a moved day", lv: "pārceltajai dienai"), known: ["off", "work"])
            }
        }
        reading.require(
            ["off", "work"], of: node, in: Wording("this moved day", lv: "šai pārceltajai dienai"),
            help: Wording("write `{off: …, work: …}`", lv: "rakstiet `{off: …, work: …}`"))
        guard let off, let work else { return nil }
        return Located(MovedDay(off: off.value, work: work.value), node.span)
    }

    private static func holiday(_ node: YAMLNode, _ reading: inout Reading) -> Located<Holiday>? {
        var day: Located<CivilDate>?
        var name: Located<String>?
        for field in reading.entries(node, Wording(same: "`{day: 2028-07-09, name: …}`")) {
            switch field.key {
            case "day": day = reading.date(field.value)
            case "name": name = reading.text(field.value)
            default: reading.unknownKey(field, in: Wording("a holiday", lv: "svētku dienai"), known: ["day", "name"])
            }
        }
        reading.require(
            ["day"], of: node, in: Wording("this holiday", lv: "šai svētku dienai"),
            help: Wording("write `{day: …, name: …}`", lv: "rakstiet `{day: …, name: …}`"))
        guard let day else { return nil }
        return Located(Holiday(day: day.value, name: name?.value ?? "", isSubstitute: false), node.span)
    }
}
