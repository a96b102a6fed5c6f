import SardzeText
import SardzeTime
import SardzeWords

extension Body {
    private enum Key: String, CaseIterable {
        case name, email, phone, officers, deputy, works, moved, capacity, serves, members, note
        case outOfHours = "out of hours"
    }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Body {
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
        reading.require(["per", "count"], of: node, in: "this capacity", help: "write `{per: year, count: 200}`")
        guard let per, let count else { return nil }
        return Self(per: per, count: count, reserved: reserved)
    }
}
