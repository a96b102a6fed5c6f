import SardzeRules
import SardzeTime

extension AlertContext {
    /// A task that is not closed, as a matter.
    ///
    /// - Parameter policy: of its activity.
    func matter(of task: DueTask, _ status: TaskStatus, _ policy: AlertPolicy) -> OpenMatter {
        let lead = task.duty.lead
        let calendar = calendar(of: lead)
        let isNew = isNew(task)
        let isUrgent = isNew && task.due >= today && endsBeforeNextDigest(task.due, of: lead)
        let matter = alertMatter(task, status, isUrgent: isUrgent)
        var course = AlertCourse(repeats: policy.repeats)
        if lead == nil {
            course.new = AlertCourse.Stage(reason: .unassigned, day: task.opens)
        } else if isNew {
            course.new = AlertCourse.Stage(reason: .firstNotice, day: task.opens)
        }
        // Who waits for others cannot begin: the reminder would only annoy.
        if status != .blocked, let day = policy.reminderDay(of: task.due, opens: task.opens, calendar) {
            course.soon = AlertCourse.Stage(reason: .dueSoon, day: day)
        }
        course.isBehind = matter.shortfall != nil
        course.late = policy.overdueDay(of: task.due, calendar).map { AlertCourse.Stage(reason: .overdue, day: $0) }
        return OpenMatter(matter: matter, course: course, policy: policy)
    }

    func alertMatter(_ task: DueTask, _ status: TaskStatus, isUrgent: Bool = false) -> AlertMatter {
        AlertMatter(
            plan: task.duty.plan, kind: .task, name: task.id, title: task.duty.title, opens: task.opens, due: task.due,
            body: task.duty.lead, officer: record[task]?.assignment?.officer, isUrgent: isUrgent,
            waitsFor: status == .blocked ? task.duty.after : [], isCheckpoint: task.duty.isCheckpoint,
            shortfall: board.shortfall(of: task))
    }

    /// Whether a body that is told with its next digest would be told too late.
    private func endsBeforeNextDigest(_ day: CivilDate, of body: String?) -> Bool {
        body.map { clock.end(of: day) <= nextDigest(of: $0) } ?? false
    }

    /// Whether no calendar foretold it to the body: it was called for, or given to it.
    private func isNew(_ task: DueTask) -> Bool {
        record[task]?.assignment != nil || (!record.calls.isEmpty && record.calls[task.name] != nil)
    }
}
