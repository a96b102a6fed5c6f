public import SardzeTime

/// Who would be told what until a day, if nobody did anything: the decision, day after day, each taking what the ones before told.
public struct AlertForecast: Sendable {
    /// Ascending by day; days on which nobody is told anything are left out.
    public let days: [Day]

    public struct Day: Sendable {
        public let day: CivilDate
        /// By body.
        public let digests: [Digest]
    }

    /// - Parameters:
    ///   - context: as it is now: what is told now is part of the first day.
    ///   - last: the last day, included.
    public init(_ context: AlertContext, through last: CivilDate, only: String? = nil) {
        var days: [Day] = []
        var record = context.record
        var (day, now) = (context.today, context.now)
        while day <= last {
            var digests: [Digest] = []
            // Of the first day, what is told now, and what its later hours bring.
            for instant in Set([now, context.clock.instant(CivilDateTime(day, secondOfDay: Self.lastSecond))]).sorted()
            {
                var then = AlertContext(
                    plan: context.plan, tasks: context.tasks, record: record, clock: context.clock, today: day,
                    now: instant, isWhole: context.isWhole)
                if day == context.today {
                    (then.toldAddresses, then.lastRun) = (context.toldAddresses, context.lastRun)
                }
                let told = AlertDecision(AlertContext.together([then])[0], only: only).digests
                for digest in told { record.take(.told(digest.foretold)) }
                digests += told
            }
            if !digests.isEmpty { days.append(Day(day: day, digests: digests)) }
            let next = day.adding(days: 1)
            guard next > day else { break }
            (day, now) = (next, context.clock.instant(CivilDateTime(next, secondOfDay: Self.lastSecond)))
        }
        self.days = days
    }

    /// Whatever hour digests go out at, it has come by then.
    private static let lastSecond = 86_399
}

extension Digest {
    /// The fact that it was told, by a letter that will never be.
    fileprivate var foretold: Fact.Told {
        Fact.Told(.none, to: body, on: day, isUrgent: isUrgent, items.map(\.telling))
    }
}

extension LetterID {
    /// No letter: 32 zeros.
    static let none = LetterID(digits: String(repeating: "0", count: 32))

    private init(digits: String) { self.digits = digits }
}
