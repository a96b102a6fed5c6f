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
        let address: String
        let next: Timestamp?
        /// Why the last attempt failed; `nil` where there was none.
        let fault: DeliveryFault?

        public init(_ letter: Letter, next: Timestamp?, _ fault: DeliveryFault?) {
            plan = letter.plan
            address = letter.address
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
        let failed =
            lines.compactMap { line in line.fault.map { (line.letter.address, $0, line.next != nil) } }
            + left.compactMap { left in left.fault.map { (left.address, $0, true) } }
        if failed.contains(where: { _, fault, waits in waits && fault.isRelayDenied }) { return false }
        // That something was delivered shows that what concerned all is over.
        guard delivered == 0 else { return true }
        let unclear = Set(failed.filter { !$0.1.isSurelyReceivers }.map { $0.0.lowercased() })
        return unclear.count < 2 && !failed.contains { _, fault, waits in waits && fault.concernsAll }
    }

    /// When the first of the letters that wait is tried, and the plan it is of.
    var next: (time: Timestamp, plan: String)? {
        let all = lines.map { ($0.next, $0.letter.plan) } + left.map { ($0.next, $0.plan) }
        return all.compactMap { time, plan in time.map { ($0, plan) } }.min { $0.0 < $1.0 }
    }

    /// Whether there was nothing to do, and nothing is left to do.
    public var isIdle: Bool { lines.isEmpty && isGood }
}

extension DeliveryFault {
    /// Whether a mail server said it of this mailbox. Of a program, and of a letter that was refused, it is not known whether
    /// others would fare better: two that fail where none passes say that they would not.
    fileprivate var isSurelyReceivers: Bool {
        kind == .internationalAddress || (kind == .receiver && (code ?? 0) >= 400)
    }
}
