/// Why one line of an export is not taken in.
public enum LineFault: Hashable, Sendable {
    /// The line is not one JSON object; the library's words where it has some.
    case notJSON(String?)
    /// A newer version of the format, or something that is no export.
    case version(Int)
    case unknownKey(String)
    case missing(String)
    /// The value under this key is not what belongs there.
    case malformed(String)
    /// A kind of event that this version does not know.
    case kind(String)
    /// The key has no meaning for this kind of event.
    case superfluous(String)
    /// The value under this key holds words about somebody, where only names of the rules may stand.
    case freeText(String)
    /// The sequence is not the next one.
    case sequence(expected: Int)
    /// `previous` is not the hash of the event before it.
    case previous
    /// `hash` is not that of the event: the line was changed.
    case hash
    /// The ledger holds another event under this sequence.
    case diverges(sequence: Int)
    case tooLong
}
