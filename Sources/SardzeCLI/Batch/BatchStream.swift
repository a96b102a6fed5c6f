import Glibc
import SardzeExport
import SardzeWords

/// A batch from standard input to standard output: in order, in bounded memory.
struct BatchStream<Filter: BatchFilter> {
    /// One for each processor.
    private let workers: [BatchWorker<Filter>]

    init(_ filter: Filter) {
        let processors = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        workers = (0..<processors).map { _ in BatchWorker(filter) }
    }

    func run() async throws {
        var input = StandardInput(keeping: Filter.longestLine)
        do {
            while let lines = try input.lines() { try await answer(lines) }
        } catch WorldError.system(.write, _, EPIPE) {
            // Whoever asked has heard enough.
        }
    }

    private func answer(_ lines: [UInt8]) async throws {
        let shares = BatchShares.of(lines, among: workers.count)
        if shares.count == 1 { return try await answer(lines, 0..<lines.count, workers[0]) }
        // Shared out, answered side by side, written in order.
        let answered = await withTaskGroup(of: (Int, [UInt8], Int).self) { group in
            for (index, (share, worker)) in zip(shares, workers).enumerated() {
                group.addTask {
                    let (answers, length) = await worker.answers(to: lines, share)
                    return (index, answers, length)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
        }
        for (share, (index, answers, length)) in zip(shares, answered) {
            try write(answers)
            try await answer(lines, share.lowerBound + length..<share.upperBound, workers[index])
        }
    }

    private func answer(_ lines: [UInt8], _ share: Range<Int>, _ worker: BatchWorker<Filter>) async throws {
        var start = share.lowerBound
        while start < share.upperBound {
            let (answers, length) = await worker.answers(to: lines, start..<share.upperBound)
            try write(answers)
            start += length
        }
    }

    private func write(_ answers: [UInt8]) throws(WorldError) {
        guard !answers.isEmpty else { return }
        try Descriptor.write(
            answers, to: STDOUT_FILENO, named: Wording("standard output", lv: "standarta izvadē")[Console.language])
    }
}

/// A filter that answers on one processor at a time, and keeps what it remembers.
actor BatchWorker<Filter: BatchFilter> {
    private var filter: Filter

    init(_ filter: Filter) { self.filter = filter }

    /// - Returns: the answers, and how many bytes of the share they answer.
    func answers(to lines: [UInt8], _ share: Range<Int>) -> ([UInt8], Int) {
        lines.withUnsafeBufferPointer {
            filter.answers(to: UnsafeBufferPointer(rebasing: $0[share]), upTo: BatchShares.mostGathered)
        }
    }
}

/// How lines are shared out among processors.
enum BatchShares {
    /// Bytes of answers that one processor gathers before they are written.
    static let mostGathered = 1 << 20
    /// Bytes of lines below which sharing them out costs more than it saves.
    private static let leastShared = 1 << 13

    /// Whole lines in parts of about the same length.
    static func of(_ lines: [UInt8], among processors: Int) -> [Range<Int>] {
        let count = lines.count < leastShared ? 1 : processors
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
