/// How much a proof may spend. Reaching an end is an answer of its own: *undecided*, never *proved*.
public struct ProofBudget: Sendable, Hashable {
    /// Bytes of the widest two levels of a diagram and its edges.
    public var bytes: Int
    /// Words of bits that one question may read, each about a nanosecond.
    public var steps: Int
    /// Words of bits that all questions together may read.
    public var allSteps: Int
    /// Boxes of a gap that are listed, at most 128.
    public var boxes: Int
    /// Pairs of overlapping rules that are listed; all are counted.
    public var pairs: Int

    public init(
        bytes: Int = 400_000_000, steps: Int = 200_000_000, allSteps: Int = 4_000_000_000, boxes: Int = 100,
        pairs: Int = 100_000
    ) {
        self.bytes = bytes
        self.steps = steps
        self.allSteps = allSteps
        self.boxes = min(boxes, 128)
        self.pairs = pairs
    }

    /// A proof of seconds: what a person waits for.
    public static let standard = ProofBudget()
}
