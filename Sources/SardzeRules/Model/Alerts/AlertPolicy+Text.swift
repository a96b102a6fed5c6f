public import SardzeTime

// Each value as it is written under `alerts:` in English; what is printed here is read as the same value.
// Example: `AlertReadingTests`, "what is printed is read as the same".

extension AlertPolicy: CustomStringConvertible {
    /// All of it as a mapping on one line.
    public var description: String {
        let escalate = escalations.isEmpty ? "none" : "[\(escalations.map(\.description).joined(separator: ", "))]"
        let quiet = QuietDays.allCases.filter(self.quiet.contains).map(\.rawValue).joined(separator: ", ")
        // A comma would end the value.
        let digest = digest.description.contains(",") ? "\"\(digest)\"" : digest.description
        return "{remind: \(remind), overdue: \(overdue), repeat: \(Self.text(repeats: repeats)), "
            + "escalate: \(escalate), digest: \(digest), quiet: [\(quiet)]}"
    }

    /// `weekly then monthly`, `every 3 days`, `none`
    public static func text(repeats: [When.Duration]) -> String {
        repeats.isEmpty ? "none" : repeats.map(cadence).joined(separator: " then ")
    }

    private static func cadence(_ length: When.Duration) -> String {
        switch (length.count, length.unit) {
        case (1, .day): "daily"
        case (1, .week): "weekly"
        case (1, .month): "monthly"
        case (1, .year): "yearly"
        case (1, let unit): "every \(unit.rawValue)"
        default: "every \(length)"
        }
    }
}

extension AlertPolicy.Reminder: CustomStringConvertible {
    /// `7 days before`, `none`
    public var description: String {
        switch self {
        case .never: "none"
        case .before(let length): "\(length) before"
        }
    }
}

extension AlertPolicy.OverdueNotice: CustomStringConvertible {
    /// `at once`, `after 2 working days`, `none`
    public var description: String {
        switch self {
        case .never: "none"
        case .atOnce: "at once"
        case .after(let length): "after \(length)"
        }
    }
}

extension AlertPolicy.Escalation: CustomStringConvertible {
    /// `{after: 5 working days, to: deputy}`
    public var description: String { "{after: \(after), to: \(to)}" }
}

extension AlertPolicy.Escalation.Receiver: CustomStringConvertible {
    /// `deputy`, `coordinator`, or the body's key as it is.
    public var description: String {
        switch self {
        case .deputy: "deputy"
        case .coordinator: "coordinator"
        case .body(let id): id
        }
    }
}

extension AlertPolicy.DigestTime: CustomStringConvertible {
    /// `daily at 8:00`, `on Monday and Thursday at 8:00`
    public var description: String {
        let minutes = minute % 60
        let time = "\(minute / 60):\(minutes < 10 ? "0" : "")\(minutes)"
        guard let weekdays else { return "daily at \(time)" }
        let names = weekdays.sorted().map(\.name)
        let days = [names.dropLast().joined(separator: ", "), names.last ?? ""].filter { !$0.isEmpty }
        return "on \(days.joined(separator: " and ")) at \(time)"
    }
}
