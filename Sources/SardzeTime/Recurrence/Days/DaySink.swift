/// Which days a rule yields from its start on, COUNT and UNTIL aside.
protocol DayPattern: Sendable {
    /// Hands the days between two day numbers, both included, to a sink, ascending, none twice.
    func walk<Sink: DaySink>(from first: Int, through last: Int, into sink: inout Sink)
}

/// Takes the days a pattern yields, up to 64 at a time, ascending.
protocol DaySink {
    /// - Parameters:
    ///   - bits: bit *n* is day number `base` + *n*.
    /// - Returns: false when it wants no more.
    mutating func take(_ bits: UInt64, from base: Int) -> Bool
}

/// Writes days into a buffer until it is full.
struct DayWriter: DaySink {
    private var next: UnsafeMutablePointer<CivilDate>
    private let begin: UnsafeMutablePointer<CivilDate>
    private let end: UnsafeMutablePointer<CivilDate>

    /// - Parameter buffer: with a base address.
    init(_ begin: UnsafeMutablePointer<CivilDate>, room: Int) {
        self.begin = begin
        next = begin
        end = begin + room
    }

    var count: Int { next - begin }

    @inline(__always)
    mutating func take(_ bits: UInt64, from base: Int) -> Bool {
        var bits = bits
        while bits != 0 {
            guard next < end else { return false }
            next.initialize(to: CivilDate(unchecked: base &+ bits.trailingZeroBitCount))
            next += 1
            bits &= bits &- 1
        }
        return true
    }
}

/// Counts days, until there are enough.
struct DayCounter: DaySink {
    private(set) var count = 0
    private let most: Int

    init(atMost most: Int) { self.most = most }

    @inline(__always)
    mutating func take(_ bits: UInt64, from base: Int) -> Bool {
        count += bits.nonzeroBitCount
        return count < most
    }
}

extension UInt64 {
    /// Only the days between two day numbers, both included, of those that begin at `base`.
    @inline(__always)
    func clipped(base: Int, from first: Int, through last: Int) -> UInt64 {
        self & .low(last &- base &+ 1) & ~UInt64.low(first &- base)
    }
}
