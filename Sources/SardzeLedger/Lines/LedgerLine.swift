import SardzeTime
import SardzeWatch

/// One event as a line of JSON: what a ledger is exported as, and rebuilt from.
///
/// ```
/// {"version":1,"sequence":7,"time":"2025-07-01T09:30:00.000Z","actor":"VP","plan":"madona","kind":"done",
///  "task":"5.2@2025-W07","day":"2025-02-14","note":"two raids","previous":"9f86…","hash":"60303a…"}
/// ```
///
/// (Broken in two here; a line is a line.) The keys come in this order: `version` `sequence` `time` `actor` `plan` `kind`, `task` or, of a
/// figure, `indicator`, of a referral `referral`, of shown counts `disclosed`, of a letter `letter`, of a silence `silence`, then `body` `officer` `day` `due` `count` `period` `value` `evidence` `reason` `note` `detail`, then
/// `previous` and `hash`. What an event does not have is left out. `sequence` and `count` are numbers, all else is text.
/// Only `"`, `\` and control characters are escaped. `ChainMessage` tells how the hash is computed.
enum LedgerLine {
    /// The version of the format that is written, and the only one that is read.
    static let version = 1

    /// Appends the line of a record and a line feed.
    static func write(_ record: LedgerRecord, to bytes: inout [UInt8]) {
        let event = record.event
        let columns = EventColumns(event.fact)
        bytes += Array("{\"version\":\(version),\"sequence\":\(event.sequence)".utf8)
        field("time", event.time.description, &bytes)
        field("actor", event.actor, &bytes)
        field("plan", event.plan, &bytes)
        field("kind", event.fact.kind.rawValue, &bytes)
        field(subjectKey(event.fact.kind), columns.subject, &bytes)
        field("body", columns.body, &bytes)
        field("officer", columns.officer, &bytes)
        field("day", columns.day?.description, &bytes)
        field("due", columns.due?.description, &bytes)
        if let count = columns.count { bytes += Array(",\"count\":\(count)".utf8) }
        field("period", columns.period, &bytes)
        field("value", columns.value, &bytes)
        field("evidence", columns.evidence, &bytes)
        field("reason", columns.reason, &bytes)
        field("note", columns.note, &bytes)
        field("detail", columns.detail, &bytes)
        field("previous", record.previous.description, &bytes)
        field("hash", record.hash.description, &bytes)
        bytes += Array("}\n".utf8)
    }

    /// Every key that a subject may stand under.
    static let subjectKeys = ["task", "indicator", "referral", "disclosed", "letter", "silence"]

    static func subjectKey(_ kind: Fact.Kind) -> String {
        switch kind {
        case .done, .progress, .reopened, .assigned, .waived, .cancelled, .triggered: "task"
        case .figure: "indicator"
        case .referred, .moved: "referral"
        case .disclosed: "disclosed"
        case .told, .delivered, .undelivered: "letter"
        case .silenced, .lifted: "silence"
        }
    }

    private static func field(_ key: String, _ value: String?, _ bytes: inout [UInt8]) {
        guard let value else { return }
        bytes += Array(",\"\(key)\":\"".utf8)
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
            case UInt8(ascii: "\r"): bytes += Array("\\r".utf8)
            case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
            case 0..<0x20: bytes += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
