import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// Time that counts from an event nobody named never begins.
    static let eventMissing = Check("event-missing") { plan in
        plan.activities.compactMap { activity in
            guard let when = activity.when, case .deadline(let deadline) = when.value, deadline.event == nil else {
                return nil
            }
            return Diagnostic(
                "event-missing", .warning, when.span,
                Wording(
                    "`\(activity.id.value)` counts its time from an event it does not name, so it has no tasks",
                    lv: "pasākums `\(activity.id.value)` laiku skaita no notikuma, kas nav nosaukts, tāpēc uzdevumu nav"
                ),
                help:
                    Wording(
                        "name it: `{within: 3 working days, of: referral}`; if a window is meant, give its days or its year",
                        lv:
                            "nosauciet to: `{within: 3 working days, of: referral}`; ja domāts laikposms, norādiet tā dienas vai gadu"
                    ),
                body: plan.lead(of: activity))
        }
    }
}
