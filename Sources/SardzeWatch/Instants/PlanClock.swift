public import SardzeRules
public import SardzeTime

/// A plan's own clock: what time it is there, until when a body has time, and which body answers at that hour.
public struct PlanClock: Sendable {
    public let zone: CivilZone
    /// Whether the plan's own zone is not known here, or it names none; then the clock is that of UTC.
    public let isZoneUnknown: Bool
    public let calendars: BodyCalendars
    /// How many minutes "immediately" gives a body.
    public let minutesAtOnce: Int
    private let bodies: [String: Availability]

    /// When one body can be reached.
    private struct Availability: Sendable {
        var hours: OpeningHours
        var from: CivilDate
        var until: CivilDate
        var deputy: String?
        var outOfHours: String?
    }

    /// The zone of a country whose plan names none.
    private static let usualZones = ["LV": "Europe/Riga", "EE": "Europe/Tallinn", "LT": "Europe/Vilnius"]

    public init(_ plan: Plan, _ calendars: BodyCalendars? = nil) {
        let zone = Self.zone(of: plan)
        self.zone = zone ?? .utc
        isZoneUnknown = zone == nil
        self.calendars = calendars ?? BodyCalendars(plan)
        minutesAtOnce = plan.routing?.minutesAtOnce ?? 60
        bodies = Dictionary(
            uniqueKeysWithValues: plan.bodies.map { body in
                (
                    body.id.value,
                    Availability(
                        hours: plan.openingHours(of: body), from: body.from?.value ?? .earliest,
                        until: body.until?.value ?? .latest, deputy: body.deputy?.value,
                        outOfHours: body.outOfHours?.value)
                )
            })
    }

    /// The zone a plan goes by; `nil` where it is not known here, or the plan names none.
    public static func zone(of plan: Plan) -> CivilZone? {
        let name = plan.timezone?.value ?? plan.country.flatMap { usualZones[$0.value] }
        return name.flatMap { CivilZone($0) }
    }

    // MARK: Days and instants

    /// What the clocks show at an instant, to the second.
    public func local(_ instant: Timestamp) -> CivilDateTime { zone.local(at: instant.second) }

    public func day(_ instant: Timestamp) -> CivilDate { local(instant).day }

    /// When the clocks show a time: RFC 5545 says how, where they skip it or show it twice.
    public func instant(_ local: CivilDateTime) -> Timestamp { Timestamp(second: zone.second(of: local)) }

    /// The midnight at which a day ends. What is due then is on time up to that instant.
    public func end(of day: CivilDate) -> Timestamp { instant(CivilDateTime(day, secondOfDay: 86_400)) }

    /// The last day on which a deadline can be kept: of one at midnight the day that then ends.
    public func lastDay(of deadline: Timestamp) -> CivilDate {
        day(Timestamp(milliseconds: deadline.milliseconds - 1))
    }

    // MARK: Deadlines

    /// Until when a body has time.
    ///
    /// "Immediately" gives the plan's minutes, hours are real hours across clock changes, "the same day" ends at local midnight;
    /// none of these ever moves. Working days are the body's own and count from the next day; days, weeks, months and years
    /// count by the calendar and roll forward to a day it works. Those end with the day they fall on.
    public func deadline(_ within: When.Deadline.Within, from start: Timestamp, for body: String?) -> Timestamp {
        switch within {
        case .immediately: return start.adding(minutes: minutesAtOnce)
        case .sameDay: return end(of: day(start))
        case .duration(let duration):
            if duration.unit == .hour { return start.adding(minutes: 60 * duration.count) }
            let (calendar, today) = (calendars[body], day(start))
            let last = today.adding(duration, calendar).flatMap { day in
                duration.unit == .workingDay ? day : calendar.firstWorkingDay(onOrAfter: day)
            }
            // Past the year 9999 there is no deadline to keep.
            return end(of: last ?? .latest)
        }
    }

    // MARK: Bodies

    /// Whether a body answers at an instant: on a day it works, in its hours, while it can be counted on.
    public func isOpen(_ body: String, at instant: Timestamp) -> Bool {
        guard let availability = bodies[body] else { return false }
        let local = local(instant)
        return isInService(body, on: local.day) && availability.hours.minutes.contains(local.secondOfDay / 60)
            && calendars[body].isWorkingDay(local.day)
    }

    /// Whether a body can be counted on that day, at whatever hour.
    public func isInService(_ body: String, on day: CivilDate) -> Bool {
        bodies[body].map { $0.from <= day && day <= $0.until } ?? false
    }

    public func knows(_ body: String) -> Bool { bodies[body] != nil }
}

extension PlanClock {
    /// The body that acts where the rules name one.
    public struct Acting: Sendable, Hashable {
        public let body: String
        /// Whether it can be reached in time. When nobody can, the body named has it all the same.
        public let isReachable: Bool
    }

    /// Who gets a step that the rules give to a body.
    ///
    /// A body that is not at work yet, or not any more, is stood in for by its deputy. What cannot wait for the next day ("immediately",
    /// "the same day", some hours) goes on from a body that is closed at that hour to its `out of hours` body, and from
    /// there to that one's, until one is open.
    public func acting(for body: String, _ within: When.Deadline.Within, at instant: Timestamp) -> Acting {
        let day = day(instant)
        let named = firstOf(body, \.deputy) { isInService($0, on: day) }
        guard within.cannotWait else { return Acting(body: named ?? body, isReachable: named != nil) }
        let open = firstOf(named ?? body, \.outOfHours) { isOpen($0, at: instant) }
        return Acting(body: open ?? named ?? body, isReachable: open != nil)
    }

    /// The first body along a line of stand-ins that will do; `nil` at the line's end, and where it comes round again.
    private func firstOf(
        _ body: String, _ next: (Availability) -> String?, _ willDo: (String) -> Bool
    ) -> String? {
        var (place, passed) = (body as String?, Set<String>())
        while let body = place, passed.insert(body).inserted {
            if willDo(body) { return body }
            place = bodies[body].flatMap(next)
        }
        return nil
    }
}

extension Timestamp {
    /// - Parameter second: since the beginning of 1970.
    init(second: Int) { self.init(milliseconds: second * 1_000) }

    /// The second that it lies in, since the beginning of 1970.
    public var second: Int {
        let (quotient, rest) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
        return rest < 0 ? quotient - 1 : quotient
    }

    /// Real minutes later, whatever clocks do.
    func adding(minutes: Int) -> Timestamp {
        let (length, overflow) = minutes.multipliedReportingOverflow(by: 60_000)
        let (sum, isBeyond) = milliseconds.addingReportingOverflow(length)
        let latest = (Int(CivilDate.latest.dayNumber) + 1) * 86_400_000 - 1
        return overflow || isBeyond || sum > latest ? Timestamp(milliseconds: latest) : Timestamp(milliseconds: sum)
    }
}
