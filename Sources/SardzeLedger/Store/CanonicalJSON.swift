import SardzeWatch

/// JSON that is written in one way only.
struct CanonicalJSON {
    private(set) var text = ""
    private var needsComma = false

    mutating func begin() { open("{") }
    mutating func end() { close("}") }
    mutating func beginList() { open("[") }
    mutating func endList() { close("]") }

    mutating func key(_ name: String) {
        comma()
        quote(name)
        text += ":"
        needsComma = false
    }

    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        quote(value)
        needsComma = true
    }

    mutating func add(_ name: String, _ values: [String]) {
        key(name)
        beginList()
        for value in values {
            comma()
            quote(value)
            needsComma = true
        }
        endList()
    }

    mutating func add(_ name: String, _ value: Bool) { addBare(name, value ? "true" : "false") }

    mutating func add(_ name: String, _ value: Int) { addBare(name, String(value)) }

    private mutating func addBare(_ name: String, _ value: String) {
        key(name)
        text += value
        needsComma = true
    }

    private mutating func open(_ bracket: String) {
        comma()
        text += bracket
        needsComma = false
    }

    private mutating func close(_ bracket: String) {
        text += bracket
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { text += "," }
    }

    private mutating func quote(_ value: String) {
        text += "\""
        defer { text += "\"" }
        guard value.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            return text += value
        }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                text += "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}

/// Reads what `CanonicalJSON` writes, piece by piece. A piece that does not follow leaves the reader where it is, except that of a
/// broken string nothing more is read.
struct CanonicalReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { place == bytes.count }

    /// Whether this piece comes next; if so it is passed.
    mutating func take(_ piece: StaticString) -> Bool {
        let length = piece.utf8CodeUnitCount
        guard place + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[place + offset] != piece.utf8Start[offset] { return false }
        place += length
        return true
    }

    /// Whether another field comes next, and it is this one.
    mutating func next(_ name: String) -> Bool {
        let start = place
        if take(","), string() == name, take(":") { return true }
        place = start
        return false
    }

    mutating func string(_ name: String) -> String? {
        let start = place
        if string() == name, take(":") { return string() }
        place = start
        return nil
    }

    mutating func time(_ name: String) -> Timestamp? { string(name).flatMap { Timestamp($0) } }

    /// A list of at least one.
    mutating func strings() -> [String]? {
        guard take("["), let first = string() else { return nil }
        var all = [first]
        while take(",") {
            guard let next = string() else { return nil }
            all.append(next)
        }
        return take("]") ? all : nil
    }

    /// A positive number.
    mutating func number() -> Int? {
        let digits = bytes[place...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits.first != UInt8(ascii: "0"), let number = Int(String(decoding: digits, as: UTF8.self)) else {
            return nil
        }
        place += digits.count
        return number
    }

    mutating func string() -> String? {
        guard take("\"") else { return nil }
        let rest = bytes[place...]
        guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20 })
        else { return nil }
        if bytes[end] == UInt8(ascii: "\"") {
            defer { place = end + 1 }
            return String(decoding: bytes[place..<end], as: UTF8.self)
        }
        return escapedString()
    }

    private mutating func escapedString() -> String? {
        var plain: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: plain, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escaped() else { return nil }
                plain.append(escaped)
            case 0..<0x20: return nil
            default: plain.append(byte)
            }
        }
        return nil
    }

    /// The byte that an escape stands for; only those that need one have one.
    private mutating func escaped() -> UInt8? {
        if take("\"") { return UInt8(ascii: "\"") }
        if take("\\") { return UInt8(ascii: "\\") }
        if take("n") { return UInt8(ascii: "\n") }
        if take("r") { return UInt8(ascii: "\r") }
        if take("t") { return UInt8(ascii: "\t") }
        guard take("u00"), place + 2 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[place..<place + 2], as: UTF8.self)
        guard let byte = UInt8(digits, radix: 16), byte < 0x20, ![9, 10, 13].contains(byte),
            digits == (byte < 16 ? "0" : "") + String(byte, radix: 16)
        else { return nil }
        place += 2
        return byte
    }
}
