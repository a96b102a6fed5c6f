import SardzeText
import SardzeTime
import SardzeWords

extension CalendarSection {
    private enum Key: String, CaseIterable {
        case moved, holidays
        case holidaysFile = "holidays file"
        case breaks, works
    }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> CalendarSection {
        var calendar = CalendarSection()
        for field in reading.entries(
            node, Wording("a mapping with `moved`, `holidays`, `breaks`", lv: "bloks ar `moved`, `holidays`, `breaks`"))
        {
            switch Key(rawValue: field.key) {
            case .moved: calendar.moved = reading.items(field.value).compactMap { movedDay($0, &reading) }
            case .holidays: for item in reading.items(field.value) { calendar.readHoliday(item, &reading) }
            case .holidaysFile:
                calendar.holidayFiles = reading.texts(
                    field.value, Wording("a file of holidays", lv: "svētku dienu fails"))
            case .breaks: calendar.readBreaks(field.value, &reading)
            case .works: calendar.works = reading.workingWeek(field.value)
            case nil:
                reading.unknownKey(
                    field, in: Wording("a calendar", lv: "kalendāram"), known: Key.allCases.map(\.rawValue))
            }
        }
        return calendar
    }

    private mutating func readBreaks(_ node: YAMLNode, _ reading: inout Reading) {
        for entry in reading.entries(node, Wording("a mapping of breaks", lv: "brīvlaiku bloks")) {
            guard let window = reading.window(entry.value) else { continue }
            // The YAML reader has already reported a key written twice in one mapping.
            _ = breaks.add(Break(id: reading.name(entry), window: window))
        }
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
}
