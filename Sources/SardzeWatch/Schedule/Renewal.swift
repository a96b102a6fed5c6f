public import SardzeTime

extension Schedule {
    /// The schedule to issue now: the rules' tasks from today on, the past as it was issued.
    ///
    /// What has opened by `today` stays as issued whatever the rules now say; it can only be closed, waived or
    /// cancelled. What has not opened follows the rules, but never into the past: a task the rules newly ask for is
    /// added while it can still be done, and one they would move to before today stays where it was promised. Nobody is
    /// late for what they were never asked to do. A plan that was never issued is taken whole.
    ///
    /// - Parameter issued: what was promised; without tasks when nothing ever was.
    public func renewed(from issued: Schedule, on today: CivilDate) -> Schedule {
        if issued.tasks.isEmpty { return self }
        let opened = issued.opened(by: today)
        let openedNames = Set(opened.map(\.name))
        let wanted = tasks.filter { !openedNames.contains($0.name) }
        let lapsedNames = Set(wanted.lazy.filter { $0.due < today }.map(\.name))
        let kept = issued.tasks.filter { $0.opens > today && lapsedNames.contains($0.name) }
        return Schedule(plan: plan, tasks: opened + kept + wanted.filter { $0.due >= today })
    }

    /// The tasks that have opened by a day, and so no longer change.
    public func opened(by today: CivilDate) -> [DueTask] { tasks.filter { $0.opens <= today } }
}
