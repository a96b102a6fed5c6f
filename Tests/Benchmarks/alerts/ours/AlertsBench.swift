import Glibc
import SardzeTime
import SardzeWatch

/// Times the decision who is told what, over a plan in memory, or writes that plan for the whole program.
///
///     decide TASKS BODIES fresh    nobody was told anything yet: everything is told
///     decide TASKS BODIES told     everything was told the day before, and nothing has happened
///     decide TASKS BODIES done     everything was told the day before, and is done since
///     write TASKS BODIES           the plan as YAML
///
/// Figures are printed as `name value` on one line; times are of the fastest of some decisions.
@main struct AlertsBench {
    static func main() {
        let words = CommandLine.arguments
        guard words.count >= 4, let tasks = Int(words[2]), let bodies = Int(words[3]) else {
            print("usage: alerts-bench decide|write TASKS BODIES [fresh|told|done]")
            exit(64)
        }
        let many = ManyTasks(bodies: bodies, tasks: tasks)
        if words[1] == "write" { return print(many.text) }
        decide(many, words.count > 4 ? words[4] : "fresh")
    }

    private static func decide(_ many: ManyTasks, _ state: String) {
        var review = many.review()
        if state != "fresh" { review = many.review(record(review, isDone: state == "done")) }
        guard let context = AlertContext(review) else { fatalError("the plan cannot be read") }
        let before = peakMemory
        var (best, digests) = (UInt64.max, [Digest]())
        for _ in 0..<5 {
            let start = now
            digests = AlertDecision(context).digests
            best = min(best, now - start)
        }
        let open = review.tasks.count { !review.board[$0].isClosed && $0.opens <= ManyTasks.today }
        let figures: [(String, Any)] = [
            ("ms", Double(best) / 1e6), ("MB", peakMemory), ("before", before), ("open", open),
            ("tasks", review.tasks.count), ("digests", digests.count),
            ("alerts", digests.map(\.items.count).reduce(0, +)),
        ]
        print(figures.map { "\($0.0) \($0.1)" }.joined(separator: "\t"))
    }

    /// What the ledger would hold had everybody been told of everything the day before.
    private static func record(_ review: PlanReview, isDone: Bool) -> Record {
        var record = Record()
        let day = ManyTasks.today.adding(days: -1)
        guard let context = AlertContext(review) else { fatalError("the plan cannot be read") }
        for (number, digest) in AlertDecision(context).digests.enumerated() {
            let digits = String(number, radix: 16)
            guard let letter = LetterID(String(repeating: "0", count: 32 - digits.count) + digits) else { continue }
            let tellings = digest.items.map(\.telling)
            record.take(.told(Fact.Told(letter, to: digest.body, on: day, isUrgent: digest.isUrgent, tellings)))
        }
        if isDone {
            for task in review.tasks where task.due <= ManyTasks.today {
                record.take(.done(task: task.id, Fact.Doing(on: day)))
            }
        }
        return record
    }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// The most memory this process has held, in MB.
    private static var peakMemory: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }
}
