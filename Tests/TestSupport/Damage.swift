/// What fuzz tests do to texts.
public enum Damage {
    /// Breaks a line or a few: other values, lost or doubled lines, other indentation, characters cut out.
    ///
    /// - Parameters:
    ///   - values: what may stand after a colon in place of what does.
    ///   - most: places that are broken at most, at least 1.
    public static func lines(
        _ lines: [String], _ values: [String], most: Int, _ random: inout SeededGenerator
    ) -> String {
        var lines = lines
        for _ in 0..<Int.random(in: 1...most, using: &random) {
            let index = Int.random(in: lines.indices, using: &random)
            let value = values.randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<10, using: &random) {
            case 0: lines.remove(at: index)
            case 1: lines.insert(lines[index], at: index)
            case 2: lines[index] = " " + lines[index]
            case 3:
                var scalars = Array(lines[index].unicodeScalars)
                if !scalars.isEmpty { scalars.remove(at: Int.random(in: scalars.indices, using: &random)) }
                lines[index] = String(String.UnicodeScalarView(scalars))
            default:
                // Another value after one of the colons of the line.
                let colons = lines[index].indices.filter { lines[index][$0...].hasPrefix(": ") }
                guard let colon = colons.randomElement(using: &random) else { continue }
                let rest = lines[index][colon...].dropFirst(2)
                let end = rest.firstIndex { ",}".contains($0) } ?? rest.endIndex
                lines[index] = String(lines[index][...colon]) + " " + value + rest[end...]
            }
            if lines.isEmpty { lines = ["a: b"] }
        }
        return lines.joined(separator: "\n")
    }

    /// Replaces, removes, repeats or inserts a few bytes; never a line feed, for that would make two lines.
    public static func bytes(_ line: inout [UInt8], _ random: inout SeededGenerator) {
        guard !line.isEmpty else { return }
        let place = Int.random(in: line.indices, using: &random)
        let byte = UInt8.random(in: 11...255, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: line[place] = byte
        case 1: line.remove(at: place)
        case 2: line.insert(byte, at: place)
        case 3: line.insert(contentsOf: line[place...].prefix(8), at: place)
        default: line.removeSubrange(place...)
        }
    }
}
