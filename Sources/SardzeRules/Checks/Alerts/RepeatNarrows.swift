import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// Reminders that come closer together the longer nobody answers: mail that is soon no longer read.
    static let repeatNarrows = Check("repeat-narrows") { plan in
        plan.everyAlertRules.compactMap { _, rules in
            guard let repeats = rules.repeats,
                zip(repeats.value, repeats.value.dropFirst()).contains(where: { $0.nominalMinutes >= $1.nominalMinutes }
                )
            else { return nil }
            let widening = AlertPolicy.text(repeats: repeats.value.widening)
            return Diagnostic(
                "repeat-narrows", .warning, repeats.span,
                Wording("repeats do not come further apart", lv: "atkārtojumu atstarpes nekļūst garākas"),
                help: Wording("write `\(widening)`", lv: "rakstiet `\(widening)`"))
        }
    }
}

extension [When.Duration] {
    /// The same lengths, shortest first, each once.
    fileprivate var widening: [When.Duration] {
        sorted { $0.nominalMinutes < $1.nominalMinutes }.reduce(into: []) { kept, next in
            if kept.last.map({ $0.nominalMinutes < next.nominalMinutes }) ?? true { kept.append(next) }
        }
    }
}
