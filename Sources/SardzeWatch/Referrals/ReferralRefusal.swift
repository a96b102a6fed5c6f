public import SardzeTime

/// Why a referral cannot be moved as it was asked. Nothing was recorded.
public enum ReferralRefusal: Error, Sendable, Hashable {
    // The case
    /// The plan has no routing, or one with faults.
    case noRouting
    case unknownAttribute(String?, nearest: String?)
    /// - Parameter value: `nil` when it says something of somebody.
    case unknownValue(_ value: String?, of: String, allowed: [String], nearest: String?)
    case saidTwice(String)
    /// Without this attribute the case could go the wrong way.
    case incomplete(ask: String)
    /// These rules contradict each other.
    case conflict([String])
    /// A gap in the rules.
    case nobodyTakesIt
    /// A name of the rules that reads like words about somebody.
    case unfitName(String)

    // The reference
    case unknownReference(ReferralReference, nearest: String?)
    case taken(ReferralReference)
    case otherYear(ReferralReference, Int)
    case noneLeft(Int)
    /// One that reads like a given name, or like a date of birth.
    case unfitReference

    // The step
    case notADraft(ReferralReference, ReferralState)
    case noSuchStep(ReferralStepName, count: Int)
    case notLegal(ReferralMove.Kind, ReferralStepName, ReferralState, next: [ReferralMove.Kind])
    case noStepFits(ReferralMove.Kind, ReferralReference, ReferralState)
    /// The move is legal for each of these.
    case severalSteps(ReferralMove.Kind, [Choice])

    // Who
    case unknownBody(String, nearest: String?)
    case notInService(String, CivilDate)
    case unknownOfficer(String, of: String, nearest: String?)
    case officerGone(String, of: String, CivilDate)
    /// Another body has the step.
    case notWith(String, ReferralStepName, String)
    case hasNothing(String, ReferralReference)
    /// The body or office has it already.
    case alreadyHeld(ReferralStepName, String)
    /// The body declined it, or handed it on: it would go in circles.
    case hadItBefore(ReferralStepName, String)
    case noCoordinator
    /// The coordinator cannot hand it back to itself.
    case coordinatorMustName(ReferralStepName)
    case nothingToHandOver(String, String?)

    // When
    case inTheFuture(Timestamp)
    /// Something happened after that instant already.
    case before(Timestamp)
    case outsidePeriod(Window)

    /// One of the steps a move could be meant for.
    public struct Choice: Sendable, Hashable {
        public let name: ReferralStepName
        public let body: String

        init(_ step: ReferralStep) {
            name = step.name
            body = step.body
        }
    }
}
