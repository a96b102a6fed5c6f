import SardzeText
public import SardzeWords

extension LineFault {
    /// What is wrong with the line: one line.
    public var wording: Wording {
        switch self {
        case .notJSON(let reason):
            Wording("this is not a JSON object", lv: "šis nav JSON objekts")
                + Wording(same: reason.map { ": \($0.onOneLine)" } ?? "")
        case .version(let version):
            Wording("this is version \(version) of the format", lv: "šī ir formāta \(version). versija")
                + Wording(", and only version 1 is known here", lv: ", bet šeit zināma tikai 1. versija")
        case .unknownKey(let key):
            Wording("unknown key `\(shortened(key))`", lv: "nezināma atslēga `\(shortened(key))`")
        case .missing(let key): Wording("there is no `\(key)`", lv: "trūkst `\(key)`")
        case .malformed(let key): Wording("the value of `\(key)` makes no sense", lv: "`\(key)` vērtība nav saprotama")
        case .kind(let kind):
            Wording(
                "unknown kind of event `\(shortened(kind))`", lv: "nezināms notikuma veids `\(shortened(kind))`")
        case .superfluous(let key):
            Wording("`\(key)` has no meaning for this kind of event", lv: "šāda veida notikumam `\(key)` neko nenozīmē")
        case .freeText(let key):
            Wording(
                "`\(key)` holds words about somebody, where only names of the rules may stand",
                lv: "`\(key)` ir vārdi par kādu cilvēku, bet tur drīkst būt tikai noteikumu nosaukumi")
        case .sequence(let expected):
            Wording("event \(expected) should stand here", lv: "šeit jābūt \(expected). notikumam")
        case .previous:
            Wording(
                "`previous` is not the hash of the event before",
                lv: "`previous` nav iepriekšējā notikuma jaucējvērtība")
        case .hash:
            Wording(
                "the hash does not fit: the line was changed after it was exported",
                lv: "jaucējvērtība neatbilst: rinda pēc eksportēšanas ir mainīta")
        case .diverges(let sequence):
            Wording(
                "event \(sequence) is another one in this ledger", lv: "šajā žurnālā \(sequence). notikums ir cits")
        case .tooLong:
            Wording(
                "the line is longer than \(LedgerLine.longest >> 20) MB",
                lv: "rinda ir garāka par \(LedgerLine.longest >> 20) MB")
        }
    }
}
