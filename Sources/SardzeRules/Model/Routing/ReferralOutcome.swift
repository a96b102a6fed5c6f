/// What came of a step: what a rule may wait for, and all that a referral may tell. A closed list, for there is no room for
/// a story.
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
