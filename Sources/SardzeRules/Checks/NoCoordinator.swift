import SardzeText
import SardzeWords

extension Check {
    /// What nobody answers for goes to the coordinator, so there must be one.
    static let noCoordinator = Check("no-coordinator", isOfAbsence: true) { plan in
        guard plan.coordinator == nil, let place = plan.sections.values.min() else { return [] }
        return [
            Diagnostic(
                "no-coordinator", .warning, place,
                Wording("the plan names no coordinator", lv: "plānā nav norādīts koordinators"),
                help: Wording(
                    "say which body answers for what nobody answers for: `coordinator: SG`",
                    lv: "norādiet, kura iestāde atbild par to, par ko neatbild neviens: `coordinator: SG`"))
        ]
    }
}
