/// A walk along the chain, one event after another, that notes every place where it does not hold.
///
/// Each event is held against the *stored* hash of the one before it, so one change is one break and not a break at every
/// event that follows.
///
/// What it cannot see: someone who may write the file can change an event and compute all hashes after it anew, or
/// cut events off the end. Only a head noted elsewhere (`expecting`) shows that.
struct ChainWalk {
    /// Breaks that are kept; more are only counted.
    static let limit = 100

    private(set) var head: LedgerHead
    private(set) var breaks: [LedgerBreak] = []
    private(set) var breakCount = 0
    private(set) var eventCount = 0
    /// What the hash of the last event ought to be, where it is not.
    private var recomputed: LedgerHash?
    private let expected: LedgerHead?
    private var metExpected = false

    /// - Parameter head: where the walk starts; `.empty` for the whole chain.
    init(from head: LedgerHead, expecting expected: LedgerHead?) {
        self.head = head
        self.expected = expected
        if let expected { meet(expected, head.sequence, head.hash) }
    }

    /// - Parameters:
    ///   - stored: the hash as it stands in the ledger; `nil` where it is not 32 bytes.
    ///   - message: the event's message.
    mutating func step(_ sequence: Int, stored: LedgerHash?, _ message: ChainMessage) {
        eventCount += 1
        let next = head.sequence &+ 1
        guard sequence >= next else { return note(sequence, .order) }
        if sequence == next {
            weigh(sequence, stored, message)
        } else {
            // Without the event before it nothing can be said of its own hash.
            note(sequence, .missing(sequence - next))
            recomputed = nil
        }
        head = LedgerHead(sequence: sequence, hash: stored ?? recomputed ?? .zero)
        if let expected { meet(expected, sequence, head.hash) }
    }

    /// What was found; to be asked when the last event has been stepped over.
    mutating func finish() {
        if let expected, !metExpected { note(expected.sequence, .cutOff) }
    }

    private mutating func weigh(_ sequence: Int, _ stored: LedgerHash?, _ message: ChainMessage) {
        let hash = message.hash(after: head.hash)
        if hash == stored {
            recomputed = nil
        } else if let before = recomputed, let stored, message.hash(after: before) == stored {
            // This event is sound and knows the hash that the one before it should have.
            blameHash(of: head.sequence)
            recomputed = nil
        } else {
            note(sequence, stored == nil ? .hash : .content)
            recomputed = hash
        }
    }

    private mutating func blameHash(of sequence: Int) {
        guard let last = breaks.last, last.sequence == sequence else { return }
        breaks[breaks.count - 1] = LedgerBreak(sequence: sequence, fault: .hash)
    }

    private mutating func meet(_ expected: LedgerHead, _ sequence: Int, _ hash: LedgerHash) {
        guard sequence == expected.sequence else { return }
        metExpected = true
        if hash != expected.hash { note(sequence, .rewritten) }
    }

    private mutating func note(_ sequence: Int, _ fault: LedgerBreak.Fault) {
        breakCount += 1
        if breaks.count < Self.limit { breaks.append(LedgerBreak(sequence: sequence, fault: fault)) }
    }
}
