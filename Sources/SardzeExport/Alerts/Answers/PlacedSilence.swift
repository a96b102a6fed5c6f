public import SardzeTime
public import SardzeWatch

/// A silence of a plan, and whether it still holds.
public struct PlacedSilence: Sendable {
    let silence: Silence
    let plan: String
    /// Whether its last day has passed.
    let hasEnded: Bool

    /// - Parameter today: the plan's day.
    public init(_ silence: Silence, in plan: String, on today: CivilDate) {
        self.silence = silence
        self.plan = plan
        hasEnded = silence.until < today
    }

    /// Those that hold first; of each the one that ends first, then by plan and by what it is about.
    public static func precedes(_ left: PlacedSilence, _ right: PlacedSilence) -> Bool {
        if left.hasEnded != right.hasEnded { return right.hasEnded }
        if left.silence.until != right.silence.until { return left.silence.until < right.silence.until }
        if left.plan != right.plan { return left.plan < right.plan }
        return NaturalOrder.precedes(left.silence.scope.description, right.silence.scope.description)
    }
}
