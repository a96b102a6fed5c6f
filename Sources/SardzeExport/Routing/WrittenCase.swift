public import SardzeRouting
import SardzeText
public import SardzeWords

/// A case as a person writes it: `concern=online-grooming age=12`. What is not said is not known.
public enum WrittenCase {
    /// Why it is none.
    public struct Fault: Error {
        public let message: Wording
        public let help: Wording?

        /// The message, and on a line of its own what to do.
        public var wording: Wording {
            guard let help else { return message }
            return message + Wording("\nhelp: ", lv: "\npadoms: ") + help
        }
    }

    /// - Returns: the number of each attribute's value, in the order of the attributes; `nil` where it is not said.
    public static func values(_ words: [String], of attributes: [CaseAttribute]) throws(Fault) -> [Int?] {
        var values = [Int?](repeating: nil, count: attributes.count)
        var named: Set<Int> = []
        for word in words {
            guard let sign = word.firstIndex(of: "=") else { throw notAnEquation(word, attributes) }
            let (name, text) = (String(word[..<sign]), String(word[word.index(after: sign)...]))
            guard let place = attributes.firstIndex(where: { $0.name == name }) else {
                let fault = RouteQuestion.unknown(name, attributes)
                throw Fault(message: fault.message, help: fault.help)
            }
            guard named.insert(place).inserted else {
                throw Fault(
                    message: Wording("`\(name)` is said twice", lv: "`\(name)` norādīts divreiz"),
                    help: Wording("a case has one value of it", lv: "gadījumam tai ir viena vērtība"))
            }
            if text != "?" { values[place] = try value(text, of: attributes[place]) }
        }
        return values
    }

    /// The number of one value.
    public static func value(_ text: String, of attribute: CaseAttribute) throws(Fault) -> Int {
        if let number = attribute.number(of: text) { return number }
        let fault = RouteValue.unknown(text, attribute)
        throw Fault(message: fault.message, help: fault.help)
    }

    private static func notAnEquation(_ word: String, _ attributes: [CaseAttribute]) -> Fault {
        let shown = word.count > 40 ? word.prefix(40) + "…" : word[...]
        let example = attributes.first.map { "\($0.name)=\($0.text(of: $0.all.ranges.first?.lowerBound ?? 0))" }
        return Fault(
            message: Wording("`\(shown)` says nothing of a case", lv: "`\(shown)` neko nepasaka par gadījumu").map(
                \.onOneLine),
            help: Wording(
                "write an attribute and its value: `\(example ?? "urgency=danger-now")`",
                lv: "rakstiet pazīmi un tās vērtību: `\(example ?? "urgency=danger-now")`"))
    }

    /// `concern=online-grooming age=12`: what is known, ready to paste behind `sardze route`.
    public static func text(_ values: [Int?], of attributes: [CaseAttribute]) -> String {
        zip(attributes, values).compactMap { attribute, value in
            value.map { "\(attribute.name)=\(attribute.text(of: $0))" }
        }.joined(separator: " ")
    }
}
