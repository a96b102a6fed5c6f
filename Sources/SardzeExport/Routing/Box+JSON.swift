import SardzeRouting

extension [CaseAttribute] {
    /// For each attribute the values or ranges a box spans; one left out spans its whole domain.
    func json(_ box: Box) -> String {
        JSONText.object(
            indices.compactMap { number in
                let attribute = self[number]
                guard let side = box[number]?.intersection(attribute.all), side != attribute.all else { return nil }
                return (attribute.name, JSONText.list(attribute.texts(of: side)))
            })
    }

    func json(_ boxes: [Box]) -> String { "[\(boxes.map(json).joined(separator: ","))]" }

    /// What is known of one case, as its values are written.
    func json(_ values: [Int?]) -> String {
        JSONText.object(
            zip(self, values).compactMap { attribute, value in
                value.map { (attribute.name, attribute.json($0)) }
            })
    }
}

extension CaseAttribute {
    /// A value: a number or a truth where it is one, else a text.
    func json(_ value: Int) -> String {
        switch domain {
        case .values: JSONText.quoted(text(of: value))
        case .integers: String(value)
        case .boolean: value == 0 ? "false" : "true"
        }
    }
}
