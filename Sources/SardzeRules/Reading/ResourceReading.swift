import SardzeText
import SardzeWords

extension Resource {
    private enum Key: String, CaseIterable {
        case name, kind, phone, url, owner, from, until, place, note
        case concerns = "for"
    }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Resource {
        var resource = Resource(id: reading.name(entry), definition: entry.span)
        for field in reading.entries(entry.value, Wording("a mapping with `name`", lv: "bloks ar `name`")) {
            let node = field.value
            switch Key(rawValue: field.key) {
            case .name: resource.name = reading.text(node)
            case .kind: resource.kind = reading.text(node)
            case .phone: resource.phone = reading.text(node)
            case .url: resource.url = reading.text(node)
            case .owner: resource.owner = reading.text(node, .body)
            case .concerns: resource.concerns = reading.texts(node)
            case .from: resource.from = reading.date(node)
            case .until: resource.until = reading.date(node)
            case .place: resource.place = reading.text(node)
            case .note: resource.note = reading.text(node)
            case nil:
                reading.unknownKey(
                    field, in: Wording("a resource", lv: "resursam"), known: Key.allCases.map(\.rawValue))
            }
        }
        return resource
    }
}
