import SardzeTime

/// A month that steps to the next without a division.
struct FloorMonth {
    var year: Int32
    /// 0...11
    var index: Int
    var first: Int32
    var length: Int32

    init(of day: Int32) {
        let date = CivilDate(dayNumber: Int(day))
        let (year, month, dayOfMonth) = date.components
        self.year = Int32(year)
        index = month - 1
        first = day - Int32(dayOfMonth) + 1
        length = Int32(CivilDate.days(inMonth: month, of: year))
    }

    /// 0 on Mondays.
    @inline(__always) static func weekday(_ day: Int32) -> Int32 { (day &+ 3 &+ 7 &* 200_000) % 7 }

    /// The day that `day` picks of each month, from the month of `first` on.
    @inline(__always) static func write(
        _ first: Int32, _ last: Int32, _ out: UnsafeMutablePointer<Int32>, _ day: (FloorMonth) -> Int32
    ) -> Int {
        var month = FloorMonth(of: first)
        var count = 0
        while month.first <= last {
            let picked = day(month)
            if picked >= first, picked <= last {
                out[count] = picked
                count += 1
            }
            month.step()
        }
        return count
    }

    @inline(__always) private mutating func step() {
        first += length
        index += 1
        if index == 12 {
            index = 0
            year += 1
        }
        // 31, but for February, April, June, September and November.
        length = index == 1 ? 28 + (leap ? 1 : 0) : 30 + Int32((0b1010_1101_0101 >> index) & 1)
    }

    @inline(__always) private var leap: Bool { year & 3 == 0 && (year % 100 != 0 || year & 15 == 0) }
}
