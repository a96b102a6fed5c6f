import Glibc
import SardzeRouting

/// Times one question about one random table, or writes that table for another program.
///
///     proof SHAPE RULES COLUMNS SEED [N]    how long the proof takes, what it finds, and the most memory held; with N
///                                           boxes of cases that cannot be
///     evaluate SHAPE RULES COLUMNS SEED     nanoseconds per encoded case: the first match, all matches, encoding too
///     explain SHAPE RULES COLUMNS SEED      nanoseconds of an explanation
///     write SHAPE RULES COLUMNS SEED CASES  the table as JSON, then a case a line
///
/// SHAPE is a `RandomTable.Shape`. Figures are printed as `name value` on one line.
@main struct RoutingBench {
    static func main() {
        let words = CommandLine.arguments
        guard words.count >= 6, let shape = RandomTable.Shape(rawValue: words[2]), let rules = Int(words[3]),
            let columns = Int(words[4]), let seed = UInt64(words[5])
        else {
            print("usage: routing-bench proof|evaluate|explain|write SHAPE RULES COLUMNS SEED [COUNT]")
            exit(64)
        }
        let count = words.count > 6 ? Int(words[6]) ?? 0 : 0
        let random = RandomTable(shape, rules: rules, columns: columns, seed: seed)
        do {
            switch words[1] {
            case "proof": try TimedProof(random, impossible: count).show()
            case "evaluate": try TimedAnswers(random).showEvaluation()
            case "explain": try TimedAnswers(random).showExplanation()
            case "write": random.write(cases: count)
            default: exit(64)
            }
        } catch {
            print("error \(error)")
            exit(1)
        }
    }

    static func show(_ figures: [(String, Any)]) {
        print(figures.map { "\($0.0) \($0.1)" }.joined(separator: "\t"))
    }
}
