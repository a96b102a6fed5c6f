import SardzeRouting
import SardzeText
import SardzeWords

extension RoutingCheck {
    /// Cases that no rule takes, and nothing is done otherwise.
    static let gap = RoutingCheck("routing-gap") { context in untaken(context) + stepless(context) }

    /// Cases that a rule takes and gives no step.
    private static func stepless(_ context: Context) -> [Diagnostic] {
        guard let stepless = context.stepless, let widest = stepless.boxes.first else { return [] }
        let words = context.words
        let example = words.text(words.example(of: widest).map { $0 })
        let cases =
            stepless.missing.map { CaseWords.counted($0, .locative) } ?? Wording("some cases", lv: "dažos gadījumos")
        return [
            Diagnostic(
                "routing-gap", .error, context.routing.rulesSpan,
                Wording(
                    "nobody gets a step in \(cases.en), though a rule takes them: ",
                    lv: "soli nesaņem neviens \(cases.lv), lai gan noteikums tos aptver: ")
                    + words.list(stepless.boxes, isComplete: stepless.boxesAreComplete),
                help: Wording(
                    "there the `if` of every step says no: widen one, or add a step without `if`; look with `sardze route` at `\(example)`",
                    lv:
                        "tur neizpildās neviena soļa `if`: paplašiniet kādu vai pievienojiet soli bez `if`; ar `sardze route` apskatiet `\(example)`"
                ))
        ]
    }

    private static func untaken(_ context: Context) -> [Diagnostic] {
        guard let table = context.table, let unmatched = context.proof?.unmatched, !table.hasOtherwise,
            let widest = unmatched.boxes.first
        else { return [] }
        let words = context.words
        let example = words.text(words.example(of: widest).map { $0 })
        let cases = Self.amount(unmatched)
        return [
            Diagnostic(
                "routing-gap", .error, context.routing.rulesSpan,
                Wording("no rule takes \(cases.en): ", lv: "neviens noteikums neaptver \(cases.lv): ")
                    + words.list(unmatched.boxes, isComplete: unmatched.boxesAreComplete),
                help: Wording(
                    "add a rule or `otherwise:`, and this under `tests:`: `- {case: \(example), expect: {otherwise: no}}`",
                    lv:
                        "pievienojiet noteikumu vai `otherwise:` un zem `tests:` ierakstiet: `- {case: \(example), expect: {otherwise: no}}`"
                ))
        ]
    }

    /// How many cases are not covered, the Latvian in the accusative; "some cases" where they could not be counted.
    static func amount(_ coverage: Coverage) -> Wording {
        coverage.missing.map { CaseWords.counted($0, .accusative) }
            ?? Wording("some cases", lv: "dažus gadījumus")
    }

    /// Cases that only the catch-all takes: worth knowing, for nobody thought of them.
    static let otherwiseTakes = RoutingCheck("routing-otherwise-takes") { context in
        guard let table = context.table, let proof = context.proof, table.hasOtherwise,
            let otherwise = context.routing.otherwise, !proof.unmatched.boxes.isEmpty
        else { return [] }
        let words = context.words
        let cases = amount(proof.unmatched)
        return [
            Diagnostic(
                "routing-otherwise-takes", .note, otherwise.id.span,
                Wording(
                    "only `otherwise` takes \(cases.en) of \(CaseWords.grouped(proof.cases)): ",
                    lv: "tikai `otherwise` aptver \(cases.lv) no \(CaseWords.grouped(proof.cases)): ")
                    + words.list(proof.unmatched.boxes, isComplete: proof.unmatched.boxesAreComplete),
                help: Wording(
                    "see that this is meant for all of them; a rule of their own says more",
                    lv: "pārliecinieties, ka tas domāts visiem šiem gadījumiem; atsevišķs noteikums pasaka vairāk"))
        ]
    }
}
