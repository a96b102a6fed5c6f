import SardzeTime
import SardzeWatch

/// The golden dates a starter plan writes beside its rules, taken from what they make.
struct StarterGolden {
    private let tasks: [String: [DueTask]]

    init(_ schedule: Schedule) { tasks = Dictionary(grouping: schedule.tasks, by: \.duty.activity) }

    /// `{2026: 4, 2027: 4}`: how many tasks each of the first three years has.
    func counts(of activity: String) -> String {
        "{\(years(of: activity).prefix(3).map { "\($0.year): \($0.tasks.count)" }.joined(separator: ", "))}"
    }

    /// `{2026: {count: 4, first: 2026-Q1, last: 2026-Q4}}`: the first year in full.
    func ends(of activity: String) -> String {
        guard let (year, tasks) = years(of: activity).first, let first = tasks.first, let last = tasks.last else {
            return "{}"
        }
        return "{\(year): {count: \(tasks.count), first: \(first.slot), last: \(last.slot)}}"
    }

    /// `{2026: {due: [2026-02-27]}}`: the due days of the first year.
    func days(of activity: String) -> String {
        guard let (year, tasks) = years(of: activity).first else { return "{}" }
        return "{\(year): {due: [\(tasks.map(\.due.description).joined(separator: ", "))]}}"
    }

    private func years(of activity: String) -> [(year: Int, tasks: [DueTask])] {
        Dictionary(grouping: tasks[activity] ?? [], by: \.slot.year).sorted { $0.key < $1.key }.map {
            ($0.key, $0.value)
        }
    }
}
