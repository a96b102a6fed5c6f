import SardzeRules
import SardzeTime
import SardzeWatch

/// A municipality and what happened in it, in the plainest values: what `SlowAlerts` looks at.
struct SlowTown {
    struct Office {
        let id: String
        var addresses: [String]
        /// The last day of whoever has the mailbox; `nil` for one that stays.
        var until: CivilDate?
        var deputy: String?
        var members: [String] = []
        var works = "MO..FR"
    }

    struct Job {
        /// `1@2026-W07`
        let name: String
        let activity: String
        let opens: CivilDate
        var due: CivilDate
        var lead: String?
        var after: [String] = []
        /// Called for, or given to somebody.
        var isNew = false
        var assigned: String?
        var closing: Closing?
        /// Whether the rules still ask for it.
        var isAsked = true

        enum Closing: Equatable { case done, waived, cancelled }

        var body: String? { assigned ?? lead }
    }

    struct Step {
        let name: String
        let sender: String?
        let sent: SlowInstant
        var body: String
        var state = ReferralState.sent
        let receiveBy: SlowInstant
        let acceptBy: SlowInstant
        let workBy: SlowInstant
        let outcomeBy: SlowInstant
        let isImmediate: Bool
        let owesFeedback: Bool
        let activity: String?
        /// When it was handed over, if nothing happened to it since.
        var handedOver: SlowInstant?
    }

    struct Draft {
        let name: String
        let sender: String?
        let written: SlowInstant
        var end: Ending?

        enum Ending { case sent, cancelled }
    }

    struct Letter {
        let digits: String
        let body: String
        let day: CivilDate
        var isLost = false
    }

    struct Silence {
        let scope: String
        let until: CivilDate
    }

    var offices: [Office] = []
    var coordinator: String?
    var policy = AlertPolicy()
    var activityPolicies: [String: AlertPolicy] = [:]
    var jobs: [Job] = []
    var steps: [Step] = []
    var drafts: [Draft] = []
    var letters: [Letter] = []
    var silences: [Silence] = []
    /// By month and body, in whole numbers.
    var figures: [String: [String: Int]] = [:]
    /// The bodies that count each month, and must agree.
    var counters: [String] = []
    var period = Window(day: .earliest)
    /// Whether the rules can be read whole just now.
    var isWhole = true

    subscript(id: String) -> Office? { offices.first { $0.id == id } }

    func policy(of activity: String?) -> AlertPolicy { activity.flatMap { activityPolicies[$0] } ?? policy }
}

/// A minute by the town's own clock.
struct SlowInstant: Comparable {
    let day: CivilDate
    /// After midnight.
    let minute: Int

    static func < (left: SlowInstant, right: SlowInstant) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }

    /// The last day on which something can be done that must be done by now.
    var lastDay: CivilDate { minute == 0 ? day.adding(days: -1) : day }
}
