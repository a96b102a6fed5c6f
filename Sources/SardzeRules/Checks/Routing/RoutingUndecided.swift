import SardzeRouting
import SardzeText
import SardzeWords

extension RoutingCheck {
    /// The proof ran out of its budget: nothing may be called proved.
    static let undecided = RoutingCheck("routing-undecided") { context in
        guard let proof = context.proof else { return [] }
        let rules = proof.undecided.compactMap { question -> Wording? in
            switch question {
            case .unmatched: Wording("whether every case is taken", lv: "vai katrs gadījums ir aptverts")
            case .impossible: Wording("how many cases cannot be", lv: "cik gadījumu nevar būt")
            case .matches(let rule):
                Wording(
                    "whether `\(shortened(context.rule(rule).id.value))` ever matches",
                    lv: "vai `\(shortened(context.rule(rule).id.value))` kādreiz atbilst")
            case .wins(let rule):
                Wording(
                    "whether `\(shortened(context.rule(rule).id.value))` ever counts",
                    lv: "vai `\(shortened(context.rule(rule).id.value))` kādreiz tiek piemērots")
            case .overlap(let one, let other):
                Wording(
                    "whether `\(shortened(context.rule(one).id.value))` and `\(shortened(context.rule(other).id.value))` meet",
                    lv:
                        "vai `\(shortened(context.rule(one).id.value))` un `\(shortened(context.rule(other).id.value))` pārklājas"
                )
            }
        }
        let guarantees = context.guarantees.filter(\.coverage.isUndecided).map { guarantee in
            let body = guarantee.guarantee.body?.value ?? ""
            return Wording(
                "whether `\(shortened(body))` always gets its step",
                lv: "vai `\(shortened(body))` vienmēr saņem savu soli")
        }
        let steps =
            context.stepless?.isUndecided ?? false
            ? [Wording("whether every case gets a step", lv: "vai katram gadījumam ir kāds solis")] : []
        let open = rules + steps + guarantees
        guard !open.isEmpty else { return [] }
        let some = Wording.joined(Array(open.prefix(3)))
        let rest = open.count - min(open.count, 3)
        let more = rest > 0 ? Wording(" and \(rest) more", lv: " un vēl \(rest)") : Wording(same: "")
        return [
            Diagnostic(
                "routing-undecided", .error, context.routing.rulesSpan,
                Wording("this was not found out in the time there is: ", lv: "atvēlētajā laikā nav noskaidrots, ")
                    + some + more,
                help: Wording(
                    "`sardze route --prove` takes more time; fewer attributes or simpler conditions need less",
                    lv: "`sardze route --prove` meklē ilgāk; mazāk pazīmju vai vienkāršāki nosacījumi prasa mazāk"))
        ]
    }
}
