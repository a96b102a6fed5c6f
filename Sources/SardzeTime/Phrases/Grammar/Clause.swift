/// One idea of a phrase; `Composition` puts several together.
enum Clause: Sendable, Hashable {
    case frequency(Frequency)
    case slotDays(SlotDays)
    /// Days with or without a year; the count is that of "1x oktobrī".
    case days([Stretch], times: Int?)
    case except([LeftOut])
    case deadline(When.Deadline)
    /// What a deadline counts from, named apart: "ārkārtas gadījumos".
    case event(String)
    case completion(When.Duration)
    /// A length of time without a start: "trīs gadiem".
    case length
    case state(Lexicon.State)
}

/// What is left out of a cadence.
enum LeftOut: Sendable, Hashable {
    case days(Stretch)
    /// A break under `calendar: breaks:`.
    case named(String)
}

/// How often.
struct Frequency: Sendable, Hashable {
    enum Bound: Sendable, Hashable {
        case atLeast, atMost
    }

    /// `nil` when only "every" was said.
    var times: Int?
    /// `nil` when only a count was said: "visā plāna darbības laikā reizi".
    var every: Stride?
    var bound: Bound?
}

/// Days by their place in a slot.
struct SlotDays: Sendable, Hashable {
    /// `nil` when the slot is named elsewhere in the phrase.
    var every: Stride?
    var on: [SlotDay] = []
    var opens: SlotDay?
    var by: SlotDay?
    var months: [Int] = []
    /// True for the stiff form, "katrā mēneša posmā visās pirmdienās", in which any place may stand in any slot.
    var isStiff = false
    /// True when the words alone say that it recurs: "pirmdienās", not "pirmdienā".
    var isHabit = true
}

/// A clause and the tokens it was read from.
struct PlacedClause: Sendable, Hashable {
    enum Joint: Sendable, Hashable {
        case none, and, or
    }

    var clause: Clause
    var tokens: Range<Int>
    /// What joined it to the clause before.
    var joint: Joint
}
