public import SardzeWords

/// Text without quotes that a reader of YAML 1.1 takes for something else.
///
/// Sardze keeps scalars as text, so nothing is lost here; it is in the next program that `no` becomes false.
///
/// - Source: the YAML 1.1 type repository (bool, float, int, merge, null, timestamp, value); leading zeros that are no
///   octal number count as decimal, as YAML 1.2 has them.
public enum YAMLTrap {
    /// What another reader sees, in the accusative; `nil` where it sees the same text, or a number written the same.
    public static func meaning(of text: String) -> Wording? {
        // The longest trap is a date with its time.
        guard let first = text.utf8.first, text.utf8.count <= 40, text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return nil
        }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return number(text) ?? time(text) ?? date(text)
        default: return word(text)
        }
    }

    private static func word(_ text: String) -> Wording? {
        let isOneCase = text == text.lowercased() || text == text.uppercased() || text == text.capitalisedWord
        switch isOneCase ? text.lowercased() : text {
        case "y", "yes", "true", "on": return Wording("true", lv: "„patiess” (`true`)")
        case "n", "no", "false", "off": return Wording("false", lv: "„aplams” (`false`)")
        case "~", "null": return Wording("nothing", lv: "tukšu vērtību")
        case "=": return Wording("a default value", lv: "noklusējuma vērtību")
        case "<<": return Wording("a merge of two mappings", lv: "divu bloku sapludināšanu")
        default: return nil
        }
    }

    // MARK: Numbers

    private static func number(_ text: String) -> Wording? {
        let sign = text.hasPrefix("-") ? "-" : ""
        let body = text.first.map { "+-".contains($0) } == true ? text.dropFirst() : text[...]
        switch body.lowercased() {
        case ".inf": return Wording("infinity", lv: "bezgalību")
        case ".nan": return Wording("no number at all", lv: "vērtību, kas nav skaitlis")
        default: break
        }
        let digits = body.filter { $0 != "_" }
        guard let value = whole(digits) ?? fraction(digits) else { return nil }
        let shown = sign + value
        return shown == text ? nil : Wording("the number \(shown)", lv: "skaitli \(shown)")
    }

    /// A whole number in tens, eights, sixteens or twos, as it is written in tens.
    private static func whole(_ digits: String) -> String? {
        for (prefix, radix) in [("0x", 16), ("0b", 2)] where digits.hasPrefix(prefix) {
            let rest = digits.dropFirst(2)
            return rest.allSatisfy { $0.isHexDigit } ? Int(rest, radix: radix).map(String.init) : nil
        }
        guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return nil }
        if digits.count > 1, digits.hasPrefix("0"), let eights = Int(digits, radix: 8) { return String(eights) }
        let rest = digits.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }

    /// A number with a point, without the zeros that say nothing.
    private static func fraction(_ digits: String) -> String? {
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }), digits.count > 1 else { return nil }
        let before = parts[0].drop { $0 == "0" }
        var after = parts[1]
        while after.last == "0" { after.removeLast() }
        return (before.isEmpty ? "0" : before) + (after.isEmpty ? "" : "." + after)
    }

    /// `12:30` is 750, counted in sixties.
    private static func time(_ text: String) -> Wording? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.count <= 4, let first = parts.first,
            first.first.map({ "123456789".contains($0) }) == true
        else { return nil }
        var value = 0
        for (index, part) in parts.enumerated() {
            guard !part.isEmpty, part.count <= (index == 0 ? 6 : 2), part.allSatisfy(\.isNumber),
                let digits = Int(part),
                index == 0 || digits < 60
            else { return nil }
            value = value * 60 + digits
        }
        return Wording("the number \(value)", lv: "skaitli \(value)")
    }

    /// `2025-01-31`, also with a time behind it.
    private static func date(_ text: String) -> Wording? {
        let parts = text.prefix { $0 != " " && $0 != "T" && $0 != "t" }.split(
            separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
            parts.dropFirst().allSatisfy({ (1...2).contains($0.count) })
        else { return nil }
        let rest = text.dropFirst(parts.reduce(2) { $0 + $1.count }).drop { $0 == " " || $0 == "T" || $0 == "t" }
        let isTime = rest.contains(":") && rest.allSatisfy { $0.isNumber || ":.Z+- ".contains($0) }
        return rest.isEmpty || isTime ? Wording("a date", lv: "datumu") : nil
    }
}

extension String {
    /// The first letter large, the others small.
    fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
