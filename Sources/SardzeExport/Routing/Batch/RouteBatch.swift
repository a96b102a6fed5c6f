public import SardzeRouting
public import SardzeRules
public import SardzeWords

/// Answers lines of `sardze route --batch`: one JSON object each, in and out (DESIGN §12).
public struct RouteBatch: BatchFilter {
    public static let longestLine = 1 << 20

    private let language: Language
    private let attributes: [CaseAttribute]
    private let places: [String: Int]
    private let tail: RouteTail
    private let writer: RouteTailWriter
    private let rows: RouteTable
    private var line: RouteLine
    private var tails: RouteTails
    /// The rules that match a case, while it is answered.
    private var matched: [Int] = []
    /// Whether plain lines take the short way, and answers come from kept pieces.
    private let isShort: Bool

    /// - Parameters:
    ///   - language: of messages, where a line names none.
    ///   - isShort: false only for tests, which compare the two ways.
    public init(_ routing: CompiledRouting, in language: Language, isShort: Bool = true) throws(RouteTableFault) {
        self.language = language
        self.isShort = isShort
        attributes = routing.table.attributes
        places = Dictionary(attributes.enumerated().map { ($1.name, $0) }) { first, _ in first }
        tail = RouteTail(routing: routing)
        let rows = try RouteRows(routing)
        writer = RouteTailWriter(routing, rows)
        self.rows = rows.table
        line = RouteLine(attributes)
        tails = RouteTails(words: rows.table.matchWords)
    }

    public mutating func answers(
        to lines: UnsafeBufferPointer<UInt8>, upTo limit: Int
    ) -> (answers: [UInt8], length: Int) {
        var answers: [UInt8] = []
        answers.reserveCapacity(min(limit, lines.count * 4) + 4096)
        guard let first = lines.baseAddress else { return ([], 0) }
        let end = first + lines.count
        var place = first
        withUnsafeTemporaryAllocation(of: Int.self, capacity: attributes.count) { values in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rows.matchWords) { bits in
                var id: UnsafeBufferPointer<UInt8>?
                while place < end, answers.count < limit {
                    if isShort, let next = line.read(place, end, into: values, id: &id),
                        next - place <= Self.longestLine
                    {
                        rows.match(UnsafeBufferPointer(values), into: bits)
                        Self.begin(id, &answers)
                        write(UnsafeBufferPointer(values), bits, &answers)
                        answers.append(UInt8(ascii: "}"))
                        answers.append(UInt8(ascii: "\n"))
                        place = next
                        continue
                    }
                    var stop = place
                    while stop < end, stop.pointee != UInt8(ascii: "\n") { stop += 1 }
                    answer(UnsafeBufferPointer(start: place, count: stop - place), bits, &answers)
                    place = min(stop + 1, end)
                }
            }
        }
        return (answers, place - first)
    }

    private static func begin(_ id: UnsafeBufferPointer<UInt8>?, _ answers: inout [UInt8]) {
        answers.append(UInt8(ascii: "{"))
        guard let id else { return }
        answers.append(contentsOf: #""id":"#.utf8)
        answers.append(contentsOf: id)
        answers.append(UInt8(ascii: ","))
    }

    /// Writes what follows from the rows that match: what was answered to another case with the same ones.
    @inline(__always)
    private mutating func write(
        _ values: UnsafeBufferPointer<Int>, _ bits: UnsafeMutableBufferPointer<UInt64>, _ answers: inout [UInt8]
    ) {
        if let kept = tails.place(of: bits) { return tails.write(kept, to: &answers) }
        let start = answers.count
        if !writer.write(bits, &matched, to: &answers) { answers += written(values.map { $0 }, language) }
        tails.keep(bits, answers[start...])
    }

    /// The answer to a case of which everything is known, word by word.
    private func written(_ values: [Int], _ language: Language) -> [UInt8] {
        do throws(BatchFault) { return Array(try tail.text(values, language).utf8) } catch {
            preconditionFailure("a case of which everything is known is never incomplete")
        }
    }

    // MARK: The long way

    private mutating func answer(
        _ line: UnsafeBufferPointer<UInt8>, _ bits: UnsafeMutableBufferPointer<UInt64>, _ answers: inout [UInt8]
    ) {
        var cursor = JSONCursor(line)
        var question = RouteQuestion(attributes, places)
        let start = answers.count
        do throws(BatchFault) {
            guard line.count <= Self.longestLine else { throw .tooLong(Self.longestLine) }
            if cursor.next() == 0, cursor.position == line.count { return }
            try question.read(&cursor)
            Self.begin(question.id.map(cursor.raw), &answers)
            try answer(question, bits, &answers)
            if !question.ignored.isEmpty { answers += Array(",\"ignored\":\(JSONText.list(question.ignored))".utf8) }
        } catch {
            answers.removeSubrange(start...)
            Self.begin(question.id.map(cursor.raw), &answers)
            answers += Array("\"error\":\(error.object(in: question.language ?? language))".utf8)
        }
        answers += [UInt8(ascii: "}"), UInt8(ascii: "\n")]
    }

    private mutating func answer(
        _ question: RouteQuestion, _ bits: UnsafeMutableBufferPointer<UInt64>, _ answers: inout [UInt8]
    ) throws(BatchFault) {
        let known = question.values.compactMap(\.self)
        // Only messages have a language, and a kept answer is in the batch's own.
        guard isShort, known.count == attributes.count, question.language ?? language == language else {
            answers += Array(try tail.text(question.values, question.language ?? language).utf8)
            return
        }
        known.withUnsafeBufferPointer { known in
            rows.match(known, into: bits)
            write(known, bits, &answers)
        }
    }
}
