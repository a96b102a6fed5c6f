public import SardzeTime
import SardzeWatch

/// Instants as people read them: by the clock of the plan that they concern.
public struct PlanTimes: Sendable {
    /// By plan; of one that is not here the rules cannot be read, and its times are universal.
    private let zones: [String: CivilZone]

    public init(_ zones: [String: CivilZone] = [:]) { self.zones = zones }

    /// `2026-11-23 10:05`, or `2026-11-23 08:05Z` where the plan's clock is not known.
    func minute(_ time: Timestamp, of plan: String) -> String {
        guard let zone = zones[plan] else { return time.minute }
        return String(zone.local(at: time.second).description.prefix(16).replacing("T", with: " "))
    }
}
