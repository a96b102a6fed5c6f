import SardzeExport
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

/// What was mended, and which dates that moves, told before the findings that are left.
struct FixReport {
    let fixing: Fixing
    let isDryRun: Bool
    let language: Language

    func write(_ ink: Ink, to output: inout Output) throws {
        try FixesText(ink, in: language).write(fixing.made, to: &output)
        for file in fixing.refused {
            try output.write(
                Wording(
                    "\(file): left as it was: mending it would have brought a new error",
                    lv: "\(file): atstāts, kā bija: labojumi radītu jaunu kļūdu")[language] + "\n")
        }
        try output.write(summary[language] + "\n")
        guard !fixing.made.isEmpty else { return }
        try writeDates(ink, to: &output)
        try output.write("\n")
    }

    private var summary: Wording {
        let count = fixing.made.count
        guard count > 0 else { return Wording("nothing to mend", lv: "nav nekā, ko labot") }
        let fixes =
            counted(count, .fix) + Wording(" in ", lv: " ") + counted(fixing.changedFiles.count, .file, .locative)
        return isDryRun ? fixes + Wording("; nothing was written", lv: "; nekas netika ierakstīts") : fixes
    }

    /// The difference between the schedules before and after, as `preview` shows it.
    private func writeDates(_ ink: Ink, to output: inout Output) throws {
        let text = ChangesText(ink, isFull: false, in: language)
        let pairs = zip(fixing.before.reviews, fixing.after.reviews).map { old, new in
            (new, old.current.changes(to: new.current))
        }
        guard pairs.contains(where: { !$0.1.isEmpty }) else {
            return try output.write(Wording("no date moves", lv: "neviens datums nemainās")[language] + "\n")
        }
        for (review, changes) in pairs where !changes.isEmpty {
            guard let plan = review.plan else { continue }
            try text.write(
                ExplainedChange.all(changes, in: plan, fixing.after.sources), plan: plan.id, kept: 0, lapsed: [],
                to: &output)
        }
    }
}

extension Noun {
    fileprivate static let fix = Noun("fix", plural: "fixes", lv: .masculine("labojum"))
}
