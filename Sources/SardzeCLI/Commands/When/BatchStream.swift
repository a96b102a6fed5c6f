import Glibc
import SardzeExport
import SardzeTime
import SardzeWords

/// `sardze when --batch` from standard input to standard output: in order, in bounded memory.
struct BatchStream {
    let language: Language
    let today: CivilDate

    /// Bytes of answers that one processor gathers before they are written.
    private static let mostGathered = 1 << 20
    /// Bytes of lines below which sharing them out costs more than it saves.
    private static let leastShared = 1 << 13

    func run() async throws {
        var input = StandardInput(keeping: WhenBatch.longestLine)
        do {
            while let lines = try input.lines() { try await answer(lines) }
        } catch WorldError.system(.write, _, EPIPE) {
            // Whoever asked has heard enough.
        }
    }

    private func answer(_ lines: [UInt8]) async throws {
        let processors = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let shares = Self.shares(of: lines, among: lines.count < Self.leastShared ? 1 : processors)
        if shares.count == 1 { return try answer(lines, from: 0, to: lines.count) }
        // Shared out, answered side by side, written in order.
        let answered = await withTaskGroup(of: (Int, [UInt8], Int).self) { group in
            for (index, share) in shares.enumerated() {
                group.addTask {
                    let (answers, length) = answers(to: lines, share)
                    return (index, answers, length)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
        }
        for (share, (_, answers, length)) in zip(shares, answered) {
            try write(answers)
            try answer(lines, from: share.lowerBound + length, to: share.upperBound)
        }
    }

    private func answer(_ lines: [UInt8], from start: Int, to end: Int) throws {
        var start = start
        while start < end {
            let (answers, length) = answers(to: lines, start..<end)
            try write(answers)
            start += length
        }
    }

    private func answers(to lines: [UInt8], _ share: Range<Int>) -> ([UInt8], Int) {
        var batch = WhenBatch(in: language, today: today)
        return lines.withUnsafeBufferPointer {
            batch.answers(to: UnsafeBufferPointer(rebasing: $0[share]), upTo: Self.mostGathered)
        }
    }

    private func write(_ answers: [UInt8]) throws(WorldError) {
        guard !answers.isEmpty else { return }
        try Descriptor.write(
            answers, to: STDOUT_FILENO, named: Wording("standard output", lv: "standarta izvadē")[Console.language])
    }

    /// Whole lines in parts of about the same length.
    private static func shares(of lines: [UInt8], among count: Int) -> [Range<Int>] {
        var shares: [Range<Int>] = []
        var start = 0
        for part in 1...count where start < lines.count {
            let wanted = max(start, lines.count / count * part)
            let end =
                part == count
                ? lines.count : lines[wanted...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? lines.count
            shares.append(start..<end)
            start = end
        }
        return shares
    }
}
