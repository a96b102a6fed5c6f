import SardzeTime

/// How far something is behind an even pace before it is overdue.
public enum Shortfall: Sendable, Hashable {
    /// So many of the target are reached, where so many were to be by now.
    case target(reached: Int, expected: Int, of: Duty.Target)
    /// So many of a floor's tasks in one slot are closed, where so many were planned to be by now.
    case floor(closed: Int, expected: Int, of: Int)

    /// The shortfalls on one day, each by the task that shows it: the next one that is open.
    ///
    /// - Parameter tasks: of one plan, by activity, then by slot.
    static func all(_ tasks: [DueTask], on today: CivilDate, _ record: Record) -> [TaskName: Shortfall] {
        var shortfalls: [TaskName: Shortfall] = [:]
        for run in tasks.chunked(where: { $0.duty.activity == $1.duty.activity }) {
            guard let first = run.first, first.opens <= today else { continue }
            if let (task, shortfall) = target(run, today, record) {
                shortfalls[task.name] = shortfall
            } else if first.slot.ordinal > 0 {
                for slot in run.chunked(where: { $0.window == $1.window && $0.slot.first == $1.slot.first }) {
                    if let (task, shortfall) = floor(slot, today, record) { shortfalls[task.name] = shortfall }
                }
            }
        }
        return shortfalls
    }

    /// A target falls behind when a step's day has passed, or its task was closed, with less reached than the step asks.
    private static func target(
        _ tasks: ArraySlice<DueTask>, _ today: CivilDate, _ record: Record
    ) -> (DueTask, Shortfall)? {
        guard let target = tasks.first?.duty.target else { return nil }
        let pace = TargetPace(tasks, on: today, record)
        guard pace.reached < pace.expected,
            let task = tasks.first(where: { record[$0]?.isClosed != true }) ?? tasks.last
        else {
            return nil
        }
        return (task, .target(reached: pace.reached, expected: pace.expected, of: target))
    }

    /// Tasks that share a slot fall behind when fewer are closed than were planned before today; once the slot is over
    /// they are overdue, which says more.
    private static func floor(
        _ tasks: ArraySlice<DueTask>, _ today: CivilDate, _ record: Record
    ) -> (DueTask, Shortfall)? {
        guard tasks.count > 1, let first = tasks.first, first.window.contains(today) else { return nil }
        let closed = tasks.count { record[$0]?.isClosed == true }
        let expected = tasks.count { $0.planned < today }
        guard closed < expected, let task = tasks.first(where: { record[$0]?.isClosed != true }) else { return nil }
        return (task, .floor(closed: closed, expected: expected, of: tasks.count))
    }
}

extension Array {
    /// The runs of neighbours that belong together, in order; none is empty.
    func chunked(where belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] { self[...].chunked(where: belong) }
}

extension ArraySlice {
    func chunked(where belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var runs: [ArraySlice<Element>] = []
        var start = startIndex
        for index in indices.dropFirst() where !belong(self[index - 1], self[index]) {
            runs.append(self[start..<index])
            start = index
        }
        if start < endIndex { runs.append(self[start...]) }
        return runs
    }
}
