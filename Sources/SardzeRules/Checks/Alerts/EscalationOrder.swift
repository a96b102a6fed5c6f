import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// Escalations that are written in another order than they happen in, or that tell the same body twice.
    static let escalationOrder = Check("escalation-order") { plan in
        plan.everyAlertRules.flatMap { _, rules in
            let steps = rules.escalations?.value ?? []
            let late = zip(steps, steps.dropFirst()).filter {
                $0.after.value.nominalMinutes > $1.after.value.nominalMinutes
            }
            .map { earlier, later in
                Diagnostic(
                    "escalation-order", .warning, later.after.span,
                    Wording(
                        "this escalation comes before the one written above it",
                        lv: "šī eskalācija notiek pirms tās, kas rakstīta iepriekš"),
                    help: Wording(
                        "write them in the order they happen in, or correct the length",
                        lv: "rakstiet tās notikumu secībā vai izlabojiet ilgumu"),
                    related: [
                        Label(earlier.after.span, Wording("this one comes later", lv: "šī notiek vēlāk"))
                    ])
            }
            return late + told(twiceIn: steps)
        }
    }

    private static func told(twiceIn steps: [AlertRules.Escalation]) -> [Diagnostic] {
        var firsts: [AlertPolicy.Escalation.Receiver: Span] = [:]
        return steps.compactMap { step in
            guard let first = firsts[step.to.value] else {
                firsts[step.to.value] = step.to.span
                return nil
            }
            return Diagnostic(
                "escalation-order", .warning, step.to.span,
                Wording(
                    "`\(shortened(step.to.value.description))` is told twice of the same",
                    lv: "`\(shortened(step.to.value.description))` par vienu un to pašu paziņo divreiz"),
                help: Wording(
                    "name somebody else: `repeat` tells the same body again",
                    lv: "norādiet kādu citu: tai pašai iestādei atkārtoti paziņo `repeat`"),
                related: [Label(first, Wording("told first here", lv: "pirmo reizi paziņo šeit"))])
        }
    }
}

extension When.Duration {
    /// How long it is in the ordinary case, to put lengths in order.
    var nominalMinutes: Int { When.Deadline.Within.duration(self).nominalMinutes }
}
