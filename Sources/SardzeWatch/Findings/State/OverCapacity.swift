import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// More work was called for than a body can take.
    static let overCapacity = StateCheck("over-capacity") { context in
        context.plan.bodies.compactMap { body in
            guard let capacity = body.capacity else { return nil }
            let days = context.tasks.lazy.filter {
                $0.duty.lead == body.id.value && context.record.calls[$0.name] != nil
            }.map(\.opens)
            guard let first = days.min(), let last = days.max(), let span = Window(first, last) else { return nil }
            let free = capacity.count.value - capacity.reserved.reduce(0) { $0 + $1.count.value }
            let slots = SlotGrid(capacity.per.value, in: context.plan.period.value).slots(touching: span)
            let full = slots.map { slot in (slot: slot, count: days.filter(slot.contains).count) }
                .filter { $0.count > max(0, free) }
            guard let worst = full.max(by: { ($0.count, $1.slot.first) < ($1.count, $0.slot.first) }) else {
                return nil
            }
            let slot = Slot(worst.slot)
            return Finding(
                Diagnostic(
                    "over-capacity", .warning, capacity.count.span,
                    Wording(
                        "`\(body.id.value)` was called on \(counted(worst.count, .time).en) in \(slot), and has "
                            + "\(max(0, free)) free "
                            + agreeing(max(0, free), one: Noun.place.one(), many: Noun.place.many()).en,
                        lv:
                            "`\(body.id.value)` periodā \(slot) pieprasīta \(counted(worst.count, .time, .accusative).lv), "
                            + "bet brīvo vietu ir \(max(0, free))"),
                    help: Wording(
                        "find another body for the rest: `sardze assign … --body …`, or correct `capacity:`",
                        lv: "atrodiet pārējiem citu iestādi: `sardze assign … --body …` vai labojiet `capacity:`")),
                body: body.id.value,
                data: ["slot": .text(slot.description), "called": .number(worst.count), "free": .number(max(0, free))])
        }
    }
}
