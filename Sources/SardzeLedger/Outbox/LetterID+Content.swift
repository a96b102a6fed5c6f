import Crypto
import SardzeTime
public import SardzeWatch

extension LetterID {
    /// The name of the letter that tells this to this mailbox.
    ///
    /// ```
    /// digits  = the first 32 lower-case hexadecimal digits of SHA-256(message)
    /// message = field(address), then field(entry) for each telling, in ascending order of the entries' bytes
    /// entry   = field(plan) field(body) field(matter) field(due) field(reason) field(number)
    /// field   = its length in bytes, in decimal; `:`; its text in UTF-8; `,`
    /// ```
    ///
    /// `due` is written as `2025-02-16`, `reason` as in the ledger, `number` in decimal. A field's length says where it
    /// ends, so no two lists have one message; the order of the tellings is of no account, and one told twice counts twice.
    ///
    /// - Parameter address: the mailbox, byte for byte: `sd@example.org` and `SD@example.org` are two.
    /// - Source: FIPS 180-4 for SHA-256; the fields are netstrings (cr.yp.to/proto/netstrings.txt).
    /// - Example: `LetterIDTests`, "the name is what the description says, computed by another program".
    public init(to address: String, tellings: [(plan: String, body: String, telling: Telling)]) {
        var message = Self.field(address)
        let entries = tellings.map { plan, body, telling in
            [plan, body, telling.matter, telling.due.description, telling.reason.rawValue, String(telling.number)]
                .flatMap(Self.field)
        }
        for entry in entries.sorted(by: { $0.lexicographicallyPrecedes($1) }) { message += Self.field(entry) }
        let digits = SHA256.hash(data: message).prefix(16).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        guard let letter = LetterID(digits.joined()) else { preconditionFailure("sixteen bytes are 32 digits") }
        self = letter
    }

    private static func field(_ text: String) -> [UInt8] { field(Array(text.utf8)) }

    private static func field(_ bytes: [UInt8]) -> [UInt8] {
        Array("\(bytes.count):".utf8) + bytes + [UInt8(ascii: ",")]
    }
}
