import SardzeRouting
import SardzeWords

/// One line of `sardze route --batch`, read with care: whatever is wrong with it can be said.
struct RouteQuestion {
    /// The value of `id` as it stands in the line.
    var id: Range<Int>?
    /// The number of each attribute's value; `nil` for what is not known.
    var values: [Int?]
    var language: Language?
    /// Fields that are not known, in their order.
    var ignored: [String] = []

    enum Field: String, CaseIterable { case id, `case`, language }

    private let attributes: [CaseAttribute]
    private let places: [String: Int]
    private var seen: Set<Field> = []
    /// The first thing that was refused; the rest is read all the same, for an `id` may come after it.
    private var fault: BatchFault?

    /// - Parameter places: of the attributes, by their names.
    init(_ attributes: [CaseAttribute], _ places: [String: Int]) {
        self.attributes = attributes
        self.places = places
        values = Array(repeating: nil, count: attributes.count)
    }

    /// Reads the fields of a line, in whatever order. What was read before a fault stays: its answer should carry the
    /// `id`.
    mutating func read(_ cursor: inout JSONCursor) throws(BatchFault) {
        do {
            try cursor.expect("{")
            if !cursor.passes("}") {
                repeat { try readField(&cursor) } while cursor.passes(",")
                try cursor.expect("}")
            }
            try cursor.end()
            if let fault { throw fault }
            if !seen.contains(.case) { throw Self.noCase }
        } catch let fault as BatchFault {
            throw fault
        } catch {
            throw .notJSON((error as? JSONCursor.Fault)?.byte ?? cursor.position, Self.example)
        }
    }

    private static let example = #"{"id":1,"case":{"urgency":"danger-now"}}"#

    private static let noCase = BatchFault(
        "missing-key", Wording("there is no `case`", lv: "trūkst `case`"),
        help: Wording("write a line such as `\(example)`", lv: "rakstiet šādu rindiņu: `\(example)`"))

    private mutating func readField(_ cursor: inout JSONCursor) throws {
        let name = try cursor.text()
        try cursor.expect(":")
        guard let field = Field(rawValue: name) else {
            _ = try cursor.value()
            ignored.append(name)
            return
        }
        guard seen.insert(field).inserted else {
            refuse(Self.twice(name))
            _ = try cursor.value()
            return
        }
        switch field {
        case .id:
            let range = try cursor.value()
            guard String(validating: cursor.raw(range), as: UTF8.self) != nil else {
                throw JSONCursor.Fault(byte: range.lowerBound)
            }
            id = range
        case .case: try readCase(&cursor)
        case .language:
            let isText = cursor.next() == UInt8(ascii: "\"")
            let range = try cursor.value()
            language =
                isText
                ? Language(rawValue: String(decoding: cursor.raw(range).dropFirst().dropLast(), as: UTF8.self)) : nil
            if language == nil {
                refuse(
                    BatchFault(
                        "wrong-type", Wording("`language` is not `lv` or `en`", lv: "`language` nav `lv` vai `en`")))
            }
        }
    }

    private mutating func readCase(_ cursor: inout JSONCursor) throws {
        guard cursor.next() == UInt8(ascii: "{") else {
            _ = try cursor.value()
            refuse(
                BatchFault(
                    "wrong-type", Wording("`case` is not an object", lv: "`case` nav objekts"),
                    help: Wording(
                        "write a line such as `\(Self.example)`", lv: "rakstiet šādu rindiņu: `\(Self.example)`")))
            return
        }
        var named: Set<String> = []
        try cursor.items("{", "}") { cursor throws(JSONCursor.Fault) in
            let name = try cursor.text()
            try cursor.expect(":")
            let isNew = named.insert(name).inserted
            let start = cursor
            do {
                guard let place = places[name] else { throw Self.unknown(name, attributes) }
                guard isNew else { throw Self.twice(name) }
                values[place] = try RouteValue.read(&cursor, attributes[place])
            } catch let fault as JSONCursor.Fault {
                throw fault
            } catch {
                if let fault = error as? BatchFault { refuse(fault) }
                cursor = start
                _ = try cursor.value()
            }
        }
    }

    private mutating func refuse(_ other: BatchFault) { fault = fault ?? other }

    private static func twice(_ name: String) -> BatchFault {
        let name = name.prefix(40)
        return BatchFault(
            "duplicate-key", Wording("`\(name)` stands twice", lv: "`\(name)` ierakstīts divreiz"))
    }

    /// An attribute that is not declared.
    static func unknown(_ name: String, _ attributes: [CaseAttribute]) -> BatchFault {
        let names = attributes.map(\.name)
        let some = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
        let shown = name.count > 40 ? name.prefix(40) + "…" : name[...]
        return BatchFault(
            "unknown-reference",
            Wording("there is no attribute `\(shown)`", lv: "nav pazīmes `\(shown)`"),
            help: Suggestion.nearest(to: name, among: names).map(Suggestion.question)
                ?? Wording("the attributes are \(some)", lv: "pazīmes ir šādas: \(some)"))
    }
}
