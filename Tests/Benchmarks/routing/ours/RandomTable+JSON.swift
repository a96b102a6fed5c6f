import SardzeRouting

extension RandomTable {
    /// Writes the table on one line, then a case a line, as JSON; words need no escaping here.
    func write(cases count: Int) {
        let domains = attributes.map { attribute in
            let texts = Self.words(attribute.texts(of: attribute.all))
            switch attribute.domain {
            case .values: return #"{"name":"\#(attribute.name)","values":\#(texts)}"#
            case .integers(let range):
                return #"{"name":"\#(attribute.name)","range":[\#(range.lowerBound),\#(range.upperBound)]}"#
            case .boolean: return #"{"name":"\#(attribute.name)","boolean":true}"#
            }
        }
        let rows = rules.map { rule in
            let cells = rule.cases.sides.sorted { $0.key < $1.key }.map { column, side in
                #""\#(attributes[column].name)":\#(Self.words(attributes[column].texts(of: side)))"#
            }
            return #"{"name":"\#(rule.name)","route":\#(rule.route),"if":{\#(cells.joined(separator: ","))}}"#
        }
        print(#"{"attributes":[\#(domains.joined(separator: ","))],"rules":[\#(rows.joined(separator: ","))]}"#)
        for values in cases(count, seed: 5) {
            let members = zip(attributes, values).map { attribute, value in
                #""\#(attribute.name)":\#(Self.json(attribute, value))"#
            }
            print("{\(members.joined(separator: ","))}")
        }
    }

    private static func json(_ attribute: CaseAttribute, _ value: Int) -> String {
        switch attribute.domain {
        case .values: #""\#(attribute.text(of: value))""#
        case .integers: String(value)
        case .boolean: value == 1 ? "true" : "false"
        }
    }

    private static func words(_ texts: [String]) -> String { "[\(texts.map { "\"\($0)\"" }.joined(separator: ","))]" }
}
