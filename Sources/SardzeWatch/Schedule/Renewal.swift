public import SardzeTime

extension Schedule {
    /// The schedule to issue now: the rules' tasks from today on, the past as it was issued.
    ///
    /// What has opened by `today` stays as issued whatever the rules now say; it can only be closed, waived or
    /// cancelled. What has not opened follows the rules. A task the rules newly ask for is added while it can still
    /// be done; one whose last day has passed is not, for nobody was ever asked to do it. A plan that was never issued
    /// is taken whole.
    ///
    /// - Parameter issued: what was promised; without tasks when nothing ever was.
    public func renewed(from issued: Schedule, on today: CivilDate) -> Schedule {
        if issued.tasks.isEmpty { return self }
        let frozen = issued.tasks.filter { $0.opens <= today }
        let frozenNames = Set(frozen.map(\.name))
        let issuedNames = Set(issued.tasks.map(\.name))
        let coming = tasks.filter { task in
            let name = task.name
            return !frozenNames.contains(name)
                && (task.opens > today || issuedNames.contains(name) || task.due >= today)
        }
        return Schedule(plan: plan, tasks: frozen + coming)
    }
}

extension DueTask {
    /// The name of a task without printing it, for tables of hundreds of thousands.
    struct Name: Hashable {
        let activity: String
        let slot: Slot
    }

    var name: Name { Name(activity: duty.activity, slot: slot) }
}
