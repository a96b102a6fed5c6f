import SardzeRouting
import SardzeText
import SardzeWords

extension RoutingCheck {
    /// A case does not go where its test expects it.
    static let testFailed = RoutingCheck("routing-test-failed") { context in
        context.tests.failed.flatMap { result in
            result.differences.map { difference in
                let answer = answer(result)
                return Diagnostic(
                    "routing-test-failed", .error, difference.span, difference.message,
                    help: Wording(
                        "mend the rules, or what is expected: the case goes to \(answer.en)",
                        lv: "izlabojiet noteikumus vai gaidīto: šo gadījumu aptver \(answer.lv)"),
                    related: difference.span == result.test.caseSpan
                        ? [] : [Label(result.test.caseSpan, Wording("the case", lv: "gadījums"))])
            }
        }
    }

    private static func answer(_ result: RoutingTestResult) -> Wording {
        let bodies = result.bodies.isEmpty ? "" : " (\(CaseWords.names(result.bodies)))"
        if result.isOtherwise { return Wording(same: "`otherwise`\(bodies)") }
        if result.counting.isEmpty { return Wording("no rule", lv: "neviens noteikums") }
        return Wording(same: CaseWords.names(result.counting) + bodies)
    }

    /// A test of a case that is not wholly known, where the policy needs all of it.
    static let testPartial = RoutingCheck("routing-test-partial") { context in
        context.tests.tests.filter(\.isUnanswerable).map { result in
            let missing = zip(context.routing.attributes.ids, result.values).filter { $0.1 == nil }.map(\.0)
            let policy = context.routing.hitPolicy.rawValue
            return Diagnostic(
                "routing-test-partial", .error, result.test.caseSpan,
                Wording(
                    "the policy `\(policy)` needs the whole case; this one lacks \(CaseWords.names(missing))",
                    lv: "politikai `\(policy)` vajag visu gadījumu; šajā trūkst \(CaseWords.names(missing))"),
                help: Wording(
                    "say the rest; only under `collect` may a case leave something out",
                    lv: "pasakiet arī pārējo; kaut ko izlaist drīkst tikai politikā `collect`"))
        }
    }

    /// Rules that no test makes count.
    static let ruleUntested = RoutingCheck("routing-rule-untested") { context in
        guard let table = context.table, let proof = context.proof else { return [] }
        let dead = Set((proof.neverMatch + proof.shadowed.map(\.rule)).map { context.rule($0).id.value })
        let uncovered = context.tests.uncovered.filter { !dead.contains($0.value) }
        guard let first = uncovered.first, let row = context.rows.firstIndex(where: { $0.id.value == first.value })
        else { return [] }
        let (missing, all) = (uncovered.count, context.tests.rules.count)
        let names = CaseWords.names(uncovered.map(\.value))
        let example = example(row, table, context).map {
            Wording("add a test, such as `\($0)`", lv: "pievienojiet pārbaudi, piemēram, `\($0)`")
        }
        return [
            Diagnostic(
                "routing-rule-untested", .note, first.span,
                Wording(
                    "no test covers \(missing) of \(counted(all, .rule).en): \(names)",
                    lv: "neviena pārbaude neaptver \(missing) no \(counted(all, .rule, .dative).lv): \(names)"),
                help: example ?? Wording("add a test under `tests:`", lv: "pievienojiet pārbaudi zem `tests:`"),
                related: uncovered.dropFirst().prefix(5).map {
                    Label($0.span, Wording("nor `\(shortened($0.value))`", lv: "ne arī `\(shortened($0.value))`"))
                })
        ]
    }

    /// A test that makes a rule count, ready to be pasted.
    private static func example(_ row: Int, _ table: RouteTable, _ context: Context) -> String? {
        let rule = table.rules[row]
        let before = table.rules.indices.filter { other in
            switch table.policy {
            case .first: other < row
            case .priority:
                (table.rules[other].priority, row) > (rule.priority, other)
            case .collect, .unique, .any: false
            }
        }
        let own = table.coverage(of: rule.cases, by: before.map { table.rules[$0].cases }, budget: .check)
        guard let box = own.boxes.first else { return nil }
        let values = context.words.example(of: box)
        guard case .rules(let counting) = table.decision(values) else { return nil }
        let names = YAMLText.list(counting.map { table.rules[$0].name })
        return "- {case: \(context.words.text(values.map { $0 })), expect: {rules: \(names)}}"
    }
}
