import SardzeRouting
public import SardzeRules
public import SardzeText
import SardzeTime
import SardzeWatch
public import SardzeWords

/// The proof of a routing section for people: the verdict first, then what it rests on, and for every fault the cases it
/// holds for.
public struct RouteProofText {
    let ink: Ink
    let language: Language
    private let sources: Sources

    /// Boxes and rules that are shown of one fault.
    static let most = 10

    public init(_ sources: Sources, _ ink: Ink, in language: Language) {
        self.sources = sources
        self.ink = ink
        self.language = language
    }

    /// - Parameters:
    ///   - review: one that has a table.
    ///   - name: of the plan or the file.
    public func write(_ review: RoutingReview, named name: String, to output: inout Output) throws {
        guard let table = review.table, let proof = review.proof else { return }
        try output.write(head(review, table, proof, name))
        let proved = ProvedRouting(review: review, table: table, proof: proof, words: CaseWords(table))
        let lines = proved.lines
        for state in ProofLine.State.allCases {
            for line in lines where line.state == state { try write(line, to: &output) }
        }
        let rest = review.diagnostics.filter { $0.severity == .error && !ProvedRouting.codes.contains($0.code) }
        guard !rest.isEmpty else { return }
        try output.write("\n")
        var text = FindingsText(sources, ink, in: language)
        try text.write(Finding.ordered(rest.map { Finding($0) }), to: &output)
    }

    private func head(
        _ review: RoutingReview, _ table: RouteTable, _ proof: RouteProof, _ name: String
    ) -> String {
        let verdict = RouteVerdict(review)
        let cases = CaseWords.counted(proof.cases)
        let rules = counted(table.rules.count, .rule)
        let policy = "`\(table.policy.rawValue)`"
        var about = Wording(
            "\(cases.en), \(rules.en), policy \(policy)", lv: "\(cases.lv), \(rules.lv), politika \(policy)")
        if let impossible = proof.impossibleCases, impossible > 0 {
            let number = CaseWords.grouped(impossible)
            about =
                about
                + agreeing(
                    100 + Int(impossible % 100),
                    one: Wording("; \(number) of the cases cannot be", lv: "; \(number) gadījums nav iespējams"),
                    many: Wording("; \(number) of the cases cannot be", lv: "; \(number) gadījumi nav iespējami"))
        }
        return "\(ink("\(name.onOneLine): \(verdict.wording[language])", verdict == .proved ? .green : .red))\n"
            + "\(about[language])\n\n"
    }

    private func write(_ line: ProofLine, to output: inout Output) throws {
        let mark =
            switch line.state {
            case .holds: ink("✓", .green)
            case .fails: ink("✗", .red)
            case .open: ink("?", .yellow)
            case .note: ink("·", .dim)
            }
        let end = line.details.isEmpty ? "" : ":"
        try output.write("\(mark) \(line.text[language])\(end)\n")
        for detail in line.details.prefix(Self.most) {
            try output.write("    \(detail.text[language])\n")
            if let pasted = detail.pasted { try output.write("      \(ink(pasted, .dim))\n") }
        }
        let rest = line.details.count - Self.most
        guard rest > 0 || !line.isComplete else { return }
        let more =
            rest > 0 && line.isComplete
            ? Wording("and \(rest) more; `--format json` lists them", lv: "un vēl \(rest); visus rāda `--format json`")
            : Wording("and more", lv: "un vēl citi")
        try output.write("    \(ink(more[language], .dim))\n")
    }
}

/// What a proof comes to.
public enum RouteVerdict: Sendable {
    case proved, faulty, undecided

    public init(_ review: RoutingReview) {
        let hasErrors = review.diagnostics.contains { $0.severity == .error && $0.code != "routing-undecided" }
        self = review.isProved && !hasErrors ? .proved : hasErrors || !review.isUndecided ? .faulty : .undecided
    }

    var wording: Wording {
        switch self {
        case .proved: Wording("the routing is proved", lv: "maršruta noteikumi ir pierādīti")
        case .faulty: Wording("the routing is not proved", lv: "maršruta noteikumi nav pierādīti")
        case .undecided:
            Wording(
                "undecided: the search ended before everything was known",
                lv: "nav izšķirts: meklēšana beidzās, pirms viss bija zināms")
        }
    }
}

/// One thing that holds or does not.
struct ProofLine {
    /// In the order they are told: what asks for something comes first.
    enum State: CaseIterable { case fails, open, holds, note }

    var state: State
    /// Without an end mark.
    var text: Wording
    var details: [Detail] = []
    /// Whether the details name everything.
    var isComplete = true

    struct Detail {
        var text: Wording
        /// A test to put under `tests:`.
        var pasted: String?
    }
}
