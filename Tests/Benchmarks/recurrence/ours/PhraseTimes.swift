import Glibc
import SardzeTime

/// How long each phrase of a table takes to read: `source reference phrase kind normal`, tabs between.
struct PhraseTimes: CustomStringConvertible {
    private var times: [(nanoseconds: Double, phrase: String)] = []

    init(file: String, milliseconds: Int) {
        guard let table = fopen(file, "r") else { return }
        defer { fclose(table) }
        while let line = Self.line(of: table) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 2, let reference = CivilDate(fields[1]) else { continue }
            let phrase = fields[2]
            guard Self.isRead(phrase, reference) else { continue }
            let best = Stopwatch.best(milliseconds: milliseconds) {
                blackHole(Self.isRead(opaque(phrase), opaque(reference)))
            }
            times.append((best, phrase))
        }
        times.sort { $0.nanoseconds < $1.nanoseconds }
    }

    private static func isRead(_ phrase: String, _ reference: CivilDate) -> Bool {
        do {
            blackHole(try Phrase.read(phrase, reference: reference))
            return true
        } catch {
            return false
        }
    }

    private static func line(of file: UnsafeMutablePointer<FILE>) -> String? {
        var buffer: UnsafeMutablePointer<CChar>?
        var room = 0
        defer { free(buffer) }
        let length = getline(&buffer, &room, file)
        guard length > 0, let buffer else { return nil }
        let bytes = UnsafeBufferPointer(start: buffer, count: length).map { UInt8(bitPattern: $0) }
        return String(decoding: bytes.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    var description: String {
        guard let worst = times.last else { return "error\tno phrase was read" }
        let slow = times.count { $0.nanoseconds >= 10_000 }
        let median = times[times.count / 2].nanoseconds
        return "\(times.count)\t\(median)\t\(worst.nanoseconds)\t\(slow)\t\(worst.phrase)"
    }
}
