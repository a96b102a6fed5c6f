import SardzeRouting
public import SardzeRules
import SardzeText
public import SardzeWords

/// The questions that a case which is not wholly known leaves, and what is made of their answers.
public struct CaseQuestions {
    private let routing: CompiledRouting

    public init(_ routing: CompiledRouting) { self.routing = routing }

    private var attributes: [CaseAttribute] { routing.table.attributes }

    /// What is asked next; `nil` when nothing else changes what is to be done.
    public func next(_ values: [Int?], skipping skipped: Set<Int>) -> Int? { routing.next(values, skipping: skipped) }

    /// "urgency [1 danger-now, 2 recent, 3 not-recent]: "
    public func prompt(_ attribute: Int) -> Wording {
        let asked = attributes[attribute]
        let offered: String =
            switch asked.domain {
            case .values(let values): values.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
            case .boolean: "yes, no"
            case .integers(let range): "\(range.lowerBound)..\(range.upperBound)"
            }
        return Wording(same: "\(asked.name) [\(offered)]: ").map(\.onOneLine)
    }

    /// What somebody meant.
    public enum Answer {
        case value(Int)
        case unknown
        case help
        case refused(Wording)
    }

    /// A value may be written, begun, or given by its place in the list.
    public func answer(_ line: String, to attribute: Int) -> Answer {
        let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let asked = attributes[attribute]
        if text.isEmpty { return .unknown }
        if text == "?" { return .help }
        if let number = asked.number(of: text) { return .value(number) }
        switch asked.domain {
        case .values(let values):
            if let place = Int(text), values.indices.contains(place - 1) { return .value(place - 1) }
            let begun = values.indices.filter { values[$0].hasPrefix(text) }
            if begun.count == 1 { return .value(begun[0]) }
        case .boolean:
            let isYes = ["y", "j", "jā", "ja", "1"].contains(text.lowercased())
            let isNo = ["n", "nē", "ne", "0"].contains(text.lowercased())
            if isYes != isNo { return .value(isYes ? 1 : 0) }
        case .integers: break
        }
        let fault = RouteValue.unknown(text, asked)
        return .refused(fault.help.map { fault.message + Wording(same: "; ") + $0 } ?? fault.message)
    }

    /// Which rules an attribute decides on, and for which values.
    public func explanation(of attribute: Int, _ values: [Int?]) -> Wording {
        let open = routing.rows.filter { rule in
            rule.condition.box.sides.allSatisfy { place, set in values[place].map(set.contains) ?? true }
        }
        var lines: [String] = []
        let words = CaseWords(attributes)
        for rule in open {
            let title = rule.title.map { " \(shortened($0.value))" } ?? ""
            if let side = rule.condition.box[attribute], side != attributes[attribute].all {
                lines.append("  \(shortened(rule.id.value))\(title): \(words.text(Box([attribute: side])))")
            }
            for step in rule.steps {
                guard let side = step.condition?.box[attribute], side != attributes[attribute].all else { continue }
                let action = "\(step.body?.value ?? "?"): \(shortened(step.action?.value ?? "?"))"
                lines.append("  \(shortened(rule.id.value)) → \(action): \(words.text(Box([attribute: side])))")
            }
        }
        let list = lines.prefix(20).joined(separator: "\n")
        return Wording("what it decides:\n\(list)", lv: "ko tas izšķir:\n\(list)")
    }
}
