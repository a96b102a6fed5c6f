/// What came of a step. A closed list: there is no room for a story.
public enum ReferralOutcome: String, Sendable, Hashable, CaseIterable {
    case caseOpened = "case-opened"
    case serviceStarted = "service-started"
    case referredOn = "referred-on"
    case noGrounds = "no-grounds"
    case familyDeclined = "family-declined"
    case otherMunicipality = "other-municipality"
    case alreadyKnown = "already-known"
    case unableToAct = "unable-to-act"
}

/// Why a body will not do a step.
public enum DeclineReason: String, Sendable, Hashable, CaseIterable {
    case noCapacity = "no-capacity"
    case notCompetent = "not-competent"
    case otherMunicipality = "other-municipality"
    case incomplete
    case duplicate
    case conflictOfInterest = "conflict-of-interest"
}

/// Why a step, or a whole referral, was called off.
public enum CancelReason: String, Sendable, Hashable, CaseIterable {
    case withdrawn
    case duplicate
    case enteredInError = "entered-in-error"
}
