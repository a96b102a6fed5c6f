import SardzeText
import SardzeWords

extension Check {
    /// A source of money that pays for nothing.
    static let fundingUnused = Check("funding-unused", isOfAbsence: true) { plan in
        let used = Set(plan.activities.flatMap(\.funding).map(\.value))
        return plan.funding.filter { !used.contains($0.id.value) }.map { term in
            Diagnostic(
                "funding-unused", .note, term.id.span,
                Wording(
                    "no activity is paid from `\(term.id.value)`",
                    lv: "no `\(term.id.value)` netiek finansēts neviens pasākums"),
                help: Wording(
                    "name it under `funding:` of an activity, or remove it",
                    lv: "norādiet to kāda pasākuma `funding:` vai izdzēsiet"))
        }
    }
}
