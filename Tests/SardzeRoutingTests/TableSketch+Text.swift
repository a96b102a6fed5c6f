import Foundation
import SardzeRouting
import Testing

extension TableSketch {
    /// Reads a table from the text that `description` writes; lines with `#` are remarks.
    init(text: String) throws {
        self.init(policy: .unique, attributes: [], rules: [])
        var routes: [String: Int] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "  ").map { $0.split(separator: " ").map(String.init) }
            if line.hasPrefix("policy ") {
                policy = try #require(HitPolicy(rawValue: fields[0][1]))
            } else if line == "otherwise" {
                hasOtherwise = true
            } else if line.hasPrefix("impossible ") {
                impossible.append(try box(Array(fields.joined().dropFirst())))
            } else if fields[0][0].hasSuffix(":") {
                attributes.append(
                    try CaseAttribute(String(fields[0][0].dropLast()), domain: Array(fields[0].dropFirst())))
            } else {
                let route = fields[0][2]
                if routes[route] == nil { routes[route] = routes.count }
                rules.append(
                    RouteRule(
                        fields[0][0], try box(fields[1]), route: try #require(routes[route]),
                        priority: fields.count > 2 ? try #require(Int(fields[2][1])) : 0))
            }
        }
    }

    private func box(_ words: [String]) throws -> Box {
        guard words != ["every", "case"] else { return .all }
        var box = Box.all
        for word in words {
            let parts = word.split(separator: "=").map(String.init)
            let number = try #require(attributes.firstIndex { $0.name == parts[0] })
            let values = try parts[1].split(separator: "|").map { try attributes[number].range(String($0)) }
            box[number] = ValueSet(values)
        }
        return box
    }
}

extension CaseAttribute {
    fileprivate init(_ name: String, domain: [String]) throws {
        if domain == ["boolean"] {
            self.init(name, .boolean)
        } else if domain[0].contains("..") {
            let ends = domain[0].components(separatedBy: "..").compactMap(Int.init)
            self.init(name, .integers(ends[0]...ends[1]))
        } else {
            self.init(name, .values(domain))
        }
    }

    fileprivate func range(_ text: String) throws -> ClosedRange<Int> {
        let ends = try text.components(separatedBy: "..").map { try #require(number(of: $0), "\(name)=\(text)") }
        return ends[0]...ends[ends.count - 1]
    }
}
