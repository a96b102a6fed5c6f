public import SardzeWords

/// What a finding is about, in the order in which a plan goes wrong.
public enum CodeGroup: String, Sendable, CaseIterable {
    case reading, time, plan, routing, schedule, state, privacy, traps

    /// The group in a few words, as a heading.
    public var title: Wording {
        switch self {
        case .reading: Wording("reading the files", lv: "failu lasīšana")
        case .time: Wording("times and dates", lv: "laiki un datumi")
        case .plan: Wording("the plan itself", lv: "pats plāns")
        case .routing: Wording("routing", lv: "maršrutēšana")
        case .schedule: Wording("the schedule", lv: "grafiks")
        case .state: Wording("what is happening", lv: "izpildes gaita")
        case .privacy: Wording("privacy", lv: "privātums")
        case .traps: Wording("text that other programs misread", lv: "teksts, ko citas programmas pārprot")
        }
    }
}
