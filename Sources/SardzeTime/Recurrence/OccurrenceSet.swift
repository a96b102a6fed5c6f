/// What a recurrence counts in: days, or seconds of local time; a whole number stands for each.
protocol Moment: Sendable, Hashable, Comparable {
    /// Days or seconds since the beginning of 1970.
    var number: Int { get }
    init(number: Int)
    static var earliest: Self { get }
    static var latest: Self { get }
}

/// The moments a rule yields from its start on, COUNT and UNTIL aside.
protocol OccurrenceEngine: Sendable {
    associatedtype Occurrence: Moment
    /// Writes those from the first moment through the last, as many as there is room for.
    func write(to buffer: UnsafeMutableBufferPointer<Occurrence>, from first: Int, through last: Int) -> Int
    /// How many there are from the first moment through the last; counting may stop at `most` or any number above it.
    func count(from first: Int, through last: Int, atMost most: Int) -> Int
}

/// A recurrence set (RFC 5545, 3.8.5): the moments of a rule cut by COUNT and UNTIL, RDATE added, EXDATE taken away.
struct OccurrenceSet<Engine: OccurrenceEngine>: Sendable {
    typealias Occurrence = Engine.Occurrence

    let engine: Engine
    let start: Int
    /// The last moment the rule itself may yield.
    let last: Int
    let most: Int
    /// RDATE: ascending, none twice.
    let added: [Occurrence]
    /// EXDATE: ascending, none twice.
    let excluded: [Occurrence]
    /// True when there is only the rule.
    private let isPlain: Bool

    /// - Parameter count: COUNT.
    init(
        _ engine: Engine, start: Occurrence, last: Occurrence, count: Int?, added: [Occurrence],
        excluded: [Occurrence]
    ) {
        self.engine = engine
        self.start = start.number
        self.last = last.number
        most = count ?? .max
        self.added = added.isEmpty ? [] : Set(added).sorted()
        self.excluded = excluded.isEmpty ? [] : Set(excluded).sorted()
        isPlain = count == nil && added.isEmpty && excluded.isEmpty
    }

    /// Writes those from the first moment through the last, as many as there is room for.
    @inline(__always)
    func write(to buffer: UnsafeMutableBufferPointer<Occurrence>, from first: Int, through last: Int) -> Int {
        isPlain
            ? engine.write(to: buffer, from: max(first, start), through: min(last, self.last))
            : writeMerged(to: buffer, from: first, through: last)
    }

    /// The rule alone, COUNT and UNTIL in force.
    func writeRule(to buffer: UnsafeMutableBufferPointer<Occurrence>, from first: Int, through last: Int) -> Int {
        let (first, last) = (max(first, start), min(last, self.last))
        guard first <= last else { return 0 }
        guard most < .max else { return engine.write(to: buffer, from: first, through: last) }
        let before = first > start ? engine.count(from: start, through: first - 1, atMost: most) : 0
        guard before < most else { return 0 }
        return engine.write(to: .init(rebasing: buffer.prefix(most - before)), from: first, through: last)
    }

    private func writeMerged(
        to buffer: UnsafeMutableBufferPointer<Occurrence>, from first: Int, through last: Int
    ) -> Int {
        if added.isEmpty && excluded.isEmpty { return writeRule(to: buffer, from: first, through: last) }
        var rest = added.drop { $0.number < first }
        var rule = RuleOccurrences(self, from: first, through: last)
        var next = rule.next()
        var written = 0
        while written < buffer.count {
            let addition = rest.first.flatMap { $0.number <= last ? $0 : nil }
            guard let moment = [next, addition].compactMap({ $0 }).min() else { break }
            if moment == next { next = rule.next() }
            if moment == addition { rest.removeFirst() }
            if !excluded.holds(moment) {
                buffer.initializeElement(at: written, to: moment)
                written += 1
            }
        }
        return written
    }

    /// How many from the first through the last.
    func count(from first: Occurrence, through last: Occurrence) -> Int {
        guard first <= last else { return 0 }
        let count = ruleCount(from: first.number, through: last.number)
        if added.isEmpty && excluded.isEmpty { return count }
        func isInside(_ moment: Occurrence) -> Bool { first <= moment && moment <= last }
        let more = added.filter { isInside($0) && !excluded.holds($0) }
        return count - ruleCount(among: excluded.filter(isInside)) + more.count - ruleCount(among: more)
    }

    /// How many of these moments the rule yields.
    ///
    /// - Parameter moments: ascending.
    private func ruleCount(among moments: [Occurrence]) -> Int {
        var (count, before, counted) = (0, 0, start)
        for moment in moments.lazy.map(\.number) where start <= moment && moment <= last {
            if most < .max {
                before += engine.count(from: counted, through: moment - 1, atMost: most - before)
                guard before < most else { break }
                counted = moment
            }
            count += engine.count(from: moment, through: moment, atMost: 1)
        }
        return count
    }

    private func ruleCount(from first: Int, through last: Int) -> Int {
        let (first, last) = (max(first, start), min(last, self.last))
        guard first <= last else { return 0 }
        guard most < .max else { return engine.count(from: first, through: last, atMost: .max) }
        let before = first > start ? engine.count(from: start, through: first - 1, atMost: most) : 0
        return before < most ? min(most - before, engine.count(from: first, through: last, atMost: most - before)) : 0
    }

    func contains(_ moment: Occurrence) -> Bool {
        !excluded.holds(moment) && (added.holds(moment) || ruleContains(moment))
    }

    private func ruleContains(_ moment: Occurrence) -> Bool {
        ruleCount(from: moment.number, through: moment.number) > 0
    }

    /// The first from a moment on; `nil` when there is none up to the end of the calendar.
    func first(from moment: Occurrence) -> Occurrence? {
        withUnsafeTemporaryAllocation(of: Occurrence.self, capacity: 1) { buffer in
            write(to: buffer, from: moment.number, through: Occurrence.latest.number) == 0 ? nil : buffer[0]
        }
    }
}

/// The moments of the rule of a set, one after another.
private struct RuleOccurrences<Engine: OccurrenceEngine> {
    private let set: OccurrenceSet<Engine>
    private var chunk: Chunk<Engine.Occurrence>
    private let last: Int

    init(_ set: OccurrenceSet<Engine>, from first: Int, through last: Int) {
        self.set = set
        chunk = Chunk(from: first)
        self.last = last
    }

    mutating func next() -> Engine.Occurrence? {
        chunk.next() ?? chunk.refilled { [set, last] in set.writeRule(to: $0, from: $1, through: last) }
    }
}

/// Moments fetched some at a time: a few at first, for many readers want no more.
struct Chunk<Occurrence: Moment>: Sendable {
    private var moments: [Occurrence] = []
    private var place = 0
    private var room = 2
    /// Where the next chunk begins.
    private var first: Int
    private var isLast = false

    init(from first: Int) { self.first = first }

    /// The next of this chunk, or `nil` at its end.
    @inline(__always)
    mutating func next() -> Occurrence? {
        guard place < moments.count else { return nil }
        place &+= 1
        return moments[place &- 1]
    }

    /// The first of the next chunk, or `nil` when there is none.
    ///
    /// - Parameter write: writes the moments from one on, as many as fit, and returns how many.
    mutating func refilled(
        _ write: (UnsafeMutableBufferPointer<Occurrence>, _ first: Int) -> Int
    ) -> Occurrence? {
        guard !isLast else { return nil }
        room = min(room * 4, 256)
        moments = Array(unsafeUninitializedCapacity: room) { buffer, count in count = write(buffer, first) }
        isLast = moments.count < room
        place = 0
        if let last = moments.last { first = last.number + 1 }
        return next()
    }
}

extension Array where Element: Comparable {
    /// Whether an ascending array holds an element.
    fileprivate func holds(_ element: Element) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == element
    }
}
