extension ReferralStep.Issue {
    /// The same steps, those of one body that ask for the same as one: at night the police act for several bodies, and need
    /// not be told three times to do one thing.
    ///
    /// The earliest of their times wins, and each keeps what chains of rules call it. In the order of the first of each.
    static func merged(_ issues: [Self]) -> [Self] {
        var merged: [Self] = []
        for issue in issues {
            if let place = merged.firstIndex(where: { $0.body == issue.body && $0.action == issue.action }) {
                merged[place].merge(issue)
            } else {
                merged.append(issue)
            }
        }
        return merged
    }

    private mutating func merge(_ other: Self) {
        // Whoever it acts for must hear of it, also where the rules ask the same of the body itself.
        actsFor += other.actsFor.filter { !actsFor.contains($0) }
        rules += other.rules.filter { !rules.contains($0) }
        names += other.names.filter { !names.contains($0) }
        activity = activity ?? other.activity
        // Whose the earlier deadline is counts; of two that are equal, the law's.
        if other.due < due || other.due == due && !other.isIllustrative { isIllustrative = other.isIllustrative }
        due = min(due, other.due)
        receiveBy = min(receiveBy, other.receiveBy)
        acceptBy = min(acceptBy, other.acceptBy)
        outcomeBy = min(outcomeBy, other.outcomeBy)
        isImmediate = isImmediate || other.isImmediate
        owesFeedback = owesFeedback || other.owesFeedback
    }
}
