import Foundation

/// A time zone of the IANA database: what the clocks on the wall show at an instant, and when they show a time.
///
/// An instant is a number of seconds since the beginning of 1970 in universal time, leap seconds left out. Foundation brings the
/// database; nothing else of it is used.
public struct CivilZone: Sendable, Hashable {
    /// `Europe/Riga`
    public let name: String
    private let zone: TimeZone

    public static let utc = CivilZone(name: "UTC", zone: .gmt)

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
    }

    /// - Returns: `nil` for a name the database does not have. Abbreviations such as EST, and offsets such as GMT+3, are
    ///   none: they know nothing of clock changes.
    public init?(_ name: String) {
        if ["UTC", "Etc/UTC", "Etc/GMT"].contains(name) {
            self.init(name: name, zone: .gmt)
        } else {
            guard name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
            self.init(name: name, zone: zone)
        }
    }

    /// Seconds that clocks are ahead of universal time at an instant.
    public func offset(at second: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
    }

    /// What the clocks show at an instant.
    public func local(at second: Int) -> CivilDateTime { CivilDateTime(number: second + offset(at: second)) }

    /// When the clocks show a time.
    ///
    /// A time they show twice is the first of the two; one they skip is read with the offset before the gap, and so comes
    /// out as much later as they skip.
    ///
    /// - Source: RFC 5545, 3.3.5.
    public func second(of local: CivilDateTime) -> Int {
        // Offsets lie within 26 hours of each other, and no zone changes its clocks twice within two days.
        let before = offset(at: local.number - 86_400)
        let after = offset(at: local.number + 86_400)
        let early = local.number - before
        if before == after || offset(at: early) == before { return early }
        let late = local.number - after
        return offset(at: late) == after ? late : early
    }
}
