public import SardzeWords

extension LedgerBreak {
    /// Where the chain does not hold, and how: one line.
    public var wording: Wording {
        switch fault {
        case .content:
            Wording(
                "event \(sequence) was changed after it was recorded",
                lv: "\(sequence). notikums pēc ierakstīšanas ir mainīts")
        case .hash:
            Wording("the hash of event \(sequence) was changed", lv: "\(sequence). notikuma jaucējvērtība ir mainīta")
        case .missing(1):
            Wording("event \(sequence - 1) is gone", lv: "\(sequence - 1). notikums ir pazudis")
        case .missing(let count):
            Wording(
                "events \(sequence - count) to \(sequence - 1) are gone",
                lv: "pazuduši notikumi ar numuriem \(sequence - count)–\(sequence - 1)")
        case .order: Wording("event \(sequence) is out of order", lv: "\(sequence). notikums nav savā vietā")
        case .rewritten:
            Wording(
                "event \(sequence) has another hash than was noted: the ledger was rewritten",
                lv: "\(sequence). notikumam ir cita jaucējvērtība, nekā pierakstīts: žurnāls ir pārrakstīts")
        case .cutOff:
            Wording(
                "event \(sequence) was noted but is gone: the end of the ledger was cut off",
                lv: "\(sequence). notikums bija pierakstīts, bet ir pazudis: žurnāla beigas ir nogrieztas")
        }
    }
}
