public import SardzeWatch

/// A referral with the plan it belongs to.
public struct PlacedReferral {
    public let referral: Referral
    public let review: PlanReview

    public init(_ referral: Referral, in review: PlanReview) {
        self.referral = referral
        self.review = review
    }
}
