import SardzeTime
import SardzeWatch
import SardzeWords

/// What a letter says of a task: its last day, how late it is, what it waits for.
struct TaskWords {
    private let words: EntryWords

    init(_ words: EntryWords) { self.words = words }

    var lines: [Wording] {
        words.isBrief && words.isLate
            ? [nature, briefly, waits, officer].compactMap(\.self)
            : [nature, words.count > 1 ? severalDays : oneDay, pace, checkpoint, waits, officer].compactMap(\.self)
    }

    /// How late it is, where it is one of many.
    private var briefly: Wording {
        let (first, last) = (words.day(words.entry.first.matter.due), words.day(words.entry.last.matter.due))
        guard words.count > 1 else {
            let late = counted(words.item.daysLate, .day, afterPreposition: .accusative)
            return Wording(
                "\(late.en) late: it was due \(first.briefly.en).",
                lv: "Nokavēts par \(late.lv): termiņš bija \(first.briefly.lv).")
        }
        guard first.day < last.day else { return severalDays }
        return missed
            + Wording(
                ": the first \(first.away.en), the last \(last.away.en).",
                lv: ": pirmais \(first.away.lv), pēdējais \(last.away.lv).")
    }

    /// Why it is news.
    private var nature: Wording? {
        if words.matter.body == nil {
            return Wording(
                "Nobody answers for it: name a body that does.",
                lv: "Par to neviens neatbild: norādiet atbildīgo iestādi.")
        }
        guard words.item.reason == .firstNotice, words.isOwn else { return nil }
        return Wording("It is new to you.", lv: "Tas ir uzticēts Jums.")
    }

    private var oneDay: Wording {
        let due = words.day(words.matter.due)
        guard words.isLate else {
            return Wording("Due \(due.on.en) \(due.distance.en).", lv: "Termiņš: \(due.named.lv) \(due.distance.lv).")
        }
        let late = lateness(words.item)
        return Wording(
            "It was due \(due.on.en): \(late.en) late.", lv: "Termiņš bija \(due.named.lv); nokavēts par \(late.lv).")
    }

    private var severalDays: Wording {
        let (first, last) = (words.day(words.entry.first.matter.due), words.day(words.entry.last.matter.due))
        let count = words.isLate ? missed : counted(words.count, .deadline)
        guard first.day < last.day else {
            return count
                + Wording(
                    ", all \(last.on.en) \(last.distance.en).", lv: ", visi \(last.on.lv) \(last.distance.lv).")
        }
        let days = Wording(
            ": the first \(first.on.en) \(first.distance.en), the last \(last.on.en) \(last.distance.en).",
            lv: ": pirmais – \(first.named.lv) \(first.distance.lv), pēdējais – \(last.named.lv) \(last.distance.lv).")
        return count + days
    }

    /// "6 deadlines missed", "Nokavēti 6 termiņi".
    private var missed: Wording {
        let count = counted(words.count, .deadline)
        return agreeing(
            words.count, one: Wording("\(count.en) missed", lv: "Nokavēts \(count.lv)"),
            many: Wording("\(count.en) missed", lv: "Nokavēti \(count.lv)"))
    }

    /// "9 days (6 working days)", "par 9 dienām (6 darbdienām)".
    private func lateness(_ item: AlertItem) -> Wording {
        let days = counted(item.daysLate, .day, afterPreposition: .accusative)
        guard item.workingDaysLate > 0, item.workingDaysLate != item.daysLate else { return days }
        let working = counted(item.workingDaysLate, .workingDay, afterPreposition: .accusative)
        return Wording("\(days.en) (\(working.en))", lv: "\(days.lv) (\(working.lv))")
    }

    /// How far it is behind, as its target or its slot counts.
    private var pace: Wording? {
        guard words.count == 1 else { return nil }
        switch words.matter.shortfall {
        case nil: return nil
        case .target(let reached, let expected, let target):
            return Wording(
                "Reached so far: \(target.reaching(reached).en); by now it was to be \(expected).",
                lv: "Līdz šim sasniegts \(target.reaching(reached).lv); pēc plāna jau vajadzēja \(expected).")
        case .floor(let closed, let expected, let count):
            return Wording(
                "Done so far: \(closed) of \(count); by now it was to be \(expected).",
                lv: "Līdz šim paveikts \(closed) no \(count); pēc plāna jau vajadzēja \(expected).")
        }
    }

    private var checkpoint: Wording? {
        guard words.matter.isCheckpoint, words.isOwn else { return nil }
        return Wording(
            "This work has no dates of its own: please confirm that it goes on.",
            lv: "Šim darbam nav sava termiņa: lūdzu, apstipriniet, ka tas notiek.")
    }

    private var waits: Wording? {
        let names = words.matter.waitsFor
        guard !names.isEmpty else { return nil }
        let list = Wording.list(names.map { Wording("“\($0)”", lv: "„\($0)”") })
        return Wording(
            "It waits for \(list.en), which \(names.count == 1 ? "is" : "are") not finished.",
            lv: "Vispirms jāpabeidz \(list.lv).")
    }

    private var officer: Wording? {
        words.matter.officer.map { Wording("Officer: \($0).", lv: "Amatpersona: \($0).") }
    }
}
