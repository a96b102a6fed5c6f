import SardzeTime

/// Loops written for one rule each, which do nothing but write day numbers: how fast a plain loop is that has no rule to
/// obey.
struct Floor {
    private typealias Loop = @Sendable (Int32, Int32, UnsafeMutablePointer<Int32>) -> Int

    private let loop: Loop
    private let window: Window

    /// - Returns: `nil` for a rule no loop was written for.
    init?(_ rule: String, _ window: Window) {
        guard let loop = Self.loops[rule] else { return nil }
        self.loop = loop
        self.window = window
    }

    var call: Call {
        let (first, last, loop) = (window.first.dayNumber, window.last.dayNumber, loop)
        let buffer = UnsafeMutablePointer<Int32>.allocate(capacity: window.days)
        return Call(
            run: {
                let count = opaque(loop)(opaque(first), opaque(last), opaque(buffer))
                blackHole(buffer)
                return count
            },
            days: { Array(UnsafeBufferPointer(start: buffer, count: loop(first, last, buffer))) })
    }

    private static let loops: [String: Loop] = [
        "FREQ=DAILY": daily,
        "FREQ=WEEKLY;BYDAY=MO,WE": mondaysAndWednesdays,
        "FREQ=MONTHLY;BYMONTHDAY=15": fifteenths,
        "FREQ=MONTHLY;BYDAY=2TU": secondTuesdays,
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1": lastWorkdays,
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8": marchTheEighths,
    ]

    @Sendable private static func daily(_ first: Int32, _ last: Int32, _ out: UnsafeMutablePointer<Int32>) -> Int {
        var count = 0
        var day = first
        while day <= last {
            out[count] = day
            count += 1
            day += 1
        }
        return count
    }

    @Sendable private static func mondaysAndWednesdays(
        _ first: Int32, _ last: Int32, _ out: UnsafeMutablePointer<Int32>
    ) -> Int {
        var count = 0
        var monday = first - FloorMonth.weekday(first)
        while monday <= last {
            if monday >= first {
                out[count] = monday
                count += 1
            }
            if monday + 2 >= first, monday + 2 <= last {
                out[count] = monday + 2
                count += 1
            }
            monday += 7
        }
        return count
    }

    @Sendable private static func fifteenths(_ first: Int32, _ last: Int32, _ out: UnsafeMutablePointer<Int32>) -> Int {
        FloorMonth.write(first, last, out) { $0.first + 14 }
    }

    @Sendable private static func secondTuesdays(
        _ first: Int32, _ last: Int32, _ out: UnsafeMutablePointer<Int32>
    ) -> Int {
        FloorMonth.write(first, last, out) { $0.first + 13 - FloorMonth.weekday($0.first + 5) }
    }

    @Sendable private static func lastWorkdays(
        _ first: Int32, _ last: Int32, _ out: UnsafeMutablePointer<Int32>
    ) -> Int {
        FloorMonth.write(first, last, out) { month in
            let end = month.first + month.length - 1
            return end - max(0, FloorMonth.weekday(end) - 4)
        }
    }

    @Sendable private static func marchTheEighths(
        _ first: Int32, _ last: Int32, _ out: UnsafeMutablePointer<Int32>
    ) -> Int {
        var count = 0
        var year = FloorMonth(of: first).year
        while true {
            // 1 March, counted from 1970: leap days come before it.
            let leaps = year / 4 - year / 100 + year / 400 - 477
            let day = (year - 1970) * 365 + leaps + 66
            if day > last { return count }
            if day >= first {
                out[count] = day
                count += 1
            }
            year += 1
        }
    }
}
