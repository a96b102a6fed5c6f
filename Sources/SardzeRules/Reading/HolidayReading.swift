import SardzeText
import SardzeTime
import SardzeWords

/// One item under `calendar: holidays:`: a day, or a rule by which it comes every year.
private enum HolidayKey: String, CaseIterable { case day, every, easter, rrule, start, name }

extension CalendarSection {
    mutating func readHoliday(_ node: YAMLNode, _ reading: inout Reading) {
        var fields: [HolidayKey: YAMLEntry] = [:]
        for field in reading.entries(node, Wording(same: "`{day: 2028-07-09, name: …}`")) {
            guard let key = HolidayKey(rawValue: field.key) else {
                reading.unknownKey(
                    field, in: Wording("a holiday", lv: "svētku dienai"), known: HolidayKey.allCases.map(\.rawValue))
                continue
            }
            fields[key] = field
        }
        let name = fields.removeValue(forKey: .name).flatMap { reading.text($0.value) }?.value ?? ""
        guard let kind = [HolidayKey.day, .every, .easter, .rrule].first(where: { fields[$0] != nil }),
            let entry = fields[kind]
        else {
            reading.require(
                ["day"], of: node, in: Wording("this holiday", lv: "šai svētku dienai"),
                help: Wording(
                    "write `{day: 2028-07-09, name: …}`, or `every: 24 February` for every year",
                    lv: "rakstiet `{day: 2028-07-09, name: …}` vai, ja ik gadu, `every: 24 February`"))
            return
        }
        reading.reportStrays(fields, beside: entry, taking: kind == .rrule ? [.rrule, .start] : [kind])
        if kind == .day {
            guard let day = reading.date(entry.value) else { return }
            holidays.append(Located(Holiday(day: day.value, name: name), node.span))
        } else if let day = reading.recurringDay(kind, entry.value, start: fields[.start], of: node) {
            yearlyHolidays.append(Located(HolidayRule(day, name), node.span))
        }
    }
}

extension Reading {
    fileprivate mutating func reportStrays(
        _ fields: [HolidayKey: YAMLEntry], beside entry: YAMLEntry, taking keys: [HolidayKey]
    ) {
        for key in HolidayKey.allCases where !keys.contains(key) {
            guard let other = fields[key] else { continue }
            report(
                "key-without-effect", other.keySpan,
                Wording(
                    "`\(key.rawValue)` has no effect beside `\(entry.key)`",
                    lv: "`\(key.rawValue)` blakus `\(entry.key)` nedarbojas"),
                help: Wording("remove it, or the other", lv: "izdzēsiet vienu no abiem"),
                related: [Label(entry.keySpan, Wording("this one counts", lv: "spēkā ir šis"))])
        }
    }

    fileprivate mutating func recurringDay(
        _ kind: HolidayKey, _ node: YAMLNode, start: YAMLEntry?, of holiday: YAMLNode
    ) -> HolidayRule.Day? {
        switch kind {
        case .every:
            value(
                node, Wording("a day of the year", lv: "gada diena"),
                help: Wording(
                    "write the day and the English month: 24 February",
                    lv: "rakstiet dienu un mēnesi angliski: 24 February")
            ) { text in
                if case .monthAndDay(let month, let day) = SlotDay(text) { .date(month: month, day: day) } else { nil }
            }?.value
        case .easter: number(node, in: -100...250).map { .easter($0.value) }
        default: recurrence(node, start: start, of: holiday).map { .recurring($0) }
        }
    }

    /// A recurrence rule with the day that stands beside it.
    private mutating func recurrence(_ node: YAMLNode, start: YAMLEntry?, of holder: YAMLNode) -> Recurrence? {
        guard let rule = text(node) else { return nil }
        guard let start else {
            missingKey(
                "start", at: holder.span, in: Wording("this holiday", lv: "šai svētku dienai"),
                help: Wording(
                    "give the first day: `start: 2025-05-11`", lv: "norādiet pirmo dienu: `start: 2025-05-11`"))
            return nil
        }
        guard let day = date(start.value) else { return nil }
        do throws(RecurrenceError) {
            return try Recurrence(rule.value, start: day.value)
        } catch {
            let span = rule.span.part(error.scalars, ofTextLength: rule.value.unicodeScalars.count)
            report("recurrence-invalid", span, error.message, help: error.help)
            return nil
        }
    }
}
