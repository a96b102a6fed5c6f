import SardzeRouting

/// Reads a plain line of `sardze route --batch` without a detour: an `id` that is a short text or a number, a `case`
/// that names every attribute once, nothing escaped, nothing else.
///
/// What it does not take in whole it leaves to `RouteQuestion`, which says the same of such a line, only later.
struct RouteLine: Sendable {
    /// Past its end the line may be read this far, for eight bytes are taken at a time.
    static let margin = 16

    private let names: ByteWords
    private let columns: [Column]
    /// After the attribute before, this one came the last time: programs write them in one order.
    private var following: [Int]

    /// What may be said of one attribute.
    private struct Column: Sendable {
        let words: ByteWords
        /// Of ranges; empty for others.
        let integers: ClosedRange<Int>?
        /// What the words `false` and `true` stand for; -1 for nothing.
        let truths: (Int, Int)
        /// The name with its closing quote.
        let name: [UInt64]
        let nameCount: Int
    }

    init(_ attributes: [CaseAttribute]) {
        names = ByteWords(attributes.enumerated().map { ($1.name, $0) })
        columns = attributes.map { attribute in
            var words: [(text: String, number: Int)] = []
            var integers: ClosedRange<Int>?
            switch attribute.domain {
            case .values(let values): words = values.enumerated().map { ($1, $0) }
            case .boolean: words = [("no", 0), ("false", 0), ("yes", 1), ("true", 1)]
            case .integers(let range): integers = range
            }
            let quoted = Array(attribute.name.utf8) + [UInt8(ascii: "\"")]
            let groups = stride(from: 0, to: quoted.count, by: 8).map { start in
                quoted[start...].prefix(8).enumerated().reduce(0 as UInt64) { $0 | UInt64($1.1) << UInt64($1.0 * 8) }
            }
            return Column(
                words: ByteWords(words), integers: integers,
                truths: (RouteValue.truth(false, attribute) ?? -1, RouteValue.truth(true, attribute) ?? -1),
                name: groups, nameCount: quoted.count)
        }
        following = attributes.indices.map { $0 + 1 < attributes.count ? $0 + 1 : 0 } + [0]
    }

    /// A place in the line.
    private typealias Place = UnsafePointer<UInt8>

    /// Reads one line.
    ///
    /// - Parameters:
    ///   - start: where the line begins.
    ///   - end: where the lines end.
    ///   - values: room for the number of each attribute's value.
    ///   - id: where the value of `id` stands; `nil` when there is none.
    /// - Returns: behind the line feed; `nil` when the line is not so plain.
    @inline(__always)
    mutating func read(
        _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, into values: UnsafeMutableBufferPointer<Int>,
        id: inout UnsafeBufferPointer<UInt8>?
    ) -> UnsafePointer<UInt8>? {
        let last = end - Self.margin
        var place = start
        id = nil
        var hasCase = false
        guard last > place, take("{", &place, last) else { return nil }
        repeat {
            guard take("\"", &place, last), place < last else { return nil }
            let name = ByteHash.group(place, count: 8)
            if name & 0xFFFFFF == Self.idName, id == nil {
                place += 3
                guard take(":", &place, last), let value = readID(&place, last) else { return nil }
                id = value
            } else if name & 0xFF_FFFF_FFFF == Self.caseName, !hasCase {
                place += 5
                guard take(":", &place, last), readCase(&place, last, values) else { return nil }
                hasCase = true
            } else {
                return nil
            }
        } while take(",", &place, last)
        guard hasCase, take("}", &place, last) else { return nil }
        if place.pointee == UInt8(ascii: "\r") { place += 1 }
        return place.pointee == UInt8(ascii: "\n") ? place + 1 : nil
    }

    /// `id"` and `case"`, their first letter in the lowest byte.
    private static let idName: UInt64 = 0x22_64_69
    private static let caseName: UInt64 = 0x22_65_73_61_63

    /// Passes over a mark if it comes next, spaces before it.
    @inline(__always)
    private func take(_ mark: Unicode.Scalar, _ place: inout Place, _ last: Place) -> Bool {
        while place < last, place.pointee == UInt8(ascii: " ") { place += 1 }
        guard place < last, place.pointee == UInt8(ascii: mark) else { return false }
        place += 1
        return true
    }

    /// A text of ASCII, or a number of digits alone.
    @inline(__always)
    private func readID(_ place: inout Place, _ last: Place) -> UnsafeBufferPointer<UInt8>? {
        while place < last, place.pointee == UInt8(ascii: " ") { place += 1 }
        let start = place
        if place < last, place.pointee == UInt8(ascii: "\"") {
            place += 1
            while place < last {
                let group = ByteHash.group(place, count: 8)
                let stops = Self.stops(group) | (group & 0x8080_8080_8080_8080)
                guard stops != 0 else {
                    place += 8
                    continue
                }
                place += stops.trailingZeroBitCount >> 3
                guard place.pointee == UInt8(ascii: "\"") else { return nil }
                place += 1
                return UnsafeBufferPointer(start: start, count: place - start)
            }
            return nil
        }
        while place < last, place.pointee &- UInt8(ascii: "0") < 10 { place += 1 }
        // 0 leads no number but itself; a point or an exponent is left to others.
        guard place > start, start.pointee != UInt8(ascii: "0") || place == start + 1,
            place.pointee == UInt8(ascii: ",") || place.pointee == UInt8(ascii: "}") || place.pointee == 0x20
        else { return nil }
        return UnsafeBufferPointer(start: start, count: place - start)
    }

    @inline(__always)
    private mutating func readCase(
        _ place: inout Place, _ last: Place, _ values: UnsafeMutableBufferPointer<Int>
    ) -> Bool {
        guard take("{", &place, last) else { return false }
        for attribute in 0..<values.count { values[attribute] = .min }
        var (missing, before) = (columns.count, columns.count)
        guard missing > 0 else { return take("}", &place, last) }
        repeat {
            guard take("\"", &place, last), let attribute = readName(&place, last, after: before),
                values[attribute] == .min, take(":", &place, last),
                let value = readValue(&place, last, columns[attribute])
            else { return false }
            values[attribute] = value
            missing &-= 1
            before = attribute
        } while take(",", &place, last)
        return missing == 0 && take("}", &place, last)
    }

    @inline(__always)
    private mutating func readName(_ place: inout Place, _ last: Place, after before: Int) -> Int? {
        let guess = following[before]
        let column = columns[guess]
        if last - place > column.nameCount, Self.begins(place, column) {
            place += column.nameCount
            return guess
        }
        var hash: UInt64 = 0
        let start = place
        guard let count = Self.passText(&place, last, &hash),
            let attribute = names.number(start, count: count, hash: hash)
        else { return nil }
        following[before] = attribute
        return attribute
    }

    @inline(__always)
    private static func begins(_ place: Place, _ column: Column) -> Bool {
        var offset = 0
        for group in column.name {
            guard ByteHash.group(place + offset, count: column.nameCount &- offset) == group else { return false }
            offset &+= 8
        }
        return true
    }

    @inline(__always)
    private func readValue(_ place: inout Place, _ last: Place, _ column: Column) -> Int? {
        while place < last, place.pointee == UInt8(ascii: " ") { place += 1 }
        guard place < last else { return nil }
        switch place.pointee {
        case UInt8(ascii: "\""):
            guard column.integers == nil else { return nil }
            place += 1
            let start = place
            var hash: UInt64 = 0
            guard let count = Self.passText(&place, last, &hash) else { return nil }
            return column.words.number(start, count: count, hash: hash)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            guard let range = column.integers else { return nil }
            let start = place
            var value = 0
            while place < last, place.pointee &- UInt8(ascii: "0") < 10, place - start < 12 {
                value = value &* 10 &+ Int(place.pointee &- UInt8(ascii: "0"))
                place += 1
            }
            let ends = place.pointee == UInt8(ascii: ",") || place.pointee == UInt8(ascii: "}") || place.pointee == 0x20
            guard ends, start.pointee != UInt8(ascii: "0") || place == start + 1, range.contains(value) else {
                return nil
            }
            return value
        case UInt8(ascii: "t"):
            guard ByteHash.group(place, count: 4) == 0x65_75_72_74, column.truths.1 >= 0 else { return nil }
            place += 4
            return column.truths.1
        case UInt8(ascii: "f"):
            guard ByteHash.group(place, count: 5) == 0x65_73_6C_61_66, column.truths.0 >= 0 else { return nil }
            place += 5
            return column.truths.0
        default: return nil
        }
    }

    /// Passes over a text and its closing quote.
    ///
    /// - Returns: its length; `nil` when something in it is escaped or not allowed.
    @inline(__always)
    private static func passText(_ place: inout Place, _ last: Place, _ hash: inout UInt64) -> Int? {
        let start = place
        var hashing = ByteHash()
        while place < last {
            let group = ByteHash.group(place, count: 8)
            let stops = Self.stops(group)
            guard stops != 0 else {
                hashing.add(group)
                place += 8
                continue
            }
            let count = stops.trailingZeroBitCount >> 3
            // A word of a full group has no rest to add, except the empty word.
            if count > 0 || place == start { hashing.add(group & ((1 << UInt64(count * 8)) - 1)) }
            place += count
            guard place.pointee == UInt8(ascii: "\"") else { return nil }
            hash = hashing.value
            defer { place += 1 }
            return place - start
        }
        return nil
    }

    /// The lowest bit that is set stands in the first byte that ends a plain text: a quote, a backslash, a control.
    @inline(__always)
    private static func stops(_ group: UInt64) -> UInt64 {
        let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        let quote = group ^ (ones &* 0x22)
        let backslash = group ^ (ones &* 0x5C)
        return ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (group &- ones &* 0x20) & ~group) & highs
    }
}
