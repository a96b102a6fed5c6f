import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// Somebody answers on paper, but that office is empty and no deputy stands in.
    static let vacant = StateCheck("vacant") { context in
        let vacancies = Vacancies(context.plan, on: context.today)
        return context.findings("vacant", of: [.open, .dueSoon, .overdue, .blocked]) { task, _ in
            guard let body = task.duty.lead else { return nil }
            guard context.plan.bodies[body] != nil else { return gone(body, task, context) }
            let officer = context.record[task]?.assignment?.officer
            guard let since = vacancies.end(body, officer) else { return nil }
            let office = officer.map { "\(body), \($0)" } ?? body
            return context.finding(
                "vacant", .warning, task,
                Wording(
                    "`\(task.id)` waits for \(office), where nobody has been in office since \(since)",
                    lv: "`\(task.id)` gaida \(office), kur kopš \(since) amats ir brīvs"),
                help: Wording(
                    "name the successor or a `deputy`, or give the task away: `sardze assign \(task.id) --body …`",
                    lv: "norādiet pēcteci vai aizvietotāju (`deputy`) vai uzdodiet uzdevumu citam: "
                        + "`sardze assign \(task.id) --body …`"),
                data: ["since": .text(since.description), "title": .text(task.duty.title)])
        }
    }
}

extension StateCheck {
    /// The finding of a task whose body was taken out of the rules after it was issued or assigned.
    ///
    /// - Returns: `nil` when its rule still names the body, for then that is a fault of reading and told already.
    private static func gone(_ body: String, _ task: DueTask, _ context: Context) -> Finding? {
        let rule = context.plan.activities[task.duty.activity]
        if rule?.lead?.value == body || rule?.responsible.contains(where: { $0.value == body }) == true { return nil }
        return context.finding(
            "vacant", .warning, task,
            Wording(
                "`\(task.id)` waits for \(shortened(body)), which the rules no longer have",
                lv: "`\(task.id)` gaida \(shortened(body)), kuras noteikumos vairs nav"),
            help: Wording(
                "bring the body back, or give the task away: `sardze assign \(task.id) --body …`",
                lv: "atjaunojiet iestādi vai uzdodiet uzdevumu citai: `sardze assign \(task.id) --body …`"),
            data: ["title": .text(task.duty.title)])
    }
}

/// Offices that are empty on a day.
struct Vacancies {
    /// By body and role, the last day of its last term, where that has passed.
    private var ended: [String: [String: CivilDate]] = [:]
    /// By body, the last day anybody was in office, where all have left and no deputy stands in.
    private var empty: [String: CivilDate] = [:]

    init(_ plan: Plan, on today: CivilDate) {
        for body in plan.bodies {
            let ends = body.officers.map { $0.until.map(\.value) ?? .latest }
            for (officer, end) in zip(body.officers, ends) where end < today {
                let role = officer.role?.value ?? ""
                // A successor may stand under the same role.
                let isHeld = zip(body.officers, ends).contains { $0.role?.value == officer.role?.value && $1 >= today }
                if !isHeld { ended[body.id.value, default: [:]][role] = max(end, ended[body.id.value]?[role] ?? end) }
            }
            if let last = ends.max(), last < today, body.deputy == nil { empty[body.id.value] = last }
        }
    }

    /// Since when nobody answers.
    func end(_ body: String, _ officer: String?) -> CivilDate? {
        if let officer, let end = ended[body]?[officer] { return end }
        return empty[body]
    }
}
