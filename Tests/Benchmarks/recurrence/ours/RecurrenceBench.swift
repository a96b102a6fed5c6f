import Glibc
import SardzeTime
import SardzeWords

/// Answers questions about recurrences, one a line, with the days found and the time it takes to find them.
///
///     MODE  RULE  START  FROM  THROUGH  MILLISECONDS      separated by tabs; the last is how long to measure
///     COUNT HASH  NANOSECONDS                             the answer: of one call, the fastest batch of many
///
/// Every peer of the benchmark speaks so; they take turns, each warm, within one run. `phrases FILE MILLISECONDS` is
/// answered with the number of phrases, the median, the worst time, how many took ten microseconds, and the slowest.
/// `hostile RULE MILLISECONDS` with what `HostileRule` says.
@main struct RecurrenceBench {
    static func main() {
        while let line = readLine() {
            print(answer(line.split(separator: "\t").map(String.init)))
            fflush(nil)
        }
    }

    private static func answer(_ fields: [String]) -> String {
        if fields.first == "phrases", fields.count == 3 {
            return PhraseTimes(file: fields[1], milliseconds: Int(fields[2]) ?? 1).description
        }
        if fields.first == "hostile", fields.count == 3 {
            return HostileRule(text: fields[1], milliseconds: Int(fields[2]) ?? 1).measured
        }
        guard fields.count == 6, let question = Question(fields) else { return "error\tnot understood" }
        do {
            guard let call = try question.call() else { return "error\tno such mode, or no floor for this rule" }
            return call.measured(milliseconds: question.milliseconds)
        } catch {
            return "error\t\(error.message.en)"
        }
    }
}

/// A line that asks.
struct Question {
    let mode: String
    let rule: String
    let start: CivilDate
    let window: Window
    let milliseconds: Int

    init?(_ fields: [String]) {
        guard let start = CivilDate(fields[2]), let window = Window("\(fields[3])/\(fields[4])") else { return nil }
        mode = fields[0]
        rule = fields[1]
        self.start = start
        self.window = window
        milliseconds = Int(fields[5]) ?? 1
    }
}
