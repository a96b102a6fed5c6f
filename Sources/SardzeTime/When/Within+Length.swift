extension When.Deadline.Within: CustomStringConvertible {
    /// As a mapping writes it: `immediately`, `same day`, `3 working days`.
    public var description: String {
        switch self {
        case .immediately: "immediately"
        case .sameDay: "same day"
        case .duration(let duration): duration.description
        }
    }
}

extension When.Deadline.Within {
    /// Whether it runs out before the next working day comes: at once, on the same day, some hours.
    public var cannotWait: Bool {
        switch self {
        case .immediately, .sameDay: true
        case .duration(let duration): duration.unit == .hour
        }
    }

    /// How long it is in the ordinary case, in minutes: to put deadlines in order before it is known from when they count.
    /// A working day counts as seven fifths of a day, for a week has five; a month as 30 days.
    public var nominalMinutes: Int {
        switch self {
        case .immediately: 0
        // Before any number of days, and after any number of hours that end on the same day.
        case .sameDay: 24 * 60 - 1
        case .duration(let duration):
            switch duration.unit {
            case .hour: duration.count * 60
            case .day: duration.count * 1440
            case .workingDay: duration.count * 2016
            case .week: duration.count * 7 * 1440
            case .month: duration.count * 30 * 1440
            case .year: duration.count * 365 * 1440
            }
        }
    }
}
