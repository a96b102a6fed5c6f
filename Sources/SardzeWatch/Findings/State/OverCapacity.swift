import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// More work was called for than a body can take, or it took on more referrals than it has places for.
    static let overCapacity = StateCheck("over-capacity") { context in
        calledTooOften(context) + tookOnTooMuch(context)
    }

    private static func calledTooOften(_ context: Context) -> [Finding] {
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

    /// Of each body the slot in which it took on most beyond its places.
    private static func tookOnTooMuch(_ context: Context) -> [Finding] {
        guard !context.record.referrals.isEmpty else { return [] }
        let clock = PlanClock(context.plan, context.calendars)
        let desk = ReferralDesk(context.plan, context.record.referrals, at: context.now, clock: clock)
        let full = Dictionary(grouping: desk.capacityUse.filter { $0.excess > 0 }, by: \.body)
        return context.plan.bodies.compactMap { body in
            guard let capacity = body.capacity,
                let worst = full[body.id.value]?.max(by: { ($0.excess, $1.slot.first) < ($1.excess, $0.slot.first) })
            else { return nil }
            let (taken, free) = (worst.taken, worst.free)
            let kept = worst.reserves.reduce(0) { $0 + $1.count - $1.taken }
            let rest =
                kept > 0
                ? agreeing(
                    kept,
                    one: Wording("; \(kept) is kept for other cases", lv: "; vēl \(kept) rezervēta citiem gadījumiem"),
                    many: Wording(
                        "; \(kept) are kept for other cases", lv: "; vēl \(kept) rezervētas citiem gadījumiem"))
                : Wording(same: "")
            return Finding(
                Diagnostic(
                    "over-capacity", .warning, capacity.count.span,
                    Wording(
                        "`\(body.id.value)` took on \(counted(taken, .routingCase).en) in \(worst.slot) and has \(free) free "
                            + agreeing(free, one: Noun.place.one(), many: Noun.place.many()).en,
                        lv:
                            "`\(body.id.value)` periodā \(worst.slot) pieņēmusi \(counted(taken, .routingCase, .accusative).lv), bet brīvo vietu ir \(free)"
                    )
                        + rest,
                    help: Wording(
                        "nobody is turned away; of what comes next, name another body: `sardze refer decline … --reason no-capacity --suggest …`, or correct `capacity:`",
                        lv:
                            "nevienu neatraida; turpmākajiem iesakiet citu iestādi: `sardze refer decline … --reason no-capacity --suggest …` vai labojiet `capacity:`"
                    )),
                body: body.id.value,
                data: ["slot": .text(worst.slot.description), "taken": .number(taken), "free": .number(free)])
        }
    }
}
