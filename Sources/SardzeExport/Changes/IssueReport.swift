import SardzeText
public import SardzeWatch
public import SardzeWords

/// What generating wrote for one plan.
public struct IssueReport: Sendable {
    let plan: String
    let tasks: Int
    let years: Int
    let changes: [ScheduleChange]
    let lapsed: [DueTask]
    /// The files that were written, relative to the workspace.
    let written: [String]

    public init(_ review: PlanReview, years: Int, written: [String]) {
        plan = review.current.plan
        tasks = review.current.tasks.count
        self.years = years
        changes = review.changes
        lapsed = review.lapsed
        self.written = written
    }

    /// A line a plan, and one for each file.
    public func writeText(in language: Language, to output: inout Output) throws {
        let change =
            changes.isEmpty ? Wording("nothing changed", lv: "nekas nav mainījies") : ChangesText.counts(changes)
        let tasks = counted(tasks, .task)
        let years = counted(years, .year, .locative)
        let line = Wording("\(tasks.en) in \(years.en); \(change.en)", lv: "\(tasks.lv) \(years.lv); \(change.lv)")
        try output.write("\(plan): \(line[language])\n")
        try output.write(ChangesText.note(lapsed)[language])
        for file in written { try output.write("  \(file)\n") }
    }

    public static func writeJSON(_ reports: [IssueReport], to output: inout Output) throws {
        let objects = reports.map { report in
            let counts = ScheduleChange.Kind.allCases.map { kind in
                (name: kind.rawValue, value: String(report.changes.count { $0.kind == kind }))
            }
            return JSONText.object([
                ("plan", JSONText.quoted(report.plan)), ("tasks", String(report.tasks)),
                ("changes", JSONText.object(counts)), ("written", JSONText.list(report.written)),
            ])
        }
        try output.write("{\"version\":1,\"schedules\":[\n\(objects.joined(separator: ",\n"))\n]}\n")
    }
}
