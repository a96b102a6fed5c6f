import SardzeRouting

/// How long a proof takes, and what it finds.
struct TimedProof {
    private let random: RandomTable

    private let impossible: [Box]

    /// - Parameter count: of boxes of cases that cannot be.
    init(_ random: RandomTable, impossible count: Int) {
        self.random = random
        impossible = random.impossible(count, seed: 7)
    }

    /// Each time is of a table made anew: from the rules to the last box.
    func show() throws {
        var proof: RouteProof?
        var fault: RouteTableFault?
        let time = Stopwatch.best(milliseconds: 1_500) {
            do throws(RouteTableFault) {
                let table = try RouteTable(
                    .first, attributes: random.attributes, rules: random.rules, impossible: impossible)
                proof = table.proof()
            } catch { fault = error }
        }
        if let fault { throw fault }
        guard let proof else { return }
        RoutingBench.show([
            ("ms", time / 1e6), ("MB", Stopwatch.peakMemory), ("cases", proof.cases),
            ("unmatched", proof.unmatched.missing.map { "\($0)" } ?? "undecided"),
            ("boxes", "\(proof.unmatched.boxes.count)\(proof.unmatched.boxesAreComplete ? "" : "+")"),
            ("overlaps", proof.overlapCount), ("shadowed", proof.shadowed.count), ("never", proof.neverMatch.count),
            ("undecided", proof.undecided.count),
        ])
    }
}
