/// What a number does to the words after it in Latvian.
public enum LatvianNumber: Sendable {
    /// 0: "0 uzdevumu".
    case none
    /// 1, 21, 101, but not 11 and 111: "21 uzdevums".
    case one
    /// The rest: "3 uzdevumi", "11 uzdevumi".
    case many

    public init(_ count: Int) {
        self =
            if count == 0 {
                .none
            } else if count.magnitude % 10 == 1, count.magnitude % 100 != 11 {
                .one
            } else {
                .many
            }
    }
}

/// A number with its noun: "3 tasks", "3 uzdevumi"; in the dative "3 uzdevumiem".
public func counted(_ count: Int, _ noun: Noun, _ form: GrammaticalCase = .nominative) -> Wording {
    noun.following(count, form).map { "\(count) \($0)" }
}

/// A number with its noun after a Latvian preposition: "pēc 1 nedēļas", "pēc 3 nedēļām". Whatever case a preposition asks
/// for in the singular, in the plural it is the dative.
public func counted(_ count: Int, _ noun: Noun, afterPreposition form: GrammaticalCase) -> Wording {
    counted(count, noun, LatvianNumber(count) == .one ? form : .dative)
}

/// What is said of so many things: "1 task was added", "3 tasks were added".
public func agreeing(_ count: Int, one: Wording, many: Wording) -> Wording {
    Wording(count == 1 ? one.en : many.en, lv: LatvianNumber(count) == .one ? one.lv : many.lv)
}
