import SardzeTime
import SardzeWords

extension When {
    /// How it is said to a person: a rule in words, everything else as the phrase one would write.
    var said: Wording {
        if case .rule(let recurrence) = self { recurrence.sentence } else { phrase }
    }
}
