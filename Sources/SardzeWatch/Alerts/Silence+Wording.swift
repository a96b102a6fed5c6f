import SardzeText
public import SardzeWords

extension Silence.Scope {
    /// What it is about, by itself: `task 5.2@2025-W07`.
    public var named: Wording {
        switch self {
        case .matter(let name) where ReferralStepName(name) != nil:
            Wording("referral \(name)", lv: "nosūtījums \(name)")
        case .matter(let name): Wording("task \(name)", lv: "uzdevums \(name)")
        case .activity(let name): Wording("activity \(name)", lv: "pasākums \(name)")
        case .body(let name): Wording("body \(name)", lv: "iestāde \(name)")
        }
    }

    /// What it is about, as it follows "over".
    public var wording: Wording {
        switch self {
        case .matter(let name): Wording("`\(shortened(name))`", lv: "`\(shortened(name))`")
        case .activity(let name): Wording("activity \(shortened(name))", lv: "pasākumu \(shortened(name))")
        case .body(let name): Wording("body \(shortened(name))", lv: "iestādi \(shortened(name))")
        }
    }

    /// How the command line names it: `--task 5.2@2025-W07`.
    var option: String {
        switch self {
        case .matter(let name): "--task \(shortened(name))"
        case .activity(let name): "--activity \(shortened(name))"
        case .body(let name): "--body \(shortened(name))"
        }
    }
}
