/// Days from one span to another: "no septembra līdz maijam"; an end may be open, and years may be left out.
struct Stretch: Sendable, Hashable {
    var from: Span?
    var through: Span?
    /// "Pēc 15. marta": the day after is the first.
    var startsAfter = false
    /// "Before 15 March": the day before is the last.
    var endsBefore = false
    /// "No 12. marta līdz 12. martam": one day, said as a window.
    var isRange = false
    /// "Līdz katra gada 1. martam": the words themselves say that it recurs.
    var isEveryYear = false

    init(_ span: Span) {
        from = span
        through = span
    }

    init(
        from: Span?, through: Span?, startsAfter: Bool = false, endsBefore: Bool = false, isRange: Bool = false
    ) {
        self.isRange = isRange
        self.from = from
        self.through = through
        self.startsAfter = startsAfter
        self.endsBefore = endsBefore
    }

    /// True for "novembrī" and "20. novembrī", false for a range and for open ends.
    var isSingle: Bool { from == through && !isRange && !startsAfter && !endsBefore }
    var isDay: Bool { isSingle && (from?.isDay ?? false) }
    /// True when no part of it names a year.
    var isYearless: Bool { (from?.isYearless ?? true) && (through?.isYearless ?? true) }

    /// The months, in every year, that it is made of, in its own order; `nil` unless it is yearless and of whole months.
    var wholeMonths: [Int]? {
        guard isYearless, !startsAfter, !endsBefore, case .months(let first, let count)? = from?.shape,
            case .months(let last, let lastCount)? = through?.shape
        else { return nil }
        let length = isSingle ? count : (last + lastCount - 1 - first + 12) % 12 + 1
        return (0..<length).map { (first - 1 + $0) % 12 + 1 }
    }

    /// Its first and last day; an open end is `nil`.
    ///
    /// A year said at one end is carried to the other. Said at neither, it is the first that lets the days end on or
    /// after the reference.
    ///
    /// - Returns: `nil` when there are no such days, or the end comes before the start.
    func resolved(from reference: CivilDate) -> (from: CivilDate?, through: CivilDate?)? {
        guard let (first, last) = windows(from: reference) else { return nil }
        let start = first.map { startsAfter ? $0.last.adding(days: 1) : $0.first }
        let end = last.map { endsBefore ? $0.first.adding(days: -1) : $0.last }
        if let start, let end, start > end { return nil }
        return (start, end)
    }

    /// The days its first and its last span have; an open end is `nil`.
    func windows(from reference: CivilDate) -> (Window?, Window?)? {
        switch (from, through) {
        case (nil, nil): return nil
        case (let from?, nil): return from.earliest(endingOnOrAfter: reference).map { ($0, nil) }
        case (nil, let through?): return through.earliest(endingOnOrAfter: reference).map { (nil, $0) }
        case (let from?, let through?):
            if isSingle { return from.earliest(endingOnOrAfter: reference).map { ($0, $0) } }
            if !from.isYearless {
                guard let first = from.earliest(endingOnOrAfter: reference) else { return nil }
                return through.earliest(endingOnOrAfter: first.first).map { (first, $0) }
            }
            guard let last = through.earliest(endingOnOrAfter: reference) else { return nil }
            return from.latest(startingOnOrBefore: last.last).map { ($0, last) }
        }
    }
}

extension Span {
    /// Ten years hold every day there is: 29 February is at most eight apart.
    private static let horizon = 10

    /// Its days in its own year, or in the first year in which they end on or after a day.
    func earliest(endingOnOrAfter day: CivilDate) -> Window? {
        if !isYearless { return window(in: year ?? day.year) }
        let years = day.year - 1...day.year + Self.horizon
        return years.lazy.compactMap(window(in:)).first { $0.last >= day }
    }

    /// Its days in its own year, or in the last year in which they start on or before a day.
    func latest(startingOnOrBefore day: CivilDate) -> Window? {
        if !isYearless { return window(in: year ?? day.year) }
        let years = day.year - Self.horizon...day.year + 1
        return years.reversed().lazy.compactMap(window(in:)).first { $0.first <= day }
    }
}
