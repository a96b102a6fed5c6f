import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// "At most once a month" was done twice in one.
    static let ceilingExceeded = StateCheck("ceiling-exceeded") { context in
        context.plan.activities.compactMap { activity in
            guard let when = activity.when, case .ceiling(let limit) = when.value else { return nil }
            let done = context.record.doings(of: activity.id.value)
            guard let first = done.min(), let last = done.max(), let span = Window(first, last) else { return nil }
            let slots = SlotGrid(limit.per, in: context.plan.period.value).slots(touching: span)
            let full = slots.map { slot in (slot: slot, count: done.count(where: slot.contains)) }
                .filter { $0.count > limit.count }
            guard let worst = full.max(by: { ($0.count, $1.slot.first) < ($1.count, $0.slot.first) }) else {
                return nil
            }
            let slot = Slot(worst.slot)
            return Finding(
                Diagnostic(
                    "ceiling-exceeded", .warning, when.span,
                    Wording(
                        "`\(activity.id.value)` was done \(counted(worst.count, .time).en) in \(slot), "
                            + "where at most \(limit.count) is allowed",
                        lv:
                            "`\(activity.id.value)` periodā \(slot) paveikts \(counted(worst.count, .time, .accusative).lv), "
                            + "lai gan atļauts ne vairāk kā \(limit.count)"),
                    help: Wording(
                        "nothing can be undone; see that the next ones keep the limit, or raise it",
                        lv: "atdarīt to nevar; raugieties, lai nākamie iekļautos robežā, vai paceliet to")),
                body: context.plan.lead(of: activity),
                data: ["slot": .text(slot.description), "done": .number(worst.count), "limit": .number(limit.count)])
        }
    }
}
