import SardzeRouting
import SardzeText
import SardzeTime
import SardzeWords

extension RoutingCheck {
    /// Cases in which a body does not get the step that was promised.
    static let guaranteeBroken = RoutingCheck("routing-guarantee-broken") { context in
        context.guarantees.compactMap { proof in
            guard let body = proof.guarantee.body, let widest = proof.coverage.boxes.first else { return nil }
            let words = context.words
            let cases =
                proof.coverage.missing.map { CaseWords.counted($0, .locative) }
                ?? Wording("some cases", lv: "dažos gadījumos")
            let deadline = proof.guarantee.within.map { When.deadline(.init(within: $0.value)).phrase }
            let soon = deadline.map { Wording(" \($0.en)", lv: " \($0.lv)") } ?? Wording(same: "")
            let title = proof.guarantee.title.map { " (“\(fitted($0.value, to: 80))”)" } ?? ""
            let example = words.text(words.example(of: widest).map { $0 })
            let others = context.table.map { bodies(words.example(of: widest), context.routing, $0) } ?? []
            let expected = YAMLText.list(others.filter { $0 != body.value } + [body.value])
            return Diagnostic(
                "routing-guarantee-broken", .error, proof.guarantee.definition,
                Wording(
                    "`\(shortened(body.value))` gets no step\(soon.en) in \(cases.en): ",
                    lv: "iestāde `\(shortened(body.value))` nesaņem soli\(soon.lv) \(cases.lv): ")
                    + words.list(proof.coverage.boxes, isComplete: proof.coverage.boxesAreComplete)
                    + Wording(same: title),
                help: Wording(
                    "give it one there, and add this under `tests:`: `- {case: \(example), expect: {bodies: \(expected)}}`",
                    lv:
                        "dodiet tai šādu soli un zem `tests:` ierakstiet: `- {case: \(example), expect: {bodies: \(expected)}}`"
                ),
                body: body.value)
        }
    }

    /// Who gets a step now.
    private static func bodies(_ values: [Int], _ routing: Routing, _ table: RouteTable) -> [String] {
        let place = routing.rulesSpan
        var test = Routing.Test(definition: place, said: [], caseSpan: place)
        test.values = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0, $1) })
        return RoutingTrial(routing, table).result(test).bodies
    }

    /// A promise that no case asks for.
    static let guaranteeIdle = RoutingCheck("routing-guarantee-idle") { context in
        context.guarantees.filter { $0.cases == 0 }.map { proof in
            Diagnostic(
                "routing-guarantee-idle", .warning, proof.guarantee.condition.span,
                Wording(
                    "no case meets the condition of this guarantee",
                    lv: "šīs garantijas nosacījumam neatbilst neviens gadījums"),
                help: Wording(
                    "widen its condition, correct `impossible:`, or remove the guarantee",
                    lv: "paplašiniet nosacījumu, izlabojiet `impossible:` vai izdzēsiet garantiju"),
                body: proof.guarantee.body?.value)
        }
    }
}
