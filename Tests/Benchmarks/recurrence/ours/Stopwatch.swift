import Glibc

/// Keeps the optimizer from seeing where a value goes.
@inline(never) @_optimize(none) func blackHole<Value>(_ value: Value) {}

/// Keeps the optimizer from seeing where a value comes from, so that nothing is worked out ahead of the clock.
///
/// For small values: a generic copy of a large one would be timed too.
@inline(never) @_optimize(none) func opaque<Value>(_ value: Value) -> Value { value }

enum Stopwatch {
    static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Nanoseconds of one call: the fastest of many batches, each of about half a millisecond or one call.
    ///
    /// The fastest batch is the one that the rest of the machine disturbed least.
    static func best(milliseconds: Int, of call: () -> Void) -> Double {
        let began = now
        call()
        let first = max(now - began, 1)
        let size = max(1, Int(500_000 / first))
        var best = Double(first)
        repeat {
            let start = now
            for _ in 0..<size { call() }
            best = min(best, Double(now - start) / Double(size))
        } while now - began < UInt64(milliseconds) * 1_000_000
        return best
    }
}

/// How often `malloc` and its kin were called, by the library that `allocations.c` makes.
///
/// `nil` unless that library was loaded before this program.
enum Allocations {
    private typealias Counter = @convention(c) () -> UInt64
    private static let counter: Counter? = dlsym(nil, "allocations_counted").map { unsafeBitCast($0, to: Counter.self) }

    static var counted: UInt64? { counter.map { $0() } }
}
