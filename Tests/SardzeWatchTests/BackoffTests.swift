import SardzeTime
import SardzeWatch
import TestSupport
import Testing

struct BackoffTests {
    private static let minute = 60_000
    private let start = Timestamp(noonOf: CivilDate(dayNumber: 20_000))

    private func after(_ milliseconds: Int) -> Timestamp {
        Timestamp(milliseconds: start.milliseconds + milliseconds)
    }

    @Test func `pauses widen to four hours and stay there`() {
        let pauses = (1...9).map { attempts in
            Backoff.next(after: attempts, at: start, since: start).map { next in
                (next.milliseconds - start.milliseconds) / Self.minute
            }
        }
        #expect(pauses == [5, 15, 30, 60, 120, 240, 240, 240, 240])
    }

    /// A run every so often, each of which tries what is due, on a clock that may be set back.
    @Test(arguments: UInt64(1)...40)
    func `a letter is tried often at first, never idle for longer than asked, and given up after five days`(
        seed: UInt64
    ) {
        var random = SeededGenerator(seed: seed)
        let interval = Int.random(in: 1...90, using: &random) * Self.minute
        var (now, attempts, last): (Int, Int, Int) = (0, 0, 0)
        while true {
            attempts += 1
            guard let next = Backoff.next(after: attempts, at: after(now), since: start) else { break }
            let pause = next.milliseconds - start.milliseconds - now
            #expect(pause > 0 && pause <= Backoff.longestPause)
            #expect(now < Backoff.patience)
            if attempts > 6 { #expect(now - last >= Backoff.longestPause) }
            last = now
            // The first run at which it is due.
            now = (now + pause + interval - 1) / interval * interval
        }
        #expect(now >= Backoff.patience, "RFC 5321: not given up sooner")
        #expect(now < Backoff.patience + Backoff.longestPause + interval, "and not much later")
        #expect(attempts >= 5 * 24 * 60 / (240 + 90))
    }

    @Test func `a clock set back does not end it, and one set on by years does`() {
        #expect(Backoff.next(after: 1, at: after(-Backoff.patience * 100), since: start) != nil)
        #expect(Backoff.next(after: 1, at: after(Backoff.patience), since: start) == nil)
        #expect(Backoff.next(after: 1, at: after(Backoff.patience - 1), since: start) != nil)
    }
}
