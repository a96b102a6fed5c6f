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
