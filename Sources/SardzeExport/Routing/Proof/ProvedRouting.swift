import SardzeRouting
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

/// What a proof says, line by line.
struct ProvedRouting {
    let review: RoutingReview
    let table: RouteTable
    let proof: RouteProof
    let words: CaseWords

    /// Codes of findings that the lines say already.
    static let codes: Set<String> = [
        "routing-gap", "routing-rule-never", "routing-rule-shadowed", "routing-overlap", "routing-conflict",
        "routing-guarantee-broken", "routing-undecided",
    ]

    var lines: [ProofLine] {
        [gap, stepless, otherwise, rules, policy].compactMap(\.self) + guarantees
            + [tests, idle, undecided].compactMap(\.self)
    }

    private var unmatched: Coverage { proof.unmatched }

    private func name(_ rule: Int) -> String { "`\(shortened(table.rules[rule].name))`" }

    private func names(_ rules: [Int]) -> Wording { Wording.list(rules.prefix(12).map(name)) }

    /// `{case: …}` of a case of a box.
    private func example(_ box: Box, _ expected: String) -> String {
        "- {case: \(words.text(words.example(of: box).map { $0 })), expect: {\(expected)}}"
    }

    /// Boxes of cases at fault, each with one case that no box before it has, where there is one at hand.
    private func details(_ boxes: [Box], _ expected: String) -> [ProofLine.Detail] {
        boxes.prefix(RouteProofText.most).enumerated().map { place, box in
            var own = box
            for earlier in boxes[..<place] where earlier.contains(words.example(of: own)) {
                for attribute in table.attributes.indices {
                    let side = own[attribute] ?? table.attributes[attribute].all
                    let rest = earlier[attribute].map { side.subtracting($0) } ?? .empty
                    guard !rest.isEmpty else { continue }
                    own[attribute] = rest
                    break
                }
            }
            return .init(text: Wording(same: words.found(box)), pasted: example(own, expected))
        } + boxes.dropFirst(RouteProofText.most).map { .init(text: Wording(same: words.found($0))) }
    }

    // MARK: Cases

    private var gap: ProofLine {
        if unmatched.isWhole || table.hasOtherwise {
            return ProofLine(
                state: .holds, text: Wording("no gap: every case is taken", lv: "robu nav: katrs gadījums ir aptverts"))
        }
        guard !unmatched.isUndecided else {
            return ProofLine(
                state: .open,
                text: Wording(
                    "whether every case is taken was not found out",
                    lv: "nav noskaidrots, vai katrs gadījums ir aptverts"))
        }
        let cases =
            unmatched.missing.map { CaseWords.counted($0, .accusative) } ?? Wording("some cases", lv: "dažus gadījumus")
        return ProofLine(
            state: .fails,
            text: Wording("a gap: no rule takes \(cases.en)", lv: "robs: neviens noteikums neaptver \(cases.lv)"),
            details: details(unmatched.boxes, "otherwise: no"),
            isComplete: unmatched.boxesAreComplete)
    }

    /// Cases that a rule takes and gives no step.
    private var stepless: ProofLine? {
        guard let stepless = review.stepless, !stepless.boxes.isEmpty else { return nil }
        let cases =
            stepless.missing.map { CaseWords.counted($0, .locative) } ?? Wording("some cases", lv: "dažos gadījumos")
        return ProofLine(
            state: .fails,
            text: Wording(
                "nobody gets a step in \(cases.en), though a rule takes them",
                lv: "soli nesaņem neviens \(cases.lv), lai gan noteikums tos aptver"),
            details: stepless.boxes.map { .init(text: Wording(same: words.found($0))) },
            isComplete: stepless.boxesAreComplete)
    }

    /// Cases nobody wrote a rule for.
    private var otherwise: ProofLine? {
        guard table.hasOtherwise, !unmatched.isWhole else { return nil }
        let cases =
            unmatched.missing.map { CaseWords.counted($0, .accusative) } ?? Wording("some cases", lv: "dažus gadījumus")
        return ProofLine(
            state: .note,
            text: Wording("only `otherwise` takes \(cases.en)", lv: "tikai `otherwise` aptver \(cases.lv)"),
            details: unmatched.boxes.map { .init(text: Wording(same: words.found($0))) },
            isComplete: unmatched.boxesAreComplete)
    }

    // MARK: Rules

    private var rules: ProofLine {
        let never = proof.neverMatch.map { rule in
            ProofLine.Detail(
                text: Wording("\(name(rule)) matches no case", lv: "\(name(rule)) neatbilst nevienam gadījumam"))
        }
        let shadowed = proof.shadowed.map { shadow in
            let others = names(shadow.by)
            let together =
                shadow.by.count == 1
                ? Wording("\(others.en) takes all its cases", lv: "visus tā gadījumus aptver \(others.lv)")
                : Wording("\(others.en) together take all its cases", lv: "visus tā gadījumus kopā aptver \(others.lv)")
            return ProofLine.Detail(
                text: Wording("\(name(shadow.rule)) is shadowed: ", lv: "\(name(shadow.rule)) ir aizēnots: ") + together
            )
        }
        let faults = never + shadowed
        guard !faults.isEmpty else {
            return ProofLine(state: .holds, text: Wording("every rule can fire", lv: "katrs noteikums var nostrādāt"))
        }
        let count = counted(faults.count, .rule)
        return ProofLine(
            state: .fails,
            text: Wording("\(count.en) can never fire", lv: "\(count.lv) nevar nostrādāt nekad"), details: faults)
    }

    private var policy: ProofLine? {
        let pairs = CaseWords.grouped(UInt128(proof.overlapCount))
        switch table.policy {
        case .collect: return nil
        case .first:
            let deciding = CaseWords.grouped(UInt128(proof.conflictCount))
            return ProofLine(
                state: .note,
                text: Wording(
                    "pairs of rules that only their order decides: \(deciding)",
                    lv: "noteikumu pāri, par kuriem izšķir tikai secība: \(deciding)"))
        case .unique where proof.overlapCount == 0:
            return ProofLine(
                state: .holds,
                text: Wording("no two rules match one case", lv: "nav gadījuma, kam atbilstu divi noteikumi"))
        case .unique:
            return clash(
                Wording(
                    "pairs of rules that match one case, where `unique` allows one rule: \(pairs)",
                    lv:
                        "noteikumu pāri, kas atbilst vienam gadījumam, lai gan `unique` pieļauj vienu noteikumu: \(pairs)"
                ),
                proof.overlaps)
        case .any, .priority:
            let clashing = proof.overlaps.filter { overlap in
                !overlap.leadsSameWay
                    && (table.policy == .any
                        || table.rules[overlap.first].priority == table.rules[overlap.second].priority)
            }
            guard proof.contradictionCount > 0 else {
                return ProofLine(
                    state: .holds,
                    text: Wording(
                        "rules of one rank that meet do the same",
                        lv: "vienlīdzīgi noteikumi, kas pārklājas, dara vienu un to pašu"))
            }
            return clash(
                Wording(
                    "pairs of equal rules that meet and do not do the same: \(CaseWords.grouped(UInt128(proof.contradictionCount)))",
                    lv:
                        "vienlīdzīgu noteikumu pāri, kas pārklājas, bet nedara vienu un to pašu: \(CaseWords.grouped(UInt128(proof.contradictionCount)))"
                ),
                clashing)
        }
    }

    private func clash(_ text: Wording, _ overlaps: [RouteProof.Overlap]) -> ProofLine {
        ProofLine(
            state: .fails, text: text,
            details: overlaps.prefix(RouteProofText.most + 1).map { overlap in
                let box = table.common(overlap)
                let both = Wording.list([name(overlap.first), name(overlap.second)])
                let rule = YAMLText.quoted(table.rules[overlap.second].name)
                return .init(
                    text: both + Wording(same: " \(words.text(box))"), pasted: example(box, "rules: [\(rule)]"))
            }, isComplete: overlaps.count <= RouteProofText.most)
    }

    // MARK: What is promised

    private var guarantees: [ProofLine] {
        review.guarantees.map { proof in
            let guarantee = proof.guarantee
            let condition = words.text(guarantee.condition.box)
            let body = shortened(guarantee.body?.value ?? "?")
            let within = guarantee.within.map { $0.value.said } ?? Wording("at any time", lv: "jebkad")
            let promise = Wording(
                "\(body) gets a step in every case \(condition), \(within.en)",
                lv: "\(body) saņem soli katrā gadījumā \(condition), \(within.lv)")
            let title = guarantee.title.map { Wording(same: "\(shortened($0.value)): ") + promise } ?? promise
            if proof.isKept {
                return ProofLine(state: .holds, text: Wording("guarantee: ", lv: "garantija: ") + title)
            }
            guard !proof.coverage.isUndecided else {
                return ProofLine(
                    state: .open,
                    text: Wording("guarantee, not found out: ", lv: "garantija, nav noskaidrots: ") + title)
            }
            let cases =
                proof.coverage.missing.map { CaseWords.counted($0, .locative) }
                ?? Wording("some cases", lv: "dažos gadījumos")
            return ProofLine(
                state: .fails,
                text: Wording(
                    "guarantee broken in \(cases.en): \(title.en)",
                    lv: "garantija nav ievērota \(cases.lv): \(title.lv)"),
                details: details(
                    proof.coverage.boxes, "bodies: [\(YAMLText.quoted(guarantee.body?.value ?? ""))]"),
                isComplete: proof.coverage.boxesAreComplete)
        }
    }

    private var tests: ProofLine? {
        let run = review.tests
        guard !run.tests.isEmpty else { return nil }
        let held = run.tests.count - run.failed.count
        let covered = run.rules.count - run.uncovered.count
        var text = Wording(
            "\(held) of \(counted(run.tests.count, .test).en) hold; they cover \(covered) of \(counted(run.rules.count, .rule).en)",
            lv:
                "atbilst \(held) no \(counted(run.tests.count, .test, .dative).lv); tās aptver \(covered) no \(counted(run.rules.count, .rule, .dative).lv)"
        )
        if !run.uncovered.isEmpty {
            let names =
                run.uncovered.prefix(12).map { shortened($0.value) }.joined(separator: ", ")
                + (run.uncovered.count > 12 ? " …" : "")
            text = text + Wording("; without a test: \(names)", lv: "; bez pārbaudes: \(names)")
        }
        return ProofLine(state: run.failed.isEmpty ? .holds : .fails, text: text)
    }

    // MARK: The rest

    private var idle: ProofLine? {
        // The steps of a rule may still tell apart what no rule does.
        let steps = review.routing.everyRule.flatMap(\.steps).compactMap(\.condition?.box)
        let unused = proof.idleAttributes.filter { attribute in
            steps.allSatisfy { ($0[attribute] ?? table.attributes[attribute].all) == table.attributes[attribute].all }
        }
        guard !unused.isEmpty else { return nil }
        let names = Wording.list(unused.map { "`\(shortened(table.attributes[$0].name))`" })
        return ProofLine(
            state: .note,
            text: Wording(
                "no rule asks for \(names.en)", lv: "nevienam noteikumam nav nozīmes, kāda ir \(names.lv)"))
    }

    private var undecided: ProofLine? {
        guard let found = review.diagnostics.first(where: { $0.code == "routing-undecided" }) else { return nil }
        return ProofLine(state: .open, text: found.message)
    }
}
