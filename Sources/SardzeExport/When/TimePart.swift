import SardzeTime
import SardzeWords

/// One key of a mapping or one part of a rule, and what it does.
struct TimePart {
    /// As it is written: `every: quarter`, `BYDAY=-1FR`.
    let text: String
    let meaning: Wording

    init(_ text: String, _ meaning: Wording) {
        self.text = text
        self.meaning = meaning
    }

    /// The parts of a time, in the order they are written.
    static func all(of when: When) -> [TimePart] {
        switch when {
        case .cadence(let cadence): all(of: cadence)
        case .floor(let limit):
            [
                TimePart(
                    "at least: \(limit.count)",
                    Wording(
                        "so many tasks in each slot, open all slot long and due at its end",
                        lv: "tik uzdevumu katrā posmā, atvērti visu posmu un izdarāmi līdz tā beigām")),
                TimePart("per: \(limit.per)", limit.per.slotWording),
            ]
        case .ceiling(let limit):
            [
                TimePart(
                    "at most: \(limit.count)",
                    Wording("a limit, so it makes no tasks", lv: "ierobežojums, tāpēc uzdevumu nerada")),
                TimePart("per: \(limit.per)", limit.per.slotWording),
            ]
        case .dates(let dates):
            [
                TimePart(
                    "dates",
                    counted(dates.count, .date)
                        + Wording(
                            "; each makes one task and stays even on a day off",
                            lv: "; katrs dod vienu uzdevumu un paliek arī brīvdienā"))
            ]
        case .rule(let recurrence): all(of: recurrence)
        case .window(let first, let last): [window(first, last)]
        case .completion(let duration):
            [
                TimePart(
                    "after completion: \(duration)",
                    Wording(
                        "counted from the day the one before was done, the first from the beginning of the period",
                        lv: "skaita no dienas, kad izdarīts iepriekšējais, pirmo – no perioda sākuma"))
            ]
        case .deadline(let deadline): all(of: deadline)
        case .asNeeded: [checkpoints("as needed", Wording("done when it is needed", lv: "dara, kad vajag"))]
        case .continuous: [checkpoints("continuous", Wording("done all the time", lv: "dara visu laiku"))]
        case .unspecified(.cadence):
            [
                checkpoints(
                    "unspecified: cadence",
                    Wording("the words do not say how often", lv: "vārdi nepasaka, cik bieži"))
            ]
        case .unspecified(.date):
            [checkpoints("unspecified: date", Wording("the words do not say when", lv: "vārdi nepasaka, kad"))]
        }
    }

    private static func checkpoints(_ text: String, _ meaning: Wording) -> TimePart {
        TimePart(
            text,
            meaning
                + Wording(
                    "; its only dates are checkpoints, every half-year unless the plan’s `review` says otherwise",
                    lv: "; tam ir tikai kontroles datumi, reizi pusgadā, ja plāna `review` nesaka citādi"))
    }

    private static func window(_ first: CivilDate?, _ last: CivilDate?) -> TimePart {
        let from =
            first.map { Wording(same: $0.description) } ?? Wording("the plan’s first day", lv: "plāna pirmās dienas")
        let through = last.map { Wording(same: $0.description) } ?? Wording("its last day", lv: "tā pēdējai dienai")
        return TimePart(
            "window: \(first?.description ?? "..")/\(last?.description ?? "..")",
            Wording(
                "one task, open from \(from.en) through \(through.en)",
                lv: "viens uzdevums, atvērts no \(from.lv) līdz \(through.lv)"))
    }

    private static func all(of deadline: When.Deadline) -> [TimePart] {
        let key = deadline.isBefore ? "before" : "within"
        let first: TimePart =
            switch deadline.within {
            case .immediately:
                TimePart(
                    "\(key): immediately",
                    Wording("at once, on a day off too", lv: "uzreiz, arī brīvdienā"))
            case .sameDay:
                TimePart(
                    "\(key): same day",
                    Wording("by midnight of that day, on a day off too", lv: "līdz tās dienas pusnaktij, arī brīvdienā")
                )
            case .duration(let duration):
                TimePart(
                    "\(key): \(duration)",
                    deadline.isBefore
                        ? Wording(
                            "counted back from the day before the event", lv: "skaita atpakaļ no dienas pirms notikuma")
                        : Wording(
                            "counted from the day after the event, hours from the event itself",
                            lv: "skaita no nākamās dienas pēc notikuma, stundas – no paša notikuma"))
            }
        let event = deadline.event.map {
            TimePart(
                "of: \($0)",
                Wording("the event; it has no dates until that happens", lv: "notikums; kamēr tā nav, datumu nav"))
        }
        return [first] + (event.map { [$0] } ?? [])
    }
}

extension Stride {
    /// "the slot is a quarter", "the slot is 2 weeks".
    var slotWording: Wording {
        let slot = count == 1 ? unit.noun.one() : counted(count, unit.noun)
        return Wording("the slot is \(count == 1 ? "a " : "")\(slot.en)", lv: "posms ir \(slot.lv)")
    }
}
