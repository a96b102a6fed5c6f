public import SardzeWatch

/// What came of one run of `sardze alert`.
public struct AlertReport: Sendable {
    /// In the order the letters were sent.
    public var lines: [Line] = []
    /// How many letters were written in this run.
    public var written = 0
    /// Letters that wait and were not tried in this run.
    public var left: [Left] = []
    /// When it ended; what is due by then is for the next run. `nil` before.
    public var ended: Timestamp?
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

    /// A letter that waits and was not tried.
    public struct Left: Sendable {
        let plan: String
        let next: Timestamp?
        /// Why the last attempt failed; `nil` where there was none.
        let fault: DeliveryFault?

        public init(_ plan: String, next: Timestamp?, _ fault: DeliveryFault?) {
            self.plan = plan
            self.next = next
            self.fault = fault
        }
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
    public var waiting: Int { lines.count { $0.next != nil } + left.count }

    /// Whether everybody who was to be told was told.
    public var isGood: Bool { refused == 0 && waiting == 0 && stop == nil }

    /// Whether the watch is kept: whatever could be sent was sent, and what was not was for a fault of its receiver alone. A
    /// mailbox that is full for days is told to the coordinator and found by `check`; it is no reason to believe that nobody
    /// watches.
    public var isKept: Bool {
        guard stop == nil else { return false }
        let faults = lines.compactMap { $0.next == nil ? nil : $0.fault } + left.compactMap(\.fault)
        // That something was delivered shows that what concerned all is over; who may not relay has to be let.
        return !faults.contains { $0.isRelayDenied || ($0.concernsAll && delivered == 0) }
    }

    /// When the first of the letters that wait is tried, and the plan it is of.
    var next: (time: Timestamp, plan: String)? {
        let all = lines.map { ($0.next, $0.letter.plan) } + left.map { ($0.next, $0.plan) }
        return all.compactMap { time, plan in time.map { ($0, plan) } }.min { $0.0 < $1.0 }
    }

    /// Whether there was nothing to do, and nothing is left to do.
    public var isIdle: Bool { lines.isEmpty && isGood }
}
