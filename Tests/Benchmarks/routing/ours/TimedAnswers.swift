import SardzeRouting

/// How long a table takes to answer.
struct TimedAnswers {
    private let random: RandomTable
    private let first: RouteTable
    private let collect: RouteTable
    private let cases: [[Int]]

    init(_ random: RandomTable) throws {
        self.random = random
        first = try RouteTable(.first, attributes: random.attributes, rules: random.rules)
        collect = try RouteTable(.collect, attributes: random.attributes, rules: random.rules)
        cases = random.cases(20_000, seed: 3)
    }

    /// Nanoseconds per case.
    func showEvaluation() {
        let encoded = cases.compactMap(first.encoded)
        var sum = 0
        let firstMatch = Stopwatch.best(milliseconds: 400) {
            for one in encoded { sum &+= first.firstMatch(one) ?? -1 }
        }
        var found: [Int] = []
        let allMatches = Stopwatch.best(milliseconds: 400) {
            for one in encoded {
                collect.matches(one, into: &found)
                sum &+= found.count
            }
        }
        let withEncoding = Stopwatch.best(milliseconds: 400) {
            for values in cases { sum &+= first.encoded(values).flatMap(first.firstMatch) ?? -1 }
        }
        blackHole(sum)
        let count = Double(cases.count)
        RoutingBench.show([
            ("first", firstMatch / count), ("collect", allMatches / count), ("encode+first", withEncoding / count),
        ])
    }

    func showExplanation() {
        var matched: [Double] = []
        var gaps: [Double] = []
        for values in cases.prefix(400) {
            let time = Stopwatch.best(milliseconds: 1) { blackHole(first.explanation(values)) }
            if first.matching(values).isEmpty { gaps.append(time) } else { matched.append(time) }
        }
        RoutingBench.show([
            ("median", Self.median(matched)), ("worst", matched.max() ?? 0), ("gap", Self.median(gaps)),
            ("gaps", gaps.count),
        ])
    }

    private static func median(_ times: [Double]) -> Double {
        times.isEmpty ? 0 : times.sorted()[times.count / 2]
    }
}
