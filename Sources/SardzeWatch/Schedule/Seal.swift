import SardzeText

/// A checksum that shows whether a file was changed by hand. It guards against slips, not against malice: who wants
/// to can compute it anew.
///
/// - Source: FNV-1a, 64 bits (draft-eastlake-fnv).
enum Seal {
    static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hexadecimal(hash, digits: 16)
    }
}
