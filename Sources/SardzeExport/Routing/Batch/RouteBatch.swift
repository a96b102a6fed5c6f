public import SardzeRouting
public import SardzeRules
public import SardzeWords

/// Answers lines of `sardze route --batch`: one JSON object each, in and out (DESIGN §12).
public struct RouteBatch: BatchFilter {
    public static let longestLine = 1 << 20

    private let language: Language
    private let attributes: [CaseAttribute]
    private let places: [String: Int]
    private let rows: RouteRows
    private var line: RouteLine
    private var tails: RouteTails
    /// Whether plain lines take the short way.
    private let isShort: Bool

    /// - Parameters:
    ///   - table: of the section.
    ///   - language: of messages, where a line names none.
    ///   - isShort: false only for tests, which compare the two ways.
    public init(
        _ routing: Routing, _ table: RouteTable, in language: Language, isShort: Bool = true
    ) throws(RouteTableFault) {
        self.language = language
        self.isShort = isShort
        attributes = table.attributes
        places = Dictionary(table.attributes.enumerated().map { ($1.name, $0) }) { first, _ in first }
        rows = try RouteRows(routing, table)
        line = RouteLine(table.attributes)
        tails = RouteTails(words: rows.rows.matchWords)
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
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rows.rows.matchWords) { bits in
                var id: UnsafeBufferPointer<UInt8>?
                while place < end, answers.count < limit {
                    if isShort, let next = line.read(place, end, into: values, id: &id),
                        next - place <= Self.longestLine
                    {
                        rows.rows.match(UnsafeBufferPointer(values), into: bits)
                        Self.begin(id, &answers)
                        write(bits, language, &answers)
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

    /// Writes what follows from the rows that match.
    @inline(__always)
    private mutating func write(
        _ bits: UnsafeMutableBufferPointer<UInt64>, _ language: Language, _ answers: inout [UInt8]
    ) {
        // Only messages have a language, and a kept answer is in the batch's own.
        guard language == self.language else {
            answers.append(contentsOf: RouteTail(rows).text(Self.numbers(bits), language).utf8)
            return
        }
        if let kept = tails.place(of: bits) { return tails.write(kept, to: &answers) }
        let kept = tails.keep(bits, RouteTail(rows).text(Self.numbers(bits), language))
        tails.write(kept, to: &answers)
    }

    private static func numbers(_ bits: UnsafeMutableBufferPointer<UInt64>) -> [Int] {
        bits.enumerated().flatMap { place, word in
            (0..<64).filter { word >> UInt64($0) & 1 == 1 }.map { place * 64 + $0 }
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
        guard known.count == attributes.count else {
            answers += Array(try partial(question).utf8)
            return
        }
        known.withUnsafeBufferPointer { rows.rows.match($0, into: bits) }
        write(bits, question.language ?? language, &answers)
    }

    /// A case of which not everything is known: under `collect` every rule that could still fire does.
    private func partial(_ question: RouteQuestion) throws(BatchFault) -> String {
        guard rows.table.policy == .collect else {
            let missing = attributes.indices.filter { question.values[$0] == nil }.map { "`\(attributes[$0].name)`" }
            let names = Wording.list(missing)
            throw BatchFault(
                "case-incomplete",
                Wording("the case does not say \(names.en)", lv: "gadījumā nav norādīts: \(names.lv)"),
                help: Wording(
                    "say it: only under `collect` can a case be answered before everything is known",
                    lv: "norādiet to: tikai ar `collect` var atbildēt, pirms viss zināms"))
        }
        guard let partial = rows.asking.partial(question.values) else {
            preconditionFailure("every value was found among those of its attribute")
        }
        let possible = rows.rules(among: partial.possible)
        let tail = RouteTail(rows)
        let isOtherwise = possible.isEmpty && rows.otherwise != nil
        return "\"matched\":\(tail.names(possible))" + tail.fields(isOtherwise ? nil : possible, partial.possible)
            + ",\"certain\":\(tail.names(rows.rules(among: partial.certain)))"
            + ",\"askNext\":\(JSONText.quoted(partial.askNext.map { attributes[$0].name }))"
    }
}
