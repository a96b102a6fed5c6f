import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

/// Something that is not as it should be today: one code, its wording, how to find it.
public struct StateCheck: Sendable {
    /// Stable, kebab-case, never reused.
    public let code: String
    let run: @Sendable (Context) -> [Finding]

    /// What a check may look at.
    struct Context: Sendable {
        let plan: Plan
        /// By activity, then by slot.
        let tasks: [DueTask]
        /// What was issued, with the places in the schedule where it stands.
        let issued: ScheduleReader.Result
        let board: StatusBoard
        let calendars: BodyCalendars
        let now: Timestamp
        /// Where findings about the ledger stand; `nil` when there is none yet.
        let ledger: SourceID?
        /// The referrals that are under way; `nil` where there are none.
        let referrals: OpenReferrals?
        /// The tasks that have opened and are not closed, with how they stand.
        private let opened: [(DueTask, TaskStatus)]

        init(
            plan: Plan, tasks: [DueTask], issued: ScheduleReader.Result, board: StatusBoard,
            calendars: BodyCalendars, ledger: SourceID?, now: Timestamp
        ) {
            self.plan = plan
            self.tasks = tasks
            self.issued = issued
            self.board = board
            self.calendars = calendars
            self.ledger = ledger
            self.now = now
            referrals = OpenReferrals(plan, calendars, board.record.referrals, at: now, ledger)
            // What a referral waits for is not counted in days, and has findings of its own.
            opened = tasks.lazy.filter { $0.opens <= board.today && $0.duty.referral == nil }.map { ($0, board[$0]) }
                .filter { !$0.1.isClosed }
        }

        var today: CivilDate { board.today }
        var record: Record { board.record }

        /// The rule a task comes from, or where it stands in the schedule when the rule is gone.
        func place(of task: DueTask) -> Span {
            if let rule = plan.activities[task.duty.activity] { return rule.when?.span ?? rule.id.span }
            return issued.places[task.name] ?? plan.sections[.activities] ?? plan.period.span
        }

        /// What it is about, so that nobody has to look a number up.
        func title(_ task: DueTask) -> String { "“\(shortened(task.duty.title))”" }

        /// Whose it is, as it follows a task's name.
        func lead(_ task: DueTask) -> Wording {
            task.duty.lead.map { Wording(" of \($0)", lv: " (\($0))") } ?? Wording(same: "")
        }

        func finding(
            _ code: String, _ severity: Severity, _ task: DueTask, _ message: Wording, help: Wording,
            related: [Label] = [], data: [String: Finding.Datum] = [:]
        ) -> Finding {
            Finding(
                Diagnostic(code, severity, place(of: task), message, help: help, related: related),
                task: task.idAcrossPlans, body: task.duty.lead, data: data)
        }

        /// A finding for every task of these states that something is wrong with, as many as are listed: a plan nobody
        /// looked at for years has hundreds of thousands.
        func findings(
            _ code: String, of states: Set<TaskStatus>, _ finding: (DueTask, TaskStatus) -> Finding?
        ) -> [Finding] {
            var found = FindingList(code)
            for (task, status) in opened where states.contains(status) {
                found.append(at: place(of: task)) { finding(task, status) }
            }
            return found.all
        }
    }

    init(_ code: String, run: @escaping @Sendable (Context) -> [Finding]) {
        self.code = code
        self.run = run
    }

    /// Every check of the state, in reading order.
    public static let all: [StateCheck] = [
        .overdue, .dueSoon, .unassigned, .vacant, .blockedByOverdue, .behindPace, .ceilingExceeded, .overCapacity,
        .referralUnsent, .referralUnacknowledged, .referralUnanswered, .referralOverdue, .referralWithoutFeedback,
        .referralWithFormerOfficer, .figuresDisagree, .figureMissing, .silenceExpired, .letterUndelivered,
        .eventOrphaned,
    ]
}
