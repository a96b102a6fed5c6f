import SardzeWords

/// Places counted from the front or from the back, in words: "the 1st, 10th to 15th and last".
struct SpokenPlaces {
    private let runs: [ClosedRange<Int>]

    /// - Parameter places: ascending, those from the back after those from the front; none is 0.
    init(_ places: [Int]) {
        var runs: [ClosedRange<Int>] = []
        for place in places {
            if let last = runs.last, last.lowerBound > 0, last.upperBound + 1 == place {
                runs[runs.count - 1] = last.lowerBound...place
            } else {
                runs.append(place...place)
            }
        }
        // Two neighbours are no range.
        self.runs = runs.flatMap { $0.count > 2 ? [$0] : $0.map { $0...$0 } }
    }

    /// "The 20th week", "the last day"; "20. nedēļā".
    func phrase(_ noun: Noun) -> Wording? {
        bare(isFeminine: noun.isFeminine, .locative, inDigits: true).map { places in
            Wording("the \(places.en) \(noun.one().en)", lv: "\(places.lv) \(noun.one(.locative).lv)")
        }
    }

    /// Days of a month: "the 1st and 15th", "the last day"; "1. un 15. datumā", "pēdējā dienā".
    var monthDays: Wording? {
        guard let last = runs.last?.upperBound else { return nil }
        let noun: Noun = last < 0 ? .day : .date
        return bare(isFeminine: noun.isFeminine, .locative, inDigits: true).map { places in
            Wording("the \(places.en)\(last < 0 ? " day" : "")", lv: "\(places.lv) \(noun.one(.locative).lv)")
        }
    }

    /// The places alone, agreeing with what they are of: "first and last", "pirmā un pēdējā".
    ///
    /// - Parameter inDigits: whether small places from the front are digits too: "1st and last".
    func bare(
        isFeminine: Bool, _ form: GrammaticalCase = .nominative, inDigits: Bool = false
    ) -> Wording? {
        if runs.isEmpty { return nil }
        return .list(
            runs.map { run in
                if run.count == 1, inDigits, run.lowerBound > 0 {
                    return Wording(SlotDay.numeral(run.lowerBound), lv: "\(run.lowerBound).")
                }
                if run.count == 1 { return Self.place(run.lowerBound, isFeminine, form) }
                let (first, last) = (run.lowerBound, run.upperBound)
                return Wording("\(SlotDay.numeral(first)) to \(SlotDay.numeral(last))", lv: "\(first).–\(last).")
            })
    }

    /// "First", "15th", "last", "third to last"; "pirmā", "15.", "pēdējā", "priekšpēdējā", "trešā no beigām".
    private static func place(_ place: Int, _ isFeminine: Bool, _ form: GrammaticalCase) -> Wording {
        if place >= -1 { return ordinal(place, form, isFeminine: isFeminine) }
        if place == -2 { return Wording("second to last", lv: "priekš\(ordinal(-1, form, isFeminine: isFeminine).lv)") }
        return ordinal(-place, form, isFeminine: isFeminine) + Wording(" to last", lv: " no beigām")
    }
}
