import SardzeTime

/// How much of an activity's target is reached, and how much was to be.
struct TargetPace {
    private(set) var reached = 0
    private(set) var expected = 0

    /// - Parameter tasks: all of one activity, by slot.
    init(_ tasks: ArraySlice<DueTask>, on today: CivilDate, _ record: Record) {
        var before = 0
        for task in tasks {
            let taskRecord = record[task]
            let step = task.milestone - before
            before = task.milestone
            if task.due < today || taskRecord?.isDone == true { expected = max(expected, task.milestone) }
            guard let taskRecord else { continue }
            // Done without a number means done as planned.
            reached &+= taskRecord.isDone && !taskRecord.isCounted ? step : taskRecord.reached
        }
    }
}
