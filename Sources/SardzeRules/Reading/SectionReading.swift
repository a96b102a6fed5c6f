import SardzeText
import SardzeTime

extension Body {
    private enum Key: String, CaseIterable {
        case name, email, phone, officers, deputy, works, moved, capacity, serves, members, note
        case outOfHours = "out of hours"
    }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Body? {
        var body = Body(id: Located(entry.key, entry.keySpan))
        for field in reading.entries(entry.value, "a mapping with `name`, `email` …") {
            let node = field.value
            switch Key(rawValue: field.key) {
            case .name: body.name = reading.text(node)
            case .email: body.email = reading.email(node)
            case .phone: body.phone = reading.text(node)
            case .officers: body.officers = reading.items(node).map { Officer.read($0, &reading) }
            case .deputy: body.deputy = reading.text(node, "a body")
            case .works: body.works = reading.workingWeek(node)
            case .moved:
                body.appliesMovedDays = reading.choice(node, "a way to take moved days", of: Moved.self)?.map {
                    $0 == .apply
                }
            case .outOfHours: body.outOfHours = reading.text(node, "a body")
            case .capacity: body.capacity = Capacity.read(node, &reading)
            case .serves: body.serves = reading.texts(node, "a region")
            case .members: body.members = reading.texts(node, "a body")
            case .note: body.note = reading.text(node)
            case nil: reading.unknownKey(field, in: "a body", known: Key.allCases.map(\.rawValue))
            }
        }
        return body
    }

    private enum Moved: String, CaseIterable { case apply, ignore }
}

extension Reading {
    fileprivate mutating func email(_ node: YAMLNode) -> Located<String>? {
        value(node, "an e-mail address", help: "write it as name@example.org") { text in
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            let isPlain =
                parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].utf8.contains(UInt8(ascii: "."))
            return isPlain && !text.contains(where: \.isWhitespace) ? text : nil
        }
    }

    fileprivate mutating func workingWeek(_ node: YAMLNode) -> Located<WorkingWeek>? {
        value(node, "a working week", help: "write MO..FR, MO,WE,FR or `every day`") { WorkingWeek($0) }
    }
}

extension Body.Officer {
    private enum Key: String, CaseIterable { case role, email, until }

    fileprivate static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self {
        var officer = Self()
        for field in reading.entries(node, "a mapping with `role`") {
            switch Key(rawValue: field.key) {
            case .role: officer.role = reading.text(field.value)
            case .email: officer.email = reading.email(field.value)
            case .until: officer.until = reading.date(field.value)
            case nil: reading.unknownKey(field, in: "an officer", known: Key.allCases.map(\.rawValue))
            }
        }
        return officer
    }
}

extension Body.Capacity {
    private enum Key: String, CaseIterable { case per, count, reserved }

    fileprivate static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self? {
        var per: Located<Stride>?
        var count: Located<Int>?
        var reserved: [Reserve] = []
        for field in reading.entries(node, "a mapping with `per` and `count`") {
            switch Key(rawValue: field.key) {
            case .per: per = reading.stride(field.value)
            case .count: count = reading.count(field.value)
            case .reserved:
                for entry in reading.entries(field.value, "a mapping of numbers") {
                    guard let count = reading.count(entry.value) else { continue }
                    reserved.append(Reserve(name: Located(entry.key, entry.keySpan), count: count))
                }
            case nil: reading.unknownKey(field, in: "a capacity", known: Key.allCases.map(\.rawValue))
            }
        }
        guard let per, let count else {
            reading.missingKey("count", at: node.span, in: "this capacity", help: "write `{per: year, count: 200}`")
            return nil
        }
        return Self(per: per, count: count, reserved: reserved)
    }
}

extension Goal {
    private enum Key: String, CaseIterable { case level, title, results }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Goal? {
        var goal = Goal(id: Located(entry.key, entry.keySpan))
        for field in reading.entries(entry.value, "a mapping with `level`, `title`, `results`") {
            switch Key(rawValue: field.key) {
            case .level: goal.level = reading.text(field.value)
            case .title: goal.title = reading.text(field.value)
            case .results:
                for result in reading.entries(field.value, "a mapping of results") {
                    guard let text = reading.text(result.value) else { continue }
                    // The YAML reader has already reported a key written twice in one mapping.
                    _ = goal.results.add(Term(id: Located(result.key, result.keySpan), text: text))
                }
            case nil: reading.unknownKey(field, in: "a goal", known: Key.allCases.map(\.rawValue))
            }
        }
        return goal
    }
}

extension Indicator {
    private enum Key: String, CaseIterable { case title, every, from, agree, unit, figures, note }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Indicator? {
        var indicator = Indicator(id: Located(entry.key, entry.keySpan))
        for field in reading.entries(entry.value, "a mapping with `title`, `every`, `from`") {
            let node = field.value
            switch Key(rawValue: field.key) {
            case .title: indicator.title = reading.text(node)
            case .every: indicator.every = reading.stride(node)
            case .from: indicator.from = reading.texts(node, "a body")
            case .agree: indicator.agree = reading.boolean(node)
            case .unit: indicator.unit = reading.text(node)
            case .figures: indicator.figures = Figure.read(node, &reading)
            case .note: indicator.note = reading.text(node)
            case nil: reading.unknownKey(field, in: "an indicator", known: Key.allCases.map(\.rawValue))
            }
        }
        return indicator
    }
}

extension Indicator.Figure {
    fileprivate static func read(_ node: YAMLNode, _ reading: inout Reading) -> [Self] {
        reading.entries(node, "a mapping of periods").flatMap { period in
            reading.entries(period.value, "a mapping of bodies to figures").compactMap { entry in
                reading.value(entry.value, "a number", help: "write it in digits: 8 or 10.3") {
                    isNumber($0) ? $0 : nil
                }.map {
                    Self(
                        period: Located(period.key, period.keySpan), body: Located(entry.key, entry.keySpan), value: $0)
                }
            }
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }
    }
}

extension Resource {
    private enum Key: String, CaseIterable {
        case name, kind, phone, url, owner, from, until, place, note
        case concerns = "for"
    }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Resource? {
        var resource = Resource(id: Located(entry.key, entry.keySpan))
        for field in reading.entries(entry.value, "a mapping with `name`") {
            let node = field.value
            switch Key(rawValue: field.key) {
            case .name: resource.name = reading.text(node)
            case .kind: resource.kind = reading.text(node)
            case .phone: resource.phone = reading.text(node)
            case .url: resource.url = reading.text(node)
            case .owner: resource.owner = reading.text(node, "a body")
            case .concerns: resource.concerns = reading.texts(node)
            case .from: resource.from = reading.date(node)
            case .until: resource.until = reading.date(node)
            case .place: resource.place = reading.text(node)
            case .note: resource.note = reading.text(node)
            case nil: reading.unknownKey(field, in: "a resource", known: Key.allCases.map(\.rawValue))
            }
        }
        return resource
    }
}

extension CalendarSection {
    private enum Key: String, CaseIterable { case moved, holidays, breaks }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> CalendarSection {
        var calendar = CalendarSection()
        for field in reading.entries(node, "a mapping with `moved`, `holidays`, `breaks`") {
            switch Key(rawValue: field.key) {
            case .moved: calendar.moved = reading.items(field.value).compactMap { movedDay($0, &reading) }
            case .holidays: calendar.holidays = reading.items(field.value).compactMap { holiday($0, &reading) }
            case .breaks:
                for entry in reading.entries(field.value, "a mapping of breaks") {
                    guard let window = reading.window(entry.value) else { continue }
                    // The YAML reader has already reported a key written twice in one mapping.
                    _ = calendar.breaks.add(Break(id: Located(entry.key, entry.keySpan), window: window))
                }
            case nil: reading.unknownKey(field, in: "a calendar", known: Key.allCases.map(\.rawValue))
            }
        }
        return calendar
    }

    private static func movedDay(_ node: YAMLNode, _ reading: inout Reading) -> Located<MovedDay>? {
        var off: Located<CivilDate>?
        var work: Located<CivilDate>?
        for field in reading.entries(node, "`{off: 2027-05-03, work: 2027-05-08}`") {
            switch field.key {
            case "off": off = reading.date(field.value)
            case "work": work = reading.date(field.value)
            default: reading.unknownKey(field, in: "a moved day", known: ["off", "work"])
            }
        }
        guard let off, let work else {
            reading.missingKey("work", at: node.span, in: "this moved day", help: "write `{off: …, work: …}`")
            return nil
        }
        return Located(MovedDay(off: off.value, work: work.value), node.span)
    }

    private static func holiday(_ node: YAMLNode, _ reading: inout Reading) -> Located<Holiday>? {
        var day: Located<CivilDate>?
        var name: Located<String>?
        for field in reading.entries(node, "`{day: 2028-07-09, name: …}`") {
            switch field.key {
            case "day": day = reading.date(field.value)
            case "name": name = reading.text(field.value)
            default: reading.unknownKey(field, in: "a holiday", known: ["day", "name"])
            }
        }
        guard let day else {
            reading.missingKey("day", at: node.span, in: "this holiday", help: "write `{day: …, name: …}`")
            return nil
        }
        return Located(Holiday(day: day.value, name: name?.value ?? "", isSubstitute: false), node.span)
    }
}
