import SardzeText
import SardzeTime
import SardzeWords

extension Body {
    private enum Key: String, CaseIterable {
        case name, email, phone, officers, deputy, works, hours, moved, from, until, capacity, serves, members, note
        case outOfHours = "out of hours"
    }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Body {
        var body = Body(id: reading.name(entry), definition: entry.span)
        for field in reading.entries(
            entry.value, Wording("a mapping with `name`, `email` …", lv: "bloks ar `name`, `email` …"))
        {
            let node = field.value
            switch Key(rawValue: field.key) {
            case .name: body.name = reading.text(node)
            case .email: body.email = reading.email(node)
            case .phone: body.phone = reading.text(node)
            case .officers: body.officers = reading.items(node).map { Officer.read($0, &reading) }
            case .deputy: body.deputy = reading.text(node, .body)
            case .works: body.works = reading.workingWeek(node)
            case .moved:
                body.appliesMovedDays = reading.choice(
                    node, Wording("a way to take moved days", lv: "veids, kā ievērot pārceltās dienas"), of: Moved.self)?
                    .map {
                        $0 == .apply
                    }
            case .hours: body.hours = reading.openingHours(node)
            case .from: body.from = reading.date(node)
            case .until: body.until = reading.date(node)
            case .outOfHours: body.outOfHours = reading.text(node, .body)
            case .capacity: body.capacity = Capacity.read(node, &reading)
            case .serves: body.serves = reading.texts(node, Wording("a region", lv: "teritorija"))
            case .members: body.members = reading.texts(node, .body)
            case .note: body.note = reading.text(node)
            case nil:
                reading.unknownKey(field, in: Wording("a body", lv: "iestādei"), known: Key.allCases.map(\.rawValue))
            }
        }
        return body
    }

    private enum Moved: String, CaseIterable { case apply, ignore }
}

extension Reading {
    fileprivate mutating func email(_ node: YAMLNode) -> Located<String>? {
        value(
            node, Wording("an e-mail address", lv: "e-pasta adrese"),
            help: Wording("write it as name@example.org", lv: "rakstiet, piemēram, name@example.org")
        ) { MailAddress.isAddress($0) ? $0 : nil }
    }

    mutating func workingWeek(_ node: YAMLNode) -> Located<WorkingWeek>? {
        value(
            node, Wording("a working week", lv: "darba nedēļa"),
            help: Wording("write MO..FR, MO,WE,FR or `every day`", lv: "rakstiet MO..FR, MO,WE,FR vai `every day`")
        ) { WorkingWeek($0) }
    }
}

extension Reading {
    fileprivate mutating func openingHours(_ node: YAMLNode) -> Located<OpeningHours>? {
        value(
            node, Wording("opening hours", lv: "darba laiks"),
            help: Wording(
                "write 8:30..17:00, the earlier hour first, or `always`",
                lv: "rakstiet 8:30..17:00, vispirms agrāko stundu, vai `always`")
        ) { OpeningHours($0) }
    }
}

extension Body.Officer {
    private enum Key: String, CaseIterable { case role, email, until }

    fileprivate static func read(_ node: YAMLNode, _ reading: inout Reading) -> Self {
        var officer = Self()
        for field in reading.entries(node, Wording("a mapping with `role`", lv: "bloks ar `role`")) {
            switch Key(rawValue: field.key) {
            case .role: officer.role = reading.text(field.value)
            case .email: officer.email = reading.email(field.value)
            case .until: officer.until = reading.date(field.value)
            case nil:
                reading.unknownKey(
                    field, in: Wording("an officer", lv: "amatpersonai"), known: Key.allCases.map(\.rawValue))
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
        for field in reading.entries(node, Wording("a mapping with `per` and `count`", lv: "bloks ar `per` un `count`"))
        {
            switch Key(rawValue: field.key) {
            case .per: per = reading.stride(field.value)
            case .count: count = reading.count(field.value)
            case .reserved:
                for entry in reading.entries(field.value, Wording("a mapping of numbers", lv: "skaitļu bloks")) {
                    guard let count = reading.count(entry.value) else { continue }
                    reserved.append(Reserve(name: reading.name(entry), count: count))
                }
            case nil:
                reading.unknownKey(
                    field, in: Wording("a capacity", lv: "kapacitātei"), known: Key.allCases.map(\.rawValue))
            }
        }
        reading.require(
            ["per", "count"], of: node, in: Wording("this capacity", lv: "šai kapacitātei"),
            help: Wording("write `{per: year, count: 200}`", lv: "rakstiet `{per: year, count: 200}`"))
        guard let per, let count else { return nil }
        return Self(per: per, count: count, reserved: reserved)
    }
}
