import SardzeTime
import SardzeWatch
import SardzeWords

/// What a letter says of something that is over for its reader.
struct SettlementWords {
    private let words: EntryWords

    init(_ words: EntryWords) { self.words = words }

    func said(_ settlement: AlertItem.Settlement) -> Wording {
        let what = self.what(settlement)
        guard words.count > 1 else { return what + Wording(same: ".") }
        let count = counted(words.count, .deadline)
        return what + Wording(" (\(count.en)).", lv: " (\(count.lv)).")
    }

    private func what(_ settlement: AlertItem.Settlement) -> Wording {
        switch settlement {
        case .done where words.matter.kind == .figure: return Wording("It was given", lv: "Iesniegts")
        case .done where words.matter.kind == .letter: return Wording("It was delivered", lv: "Piegādāta")
        case .done(let day?) where words.count == 1:
            let on = words.day(day).briefly
            return Wording("Done \(on.en)", lv: "Paveikts \(on.lv)")
        case .done: return Wording("Done", lv: "Paveikts")
        case .waived: return Wording("It need not be done this time", lv: "Šoreiz nav jādara")
        case .cancelled: return Wording("Cancelled", lv: "Atcelts")
        case .moved(let due):
            let due = words.day(due)
            return Wording(
                "Its last day was moved and is now \(due.named.en) \(due.distance.en)",
                lv: "Termiņš pārcelts, tagad tas ir \(due.named.lv) \(due.distance.lv)")
        case .given(let body):
            let name = words.plan.name(body)
            return Wording("It is now the task of: \(name)", lv: "Tagad par to atbild: \(name)")
        case .removed: return Wording("The plan asks for it no more", lv: "Plāns to vairs neprasa")
        case .answered(.sent): return Wording("It was sent", lv: "Nosūtīts")
        case .answered(let state): return Wording("Answered: ", lv: "Saņemta atbilde: ") + state.wording
        }
    }
}
