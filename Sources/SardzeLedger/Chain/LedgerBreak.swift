/// A place where the chain of hashes does not hold.
public struct LedgerBreak: Sendable, Hashable {
    /// The event it is found at.
    public let sequence: Int
    public let fault: Fault

    public enum Fault: Sendable, Hashable {
        /// Something in the event was changed: its hash is that of another text.
        case content
        /// Its hash was changed: the event after it still knows the right one.
        case hash
        /// So many events that stood before it are gone.
        case missing(Int)
        /// It stands where another sequence was to be.
        case order
        /// A head noted earlier says that it had another hash: the chain was computed anew from here or from before.
        case rewritten
        /// A head noted earlier says that there was such an event; the ledger now ends before it.
        case cutOff
    }

    /// The events it is about: those that are gone, or the one at which it is found.
    public var events: ClosedRange<Int> {
        if case .missing(let count) = fault { sequence - count...sequence - 1 } else { sequence...sequence }
    }

    public init(sequence: Int, fault: Fault) {
        self.sequence = sequence
        self.fault = fault
    }
}
