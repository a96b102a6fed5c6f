import SardzeRules
import SardzeText

/// Every code a finding may have, for whoever names one: suppressions, `--only`, `explain`.
public enum KnownCodes {
    /// In reading order.
    public static let all: [String] =
        reading + time + routing + Check.all.map(\.code) + RoutingCheck.all.map(\.code)
        + ScheduleCheck.all.map(\.code) + StateCheck.all.map(\.code)
        + ["holidays-file-empty"] + others + Suppressions.codes

    /// Faults that keep a file or a rule from being read.
    static let reading = [
        "invalid-utf8", "control-character", "merge-conflict", "yaml-syntax", "yaml-too-deep", "yaml-tag",
        "yaml-second-document", "yaml-unknown-alias", "yaml-too-many-aliases", "yaml-key-not-text", "duplicate-key",
        "unknown-key", "missing-key", "wrong-type", "unknown-value", "unknown-reference", "key-without-effect",
        "activity-name", "plan-name", "rules-missing", "schedule-unreadable", "schedule-edited",
        "schedule-file-missing", "holidays-file-unreadable", "ics-syntax", "password-in-file", "mail-unencrypted",
    ]

    /// Faults of times and dates.
    static let time = [
        "date-impossible", "window-ends-before-it-opens", "period-too-long", "recurrence-invalid", "phrase-unknown",
        "phrase-ambiguous", "too-many-tasks", "ics-date",
    ]

    /// Faults of routing rules that keep them from being proved.
    static let routing = [
        "routing-name", "routing-value-twice", "routing-range", "routing-condition-empty", "routing-too-large",
    ]

    /// What stands in no list of checks and is no fault.
    private static let others = [
        "too-many-findings", "ledger-broken", "ledger-unreadable", "watch-not-started", "watch-stopped",
        "letter-waiting",
    ]

    /// Whether no decision can make it go away: a fault, something about a person, a suppression itself.
    static func isBeyondSuppression(_ code: String) -> Bool {
        faults.contains(code) || code.hasPrefix("privacy-") || Suppressions.codes.contains(code)
            || others.contains(code)
    }

    private static let faults = Set(
        reading + time + routing + RoutingCheck.faults
            + [ScheduleCheck.neverHappens.code, ScheduleCheck.goldenDates.code])
}
