extension Schedule {
    /// The tasks, each led by the body it was assigned to.
    func assigned(_ record: Record) -> [DueTask] {
        if record.isEmpty { return tasks }
        return tasks.chunked { $0.duty === $1.duty }.flatMap { run -> [DueTask] in
            guard let duty = run.first?.duty, record.hasAssignments(of: duty.activity) else { return Array(run) }
            var duties: [String: Duty] = [:]
            return run.map { task in
                guard let body = record[task]?.assignment?.body, body != duty.lead else { return task }
                let assigned = duties[body] ?? duty.assigned(to: body)
                duties[body] = assigned
                return DueTask(
                    duty: assigned, slot: task.slot, opens: task.opens, planned: task.planned, due: task.due,
                    milestone: task.milestone)
            }
        }
    }
}
