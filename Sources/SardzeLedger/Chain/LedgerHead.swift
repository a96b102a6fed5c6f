/// The end of a ledger at one moment. Noted down elsewhere, it later proves that nothing before it has changed.
public struct LedgerHead: Sendable, Hashable {
    /// The sequence of the last event; 0 in an empty ledger.
    public let sequence: Int
    /// Its hash.
    public let hash: LedgerHash

    public init(sequence: Int, hash: LedgerHash) {
        self.sequence = sequence
        self.hash = hash
    }

    public static let empty = LedgerHead(sequence: 0, hash: .zero)
}

extension LedgerHead: LosslessStringConvertible {
    /// `1204:9f86d0…`, the hash in full.
    public var description: String { "\(sequence):\(hash)" }

    /// Reads what `description` prints and nothing else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int(parts[0]), sequence >= 0, let hash = LedgerHash(String(parts[1]))
        else { return nil }
        self.init(sequence: sequence, hash: hash)
        guard description == text else { return nil }
    }
}
