import SardzeExport
import SardzeLedger
import SardzeRules
import SardzeText
import SardzeWatch

extension PlanTimes {
    init(_ plans: [Plan]) {
        self.init(
            Dictionary(plans.compactMap { plan in PlanClock.zone(of: plan).map { (plan.id, $0) } }) { first, _ in first
            })
    }

    /// By the clocks of the plans that letters are of, as far as their rules can be read.
    init(of entries: [OutboxEntry], in workspace: Workspace) {
        var sources = Sources()
        let plans = Set(entries.map(\.letter.plan)).compactMap { plan in
            // Broken rules must not hinder looking after the mail: such a plan's times are universal.
            try? workspace.reading(plan, into: &sources, replacing: [:], today: nil).rules.plan
        }
        self.init(plans)
    }
}
