import SardzeRouting
import SardzeWords

/// Values of a case as JSON writes them.
enum RouteValue {
    /// The number of `true` or `false`; lists may hold such words too. `nil` where they mean nothing.
    static func truth(_ isTrue: Bool, _ attribute: CaseAttribute) -> Int? {
        attribute.number(of: isTrue ? "yes" : "no") ?? attribute.number(of: isTrue ? "true" : "false")
    }

    /// The number of a value; the cursor passes over it.
    ///
    /// - Returns: `nil` for `null`: it is not known.
    static func read(_ cursor: inout JSONCursor, _ attribute: CaseAttribute) throws -> Int? {
        switch cursor.next() {
        case UInt8(ascii: "\""):
            let text = try cursor.text()
            guard let number = attribute.number(of: text) else { throw unknown(text, attribute) }
            return number
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            throw BatchFault(
                "wrong-type",
                Wording(
                    "`\(attribute.name)` has a list or an object, not one value",
                    lv: "`\(attribute.name)` ir saraksts vai objekts, nevis viena vērtība"),
                help: Wording(
                    "a line is one case; leave the attribute out when it is unknown",
                    lv: "rindiņa ir viens gadījums; ja pazīme nav zināma, izlaidiet to"))
        case let first:
            let text = String(decoding: cursor.raw(try cursor.value()), as: UTF8.self)
            if first == UInt8(ascii: "n") { return nil }
            let number =
                switch first {
                case UInt8(ascii: "t"): truth(true, attribute)
                case UInt8(ascii: "f"): truth(false, attribute)
                default: whole(text, attribute)
                }
            guard let number else { throw unknown(text, attribute) }
            return number
        }
    }

    /// A number may be written as `12`, `12.0` or `1.2e1`.
    private static func whole(_ text: String, _ attribute: CaseAttribute) -> Int? {
        attribute.number(of: text)
            ?? Double(text).flatMap { Int(exactly: $0) }.flatMap { attribute.number(of: String($0)) }
    }

    /// A value that an attribute does not have.
    static func unknown(_ text: String, _ attribute: CaseAttribute) -> BatchFault {
        let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
        return BatchFault(
            "unknown-value",
            Wording(
                "`\(shown)` is not a value of `\(attribute.name)`",
                lv: "`\(shown)` nav pazīmes `\(attribute.name)` vērtība"),
            help: help(text, attribute))
    }

    /// The nearest value, or what there is.
    private static func help(_ text: String, _ attribute: CaseAttribute) -> Wording {
        switch attribute.domain {
        case .values(let values):
            if let nearest = Suggestion.nearest(to: text, among: values) { return Suggestion.question(nearest) }
            let some = values.prefix(12).joined(separator: ", ") + (values.count > 12 ? " …" : "")
            return Wording("write one of \(some)", lv: "rakstiet kādu no šīm: \(some)")
        case .boolean: return Wording("write `yes` or `no`", lv: "rakstiet `yes` vai `no`")
        case .integers(let range):
            return Wording(
                "write a whole number from \(range.lowerBound) to \(range.upperBound)",
                lv: "rakstiet veselu skaitli no \(range.lowerBound) līdz \(range.upperBound)")
        }
    }
}
