import Crypto
import SardzeTime
import SardzeWatch

/// The bytes that are hashed for one event, written out so that any other program can check a ledger.
///
/// ```
/// hash    = SHA-256(message)
/// message = the 32 bytes of the hash of the event before; 32 zero bytes before the first
///           then each field in this order: sequence time actor plan kind subject body officer day due count
///           period value evidence reason note, and detail only if the event has one
/// field   = `-` where the event has none
///         = its length in bytes, in decimal; `:`; its text in UTF-8; `,`
/// ```
///
/// A field's text is the one of the exported line: `sequence` and `count` in decimal, `time` as
/// `2025-07-01T09:30:00.000Z`, days as `2025-02-14`; `subject` is what the line calls `task`, `indicator`, `referral`,
/// `disclosed`, `letter` or `silence`. No two events have one message, for a field's length says where it ends, and only the last may be left
/// out: `detail` came later than the rest, and an event without it keeps the hash it always had. In Python:
///
/// ```python
/// subjects = ("task", "indicator", "referral", "disclosed", "letter", "silence")
/// line["subject"] = next(line[k] for k in subjects if k in line)
/// message = bytes.fromhex(line["previous"])
/// for name in "sequence time actor … note".split():
///     text = None if line.get(name) is None else str(line[name]).encode()
///     message += b"-" if text is None else b"%d:%s," % (len(text), text)
/// if "detail" in line:
///     text = line["detail"].encode()
///     message += b"%d:%s," % (len(text), text)
/// assert hashlib.sha256(message).hexdigest() == line["hash"]
/// ```
///
/// One object serves a whole walk: its memory is used again for every event.
///
/// - Source: FIPS 180-4 for SHA-256; the fields are netstrings (cr.yp.to/proto/netstrings.txt).
final class ChainMessage {
    private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 8)
    private var count = 32

    deinit { bytes.deallocate() }

    /// Forgets the event before this one.
    func begin() { count = 32 }

    func addAbsent() {
        reserve(1)
        put(UInt8(ascii: "-"))
    }

    func add(_ text: UnsafeRawBufferPointer) {
        reserve(text.count + 24)
        put(decimal: text.count)
        put(UInt8(ascii: ":"))
        if let from = text.baseAddress {
            bytes.baseAddress?.advanced(by: count).copyMemory(from: from, byteCount: text.count)
        }
        count += text.count
        put(UInt8(ascii: ","))
    }

    func add(_ text: String?) {
        guard var text else { return addAbsent() }
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// A number as its decimal digits.
    func add(_ number: Int) {
        let magnitude = number.magnitude
        let width = Self.digits(magnitude) + (number < 0 ? 1 : 0)
        reserve(width + 24)
        put(decimal: width)
        put(UInt8(ascii: ":"))
        if number < 0 { put(UInt8(ascii: "-")) }
        put(decimal: magnitude)
        put(UInt8(ascii: ","))
    }

    /// The hash of the event whose fields were added, where `previous` is the hash of the one before it. May be asked
    /// again with another `previous`.
    func hash(after previous: LedgerHash) -> LedgerHash {
        previous.withUnsafeBytes { bytes.copyMemory(from: $0) }
        var digest = SHA256()
        digest.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        return digest.finalize().withUnsafeBytes { LedgerHash($0) } ?? .zero
    }

    private func put(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    private func put(decimal number: some BinaryInteger) {
        var rest = UInt(number)
        let width = Self.digits(rest)
        for place in stride(from: count + width - 1, through: count, by: -1) {
            bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += width
    }

    /// How many decimal digits a number has, at least one.
    private static func digits(_ number: UInt) -> Int {
        var (rest, width) = (number / 10, 1)
        while rest > 0 { (rest, width) = (rest / 10, width + 1) }
        return width
    }

    private func reserve(_ more: Int) {
        guard count + more > bytes.count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: (count + more) * 2, alignment: 8)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        bytes.deallocate()
        bytes = larger
    }
}

extension ChainMessage {
    /// The message of an event, but for what stands before it.
    func write(_ event: Event) {
        let columns = EventColumns(event.fact)
        begin()
        add(event.sequence)
        add(event.time.description)
        add(event.actor)
        add(event.plan)
        add(event.fact.kind.rawValue)
        add(columns.subject)
        add(columns.body)
        add(columns.officer)
        add(columns.day?.description)
        add(columns.due?.description)
        if let number = columns.count { add(number) } else { addAbsent() }
        add(columns.period)
        add(columns.value)
        add(columns.evidence)
        add(columns.reason)
        add(columns.note)
        if let detail = columns.detail { add(detail) }
    }
}
