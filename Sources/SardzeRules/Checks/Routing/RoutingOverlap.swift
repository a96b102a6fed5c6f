import SardzeRouting
import SardzeText
import SardzeWords

extension RoutingCheck {
    /// Two rules for one case where the policy allows one.
    static let overlap = RoutingCheck("routing-overlap") { context in
        guard let table = context.table, let proof = context.proof, table.policy == .unique else { return [] }
        return listed(proof.overlaps).map { overlap in
            clash(
                "routing-overlap", overlap, context, table,
                Wording(
                    "the policy `unique` allows one rule a case",
                    lv: "politika `unique` katram gadījumam pieļauj vienu noteikumu"))
        }
    }

    /// Two rules that lead different ways where nothing says which of them counts.
    static let conflict = RoutingCheck("routing-conflict") { context in
        guard let table = context.table, let proof = context.proof else { return [] }
        let reason: Wording
        switch table.policy {
        case .any:
            reason = Wording(
                "the policy `any` asks that they do the same", lv: "politika `any` prasa, lai tie dara vienu un to pašu"
            )
        case .priority: reason = Wording("their priority is the same", lv: "to prioritāte ir vienāda")
        case .collect, .first, .unique: return []
        }
        return listed(conflicts(table, proof)).map { clash("routing-conflict", $0, context, table, reason) }
    }

    /// Pairs of rules that lead different ways and of which neither beats the other.
    private static func conflicts(_ table: RouteTable, _ proof: RouteProof) -> [RouteProof.Overlap] {
        proof.overlaps.filter { overlap in
            !overlap.leadsSameWay
                && (table.policy != .priority
                    || table.rules[overlap.first].priority == table.rules[overlap.second].priority)
        }
    }

    /// One more than are listed, so that the limit can tell of them.
    private static func listed(_ overlaps: [RouteProof.Overlap]) -> ArraySlice<RouteProof.Overlap> {
        overlaps.prefix(DiagnosticLimit.mostPerCode + 1)
    }

    private static func clash(
        _ code: String, _ overlap: RouteProof.Overlap, _ context: Context, _ table: RouteTable, _ reason: Wording
    ) -> Diagnostic {
        let (first, second) = (context.rule(overlap.first), context.rule(overlap.second))
        let names = "`\(shortened(first.id.value))`"
        let other = "`\(shortened(second.id.value))`"
        let box = context.words.text(table.common(overlap))
        let example = context.words.text(context.words.example(of: table.common(overlap)).map { $0 })
        return Diagnostic(
            code, .error, second.id.span,
            Wording(
                "\(names) and \(other) both match `\(box)`, and \(reason.en)",
                lv: "gan \(names), gan \(other) atbilst `\(box)`, bet \(reason.lv)"),
            help: Wording(
                "narrow one of them, then add this under `tests:`: `- {case: \(example), expect: {rules: [\(YAMLText.quoted(second.id.value))]}}`",
                lv:
                    "sašauriniet vienu no tiem, tad zem `tests:` ierakstiet: `- {case: \(example), expect: {rules: [\(YAMLText.quoted(second.id.value))]}}`"
            ),
            related: [Label(first.id.span, Wording("\(names) stands here", lv: "\(names) ir šeit"))])
    }

    /// Under `first` every rule silently means "and not the ones before": the pairs that only their order decides.
    static let orderDecides = RoutingCheck("routing-order-decides") { context in
        guard let table = context.table, let proof = context.proof, table.policy == .first else { return [] }
        let shadowed = Set(proof.shadowed.map(\.rule))
        let pairs = proof.overlaps.filter { !$0.leadsSameWay && !shadowed.contains($0.second) }
        return Dictionary(grouping: pairs, by: \.second).sorted { $0.key < $1.key }
            .prefix(DiagnosticLimit.mostPerCode + 1).compactMap { later, pairs in
                guard let pair = pairs.first else { return nil }
                let rule = context.rule(later)
                let earlier = pairs.map { context.rule($0.first).id.value }
                let box = context.words.text(table.common(pair))
                return Diagnostic(
                    "routing-order-decides", .note, rule.id.span,
                    Wording(
                        "`\(shortened(rule.id.value))` counts only where \(CaseWords.names(earlier)) before it \(earlier.count == 1 ? "does" : "do") not match, such as not for `\(box)`",
                        lv:
                            "`\(shortened(rule.id.value))` tiek piemērots tikai tad, ja neatbilst iepriekšējie (\(CaseWords.names(earlier))); tātad ne gadījumos `\(box)`"
                    ),
                    help: Wording(
                        "see that this order is meant; a test of such a case keeps it",
                        lv: "pārliecinieties, ka tāda secība domāta; šāda gadījuma pārbaude to nosargās"))
            }
    }
}
