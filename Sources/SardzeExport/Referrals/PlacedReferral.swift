public import SardzeWatch

/// A referral with the plan it belongs to.
public struct PlacedReferral {
    public let referral: Referral
    public let review: PlanReview
    /// Those of its steps that are wanted: one body's list holds nothing of what other bodies have.
    public let steps: [ReferralStep]

    /// - Parameter steps: all of them when `nil`.
    public init(_ referral: Referral, in review: PlanReview, steps: [ReferralStep]? = nil) {
        self.referral = referral
        self.review = review
        self.steps = steps ?? referral.steps
    }
}
