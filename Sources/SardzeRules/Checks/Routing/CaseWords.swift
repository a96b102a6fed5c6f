public import SardzeRouting
import SardzeText
public import SardzeWords

/// Cases, boxes and numbers of them as people write and read them.
public struct CaseWords: Sendable {
    private let attributes: [CaseAttribute]
    /// Says which cases cannot be, so that boxes need not say it; `nil` where there is none.
    private let table: RouteTable?

    public init(_ attributes: [CaseAttribute]) { (self.attributes, table) = (attributes, nil) }

    public init(_ table: RouteTable) { (attributes, self.table) = (table.attributes, table) }

    public init(_ routing: Routing, _ table: RouteTable? = nil) {
        (attributes, self.table) = (routing.attributes.map(\.attribute), table)
    }

    /// A box that was found, with only what tells its possible cases from the others.
    public func found(_ box: Box) -> String { text(table?.simplified(box) ?? box) }

    /// `{urgency: [recent, unknown], age: 0..5}`: only what the box restricts, as `if:` has it; `{}` for every case.
    public func text(_ box: Box) -> String {
        let sides = attributes.indices.compactMap { number -> String? in
            let attribute = attributes[number]
            guard let side = box[number]?.intersection(attribute.all), side != attribute.all else { return nil }
            return "\(YAMLText.quoted(attribute.name)): \(values(side, attribute))"
        }
        return "{\(sides.joined(separator: ", "))}"
    }

    /// `{concern: neglect, age: 4}`: what is known of one case, as `tests:` have it.
    ///
    /// - Parameter values: the number of each attribute's value; `nil` where it is not known.
    public func text(_ values: [Int?]) -> String {
        let known = zip(attributes, values).compactMap { attribute, value in
            value.map { "\(YAMLText.quoted(attribute.name)): \(word(attribute.text(of: $0)))" }
        }
        return "{\(known.joined(separator: ", "))}"
    }

    /// Of many values those that are missing are shorter to say.
    private func values(_ side: ValueSet, _ attribute: CaseAttribute) -> String {
        let texts = attribute.texts(of: side)
        let rest = attribute.texts(of: attribute.all.subtracting(side))
        return rest.count + 1 < texts.count ? "{not: \(list(rest))}" : list(texts)
    }

    private func list(_ texts: [String]) -> String {
        texts.count == 1 ? word(texts[0]) : "[\(texts.map(word).joined(separator: ", "))]"
    }

    /// Values are read as text, so `yes` and `0..5` need no quotes here.
    private func word(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-_./+".unicodeScalars.contains(scalar)
        }
        return isPlain && text.first != "-" && !text.isEmpty ? text : YAMLText.quoted(text)
    }

    /// The first case of a box.
    public func example(of box: Box) -> [Int] {
        attributes.indices.map { number in
            let all = attributes[number].all
            return (box[number]?.intersection(all) ?? all).ranges.first?.lowerBound ?? 0
        }
    }

    /// Some boxes, the widest first as they come, and how many more there are: "`{…}`, `{…}` and 3 more".
    func list(_ boxes: [Box], isComplete: Bool, showing most: Int = 3) -> Wording {
        let shown = boxes.prefix(most).map { "`\(found($0))`" }.joined(separator: ", ")
        let rest = boxes.count - min(boxes.count, most)
        if rest > 0 {
            return isComplete
                ? Wording("\(shown) and \(rest) more", lv: "\(shown) un vēl \(rest)")
                : Wording("\(shown) and more than \(rest) others", lv: "\(shown) un vēl vairāk nekā \(rest)")
        }
        return isComplete ? Wording(same: shown) : Wording("\(shown) and others", lv: "\(shown) un citi")
    }

    /// "1 296 cases", "1 296 gadījumi".
    public static func counted(_ count: UInt128, _ form: GrammaticalCase = .nominative) -> Wording {
        // The last digits alone decide how Latvian goes on.
        let alike = count < 1_000 ? Int(count) : 1_000 + Int(count % 100)
        let words = SardzeWords.counted(alike, .routingCase, form)
        return words.map { "\(grouped(count))\($0.drop { $0.isNumber })" }
    }

    /// `5 971 968`.
    public static func grouped(_ count: UInt128) -> String {
        let digits = Array(String(count))
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(" ") }
            text.append(digit)
        }
        return text
    }

    /// `R01, R07, R09 …`: names of rules, cut where they are many.
    static func names(_ names: [String], showing most: Int = 8) -> String {
        names.prefix(most).map(shortened).joined(separator: ", ") + (names.count > most ? " …" : "")
    }
}
