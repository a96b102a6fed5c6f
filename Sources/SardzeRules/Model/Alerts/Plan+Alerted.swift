extension Plan {
    /// The bodies that are told of an activity, or of whatever has no alert rules of its own: its leads, the bodies of routing
    /// steps, and for the plan those that give figures.
    func bodies(toldOf activity: Activity?, unless hasOwn: (AlertRules) -> Bool) -> Set<String> {
        if let activity { return Set([lead(of: activity)].compactMap(\.self) + stepBodies(of: activity.id.value)) }
        let leads = activities.filter { $0.alerts.map(hasOwn) != true }.compactMap(lead)
        let figures = indicators.flatMap(\.from).map(\.value)
        return Set(leads + figures + (routing?.everyRule.flatMap(\.steps).compactMap(\.body?.value) ?? []))
    }

    /// The bodies of the routing steps that are instances of an activity.
    private func stepBodies(of activity: String) -> [String] {
        routing?.everyRule.flatMap(\.steps).filter { $0.activity?.value == activity }.compactMap(\.body?.value) ?? []
    }

    /// Whether alert rules hold for more than tasks: for steps of referrals or for figures.
    func areAlertsHeeded(besidesTasksOf activity: Activity?) -> Bool {
        guard let activity else { return routing != nil || !indicators.isEmpty }
        return !stepBodies(of: activity.id.value).isEmpty
    }
}
