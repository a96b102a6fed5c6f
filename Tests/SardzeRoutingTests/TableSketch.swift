import SardzeRouting

/// A table as it is written, before it is compiled: what the random generator makes and the slow model reads.
struct TableSketch: CustomStringConvertible {
    var policy: HitPolicy
    var attributes: [CaseAttribute]
    var rules: [RouteRule]
    var impossible: [Box] = []
    var hasOtherwise = false

    func table() throws(RouteTableFault) -> RouteTable {
        try RouteTable(policy, attributes: attributes, rules: rules, impossible: impossible, hasOtherwise: hasOtherwise)
    }

    /// The table as a person reads it, so that a random one that fails can be looked at.
    var description: String {
        var lines = ["policy \(policy.rawValue)\(hasOtherwise ? ", with an otherwise" : "")"]
        lines += attributes.map { "\($0.name): \($0.texts(of: $0.all).joined(separator: " "))" }
        lines += rules.map { "\($0.name) → \($0.route)  \(text(of: $0.cases))\(rank(of: $0))" }
        lines += impossible.map { "impossible  \(text(of: $0))" }
        return lines.joined(separator: "\n")
    }

    private func rank(of rule: RouteRule) -> String { policy == .priority ? "  priority \(rule.priority)" : "" }

    /// A box as rules write it; `every case` when it restricts nothing.
    func text(of box: Box) -> String {
        let sides = box.sides.sorted { $0.key < $1.key }.map { attribute, values in
            let texts = attributes[attribute].texts(of: values)
            return "\(attributes[attribute].name)=\(texts.isEmpty ? "∅" : texts.joined(separator: "|"))"
        }
        return sides.isEmpty ? "every case" : sides.joined(separator: " ")
    }
}
