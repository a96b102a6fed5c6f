public import SardzeText

/// Something that may be wrong with a plan though it could be read: one code, its wording, how to find it.
public struct Check: Sendable {
    /// Stable, kebab-case, never reused.
    public let code: String
    /// Whether it finds what is nowhere: then it says nothing while a file cannot be read.
    public let isOfAbsence: Bool
    /// Finds every place, in any order.
    public let run: @Sendable (Plan) -> [Diagnostic]

    init(_ code: String, isOfAbsence: Bool = false, run: @escaping @Sendable (Plan) -> [Diagnostic]) {
        self.code = code
        self.isOfAbsence = isOfAbsence
        self.run = run
    }

    /// Every check of rules, in reading order.
    public static let all: [Check] = [
        // time
        .cadenceMissing, .dateMissing, .eventMissing, .timeAssumed, .countryUnknown,
        // plan
        .noCoordinator, .noResponsibleBody, .noLead, .leadNotResponsible, .noContact, .contactPlaceholder,
        .goalWithoutActivity, .resultWithoutActivity, .activityWithoutResult, .abbreviationUndefined,
        .abbreviationUnused, .fundingUndefined, .fundingUnused, .afterCycle, .bodyCycle, .targetWithoutCadence,
        .capacityOverreserved,
        .resourceEndsBeforeItBegins, .alertsOff, .deputyMissing, .escalationOrder, .repeatNarrows,
        // privacy
        .privacyPersonalCode, .privacyPhone, .privacyEmail, .privacyBirthDate, .privacyName,
        // traps
        .yamlTrap,
    ]
}
