import Glibc

/// Keeps the optimizer from seeing where a value goes.
@inline(never) @_optimize(none) func blackHole<Value>(_ value: Value) {}

enum Stopwatch {
    static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Nanoseconds of one call: the fastest of those that fit into the time, the one the machine disturbed least; at least
    /// one call is made.
    static func best(milliseconds: UInt64, of call: () -> Void) -> Double {
        let began = now
        var best = UInt64.max
        repeat {
            let start = now
            call()
            best = min(best, now - start)
        } while now - began < milliseconds * 1_000_000
        return Double(best)
    }

    /// The most memory this process has held, in MB.
    static var peakMemory: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }
}
