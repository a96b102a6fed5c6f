public import SardzeWatch

/// What came of one run of `sardze alert`.
public struct AlertReport: Sendable {
    /// In the order the letters were sent.
    public var lines: [Line] = []
    /// How many letters were written in this run.
    public var written = 0
    /// Letters that wait and were not tried in this run, and when the first of them is.
    public var left = 0
    public var next: Timestamp?
    /// Digests that wait because their mailbox has another letter today.
    public var held = 0
    /// Why the rest was not tried, where it was not.
    public var stop: Stop?

    public struct Line: Sendable {
        public let letter: Letter
        public let delivery: Delivery
        /// When it is tried next; `nil` when it is not.
        public let next: Timestamp?

        public init(_ letter: Letter, _ delivery: Delivery, next: Timestamp?) {
            self.letter = letter
            self.delivery = delivery
            self.next = next
        }

        /// Why it was not taken.
        public var fault: DeliveryFault? {
            switch delivery {
            case .delivered: nil
            case .postponed(let fault), .refused(let fault): fault
            }
        }

        /// Whether it reached whoever answers for it from then on.
        var isDelivered: Bool { delivery == .delivered }
    }

    public enum Stop: Sendable, Hashable {
        /// The next letter would have met the same fault.
        case fault(DeliveryFault.Kind)
        /// Somebody asked the program to end.
        case asked
    }

    public init() {}

    public var delivered: Int { lines.count(where: \.isDelivered) }
    public var refused: Int { lines.count { !$0.isDelivered && $0.next == nil } }
    /// Letters that are to be tried again, whether they were tried in this run or not.
    public var waiting: Int { lines.count { $0.next != nil } + left }

    /// Whether everybody who was to be told was told.
    public var isGood: Bool { refused == 0 && waiting == 0 && stop == nil }

    /// Whether there was nothing to do, and nothing is left to do.
    public var isIdle: Bool { lines.isEmpty && isGood }
}
