import SardzeRouting
import SardzeText
import SardzeWords

extension Routing.Attribute {
    /// Longer lists are no categories.
    private static let mostValues = 1_000

    /// - Returns: `nil` when it is not known what may be said, which was reported.
    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Self? {
        let id = reading.name(entry)
        reading.checkRoutingName(id, Wording("an attribute's name", lv: "pazīmes nosaukums"))
        let node = reading.resolve(entry.value)
        let values: [Located<String>]
        let domain: CaseAttribute.Domain?
        if case .sequence(let items) = node.content {
            values = listed(items, &reading)
            domain = values.isEmpty ? nil : .values(values.map(\.value))
            if items.isEmpty { reading.wrongType(node, wanted, help: help) }
        } else {
            values = []
            domain = reading.scalar(node, wanted).flatMap { Self.domain($0, &reading) }
        }
        return domain.map {
            Self(id: id, definition: entry.span, attribute: CaseAttribute(id.value, $0), values: values)
        }
    }

    private static let wanted = Wording(
        "a list of values, a range or `boolean`", lv: "vērtību saraksts, skaitļu diapazons vai `boolean`")
    private static let help = Wording(
        "write `[yes, no, unknown]`, `0..17` or `boolean`", lv: "rakstiet `[yes, no, unknown]`, `0..17` vai `boolean`")

    private static func listed(_ items: [YAMLNode], _ reading: inout Reading) -> [Located<String>] {
        var places: [String: Span] = [:]
        var values: [Located<String>] = []
        for item in items {
            guard let value = reading.scalar(item) else { continue }
            reading.checkRoutingName(value, Wording("a value", lv: "vērtības nosaukums"))
            if let first = places[value.value] {
                reading.reportTwice(value, first: first)
            } else if values.count == mostValues {
                reading.report(
                    "routing-too-large", value.span,
                    Wording("more than \(mostValues) values", lv: "vairāk nekā \(mostValues) vērtību"),
                    help: Wording(
                        "write a range of numbers, or coarser values",
                        lv: "rakstiet skaitļu diapazonu vai vispārīgākas vērtības"))
                break
            } else {
                places[value.value] = value.span
                values.append(value)
            }
        }
        return values
    }

    private static func domain(_ text: Located<String>, _ reading: inout Reading) -> CaseAttribute.Domain? {
        if text.value == "boolean" { return .boolean }
        guard let range = WrittenRange(text.value), let low = range.low, let high = range.high, range.isRange else {
            let nearest = Suggestion.nearest(to: text.value, among: ["boolean"])
            reading.report(
                "wrong-type", text.span,
                Wording(
                    "`\(shortened(text.value))` is not \(wanted.en)", lv: "`\(shortened(text.value))` nav \(wanted.lv)"),
                help: nearest.map(Suggestion.question) ?? help)
            return nil
        }
        guard low <= high else {
            reading.reportReversed(text, low, high)
            return nil
        }
        guard CaseAttribute.widest.contains(low), CaseAttribute.widest.contains(high) else {
            reading.report(
                "routing-range", text.span,
                Wording("this range goes beyond a thousand million", lv: "šis diapazons pārsniedz miljardu"),
                help: Wording("write a smaller one: 0..17", lv: "rakstiet mazāku: 0..17"))
            return nil
        }
        return .integers(low...high)
    }
}

/// `5`, `0..17`, `..13` or `14..`.
struct WrittenRange {
    var low: Int?
    var high: Int?
    /// False for a single number.
    var isRange: Bool

    /// - Returns: `nil` for any other text, a lone `..` among them.
    init?(_ text: String) {
        guard let dots = text.range(of: "..") else {
            guard let number = Self.number(text[...]) else { return nil }
            (low, high, isRange) = (number, number, false)
            return
        }
        let ends = [text[..<dots.lowerBound], text[dots.upperBound...]].map { $0.trimmed }
        guard ends.contains(where: { !$0.isEmpty }), ends.allSatisfy({ $0.isEmpty || Self.number($0) != nil }) else {
            return nil
        }
        (low, high, isRange) = (Self.number(ends[0]), Self.number(ends[1]), true)
    }

    /// Digits, a minus before them.
    private static func number(_ text: Substring) -> Int? {
        let digits = text.first == "-" ? text.dropFirst() : text
        return !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension StringProtocol {
    /// Where a short ASCII text first stands.
    fileprivate func range(of other: String) -> Range<Index>? {
        ranges(of: other).first.map { $0.lowerBound..<$0.upperBound }
    }
}

extension Reading {
    /// The name becomes part of `concern=online-grooming` on the command line, and of lists with commas.
    ///
    /// - Parameter kind: whose name, the Latvian in the nominative.
    mutating func checkRoutingName(_ name: Located<String>, _ kind: Wording) {
        let isBad = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ",") }
        guard name.value.isEmpty || name.value.utf8.contains(where: isBad) else { return }
        report(
            "routing-name", name.span,
            Wording(
                "\(kind.en) cannot be empty or hold spaces, `=` or commas",
                lv: "\(kind.lv) nevar būt tukšs, un tajā nevar būt atstarpju, `=` vai komatu"),
            help: Wording(
                "join the words with hyphens: cases are written as `concern=online-grooming`",
                lv: "savienojiet vārdus ar defisēm: gadījumus raksta kā `concern=online-grooming`"))
    }

    mutating func reportTwice(_ value: Located<String>, first: Span) {
        report(
            "routing-value-twice", value.span,
            Wording(
                "the value `\(shortened(value.value))` is listed twice",
                lv: "vērtība `\(shortened(value.value))` uzskaitīta divreiz"),
            help: Wording("remove one, or write what was meant", lv: "izdzēsiet vienu vai ierakstiet domāto"),
            related: [Label(first, Wording("first listed here", lv: "pirmo reizi uzskaitīta šeit"))])
    }

    mutating func reportReversed(_ text: Located<String>, _ low: Int, _ high: Int) {
        report(
            "routing-range", text.span,
            Wording("this range ends before it begins", lv: "šis diapazons beidzas, pirms tas sācies"),
            help: Wording(
                "write the smaller number first: \(high)..\(low)",
                lv: "vispirms rakstiet mazāko skaitli: \(high)..\(low)"),
            fix: Fix.replacing(text.value, at: text.span, with: "\(high)..\(low)"))
    }
}
