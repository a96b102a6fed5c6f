/// BYHOUR, BYMINUTE and BYSECOND within a day, an hour or a minute: offsets in seconds, ascending.
///
/// Those of a day may be 86,400; they are counted out rather than listed.
struct TimesOfDay: Sendable {
    private let hours: UInt64
    private let minutes: UInt64
    private let seconds: UInt64
    /// Chosen by BYSETPOS where a day, an hour or a minute is a whole period; `nil` for all.
    private let listed: [Int]?
    let count: Int

    /// - Parameters:
    ///   - hours: bits of the hours that count, bit 0 alone for offsets within an hour; and so on.
    init(hours: UInt64, minutes: UInt64, seconds: UInt64) {
        self.hours = hours
        self.minutes = minutes
        // Local time has no leap second.
        self.seconds = seconds & .low(60)
        listed = nil
        count = hours.nonzeroBitCount * minutes.nonzeroBitCount * self.seconds.nonzeroBitCount
    }

    private init(_ times: TimesOfDay, listed: [Int]) {
        (hours, minutes, seconds) = (times.hours, times.minutes, times.seconds)
        self.listed = listed
        count = listed.count
    }

    /// Those BYSETPOS keeps, when these are a whole period.
    func chosen(by positions: CountedPlaces) -> TimesOfDay {
        guard let positions = LongPositions(positions) else { return self }
        return TimesOfDay(self, listed: positions.chosen(ofCount: count).map { self[$0] })
    }

    /// - Parameter place: from 0 to `count`, not included.
    subscript(place: Int) -> Int {
        if let listed { return listed[place] }
        let (rest, second) = place.quotientAndRemainder(dividingBy: seconds.nonzeroBitCount)
        let (hour, minute) = rest.quotientAndRemainder(dividingBy: minutes.nonzeroBitCount)
        return hours.place(ofBit: hour) * 3600 + minutes.place(ofBit: minute) * 60 + seconds.place(ofBit: second)
    }

    /// How many come before an offset.
    func count(before offset: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Visits those from one offset through another, both included.
    ///
    /// - Parameter visit: returns false to stop.
    /// - Returns: false when it was stopped.
    @inline(__always)
    func visit(from first: Int, through last: Int, _ visit: (Int) -> Bool) -> Bool {
        if listed != nil || count <= 4 { return visitListed(from: first, through: last, visit) }
        var hoursLeft = hours
        while hoursLeft != 0 {
            let hour = hoursLeft.trailingZeroBitCount * 3600
            hoursLeft &= hoursLeft &- 1
            if hour + 3599 < first { continue }
            if hour > last { return true }
            var minutesLeft = minutes
            while minutesLeft != 0 {
                let minute = hour + minutesLeft.trailingZeroBitCount * 60
                minutesLeft &= minutesLeft &- 1
                if minute + 59 < first { continue }
                if minute > last { return true }
                var secondsLeft = seconds
                while secondsLeft != 0 {
                    let second = minute + secondsLeft.trailingZeroBitCount
                    secondsLeft &= secondsLeft &- 1
                    if second >= first && second <= last && !visit(second) { return false }
                }
            }
        }
        return true
    }

    private func visitListed(from first: Int, through last: Int, _ visit: (Int) -> Bool) -> Bool {
        for place in 0..<count {
            let offset = self[place]
            if offset > last { return true }
            if offset >= first && !visit(offset) { return false }
        }
        return true
    }
}
