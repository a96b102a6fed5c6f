import SardzeRules
import SardzeTime
import Testing

@testable import SardzeWatch

/// A small municipality whose cases are referred.
struct ReferralPlan {
    static let rules = """
        period: 2025-01-01/2027-12-31
        country: LV
        timezone: Europe/Riga
        coordinator: SG
        bodies:
          SG: {name: Sadarbības grupa}
          SD:
            name: Sociālais dienests
            out of hours: VP
            capacity: {per: month, count: 3, reserved: {acute: 1}}
            officers: [{role: vadītājs}, {role: vietnieks}, {role: bijušais vadītājs, until: 2025-12-31}]
          BT: {name: Bāriņtiesa, out of hours: VP}
          VP: {name: Policija, works: every day}
          PP: {name: Pašvaldības policija, works: every day}
          BM: {name: Bērna māja, from: 2026-07-01, deputy: SD}
        activities:
          "7.1": {title: Konsultācijas, when: pēc nepieciešamības, responsible: [SD]}
        routing:
          immediately: 30 minutes
          case:
            concern: [abuse, neglect, online]
            urgency: [danger-now, recent, unknown]
            age: 0..17
            disability: boolean
          reserves: {acute: {urgency: danger-now}}
          rules:
            R01:
              if: {urgency: danger-now}
              steps:
                - {body: VP, do: braukt uzreiz, within: immediately}
                - {body: SD, do: atbalstīt ģimeni, within: 1 working day, activity: "7.1"}
            R02:
              if: {concern: [abuse, online]}
              feedback: {received: 1 working day, accepted: 2 working days, outcome: 10 working days}
              steps:
                - {name: opinion, body: SD, do: sniegt atzinumu, within: 10 days}
                - {body: BT, do: informēt, within: same day, if: {concern: abuse}}
            R03: {after: opinion, steps: [{body: BM, do: rehabilitēt, within: 5 working days}]}
            R04:
              after: {step: opinion, outcome: [service-started]}
              steps: [{body: SD, do: pārskatīt, within: 30 days}]
          otherwise: {feedback: none, steps: [{body: SD, do: izvērtēt, within: 10 working days}]}
        """

    let plan: Plan
    let clock: PlanClock
    /// What happened so far.
    private(set) var facts: [Fact] = []
    private(set) var desk: ReferralDesk

    init(_ rules: String = rules) throws {
        plan = try Planning(rules).plan()
        clock = PlanClock(plan)
        let now = clock.instant(CivilDateTime(try day("2027-12-31"), secondOfDay: 0))
        desk = ReferralDesk(plan, ReferralBook(), at: now, clock: clock)
    }

    func instant(_ local: String) throws -> Timestamp {
        clock.instant(try #require(CivilDateTime("\(local):00")))
    }

    func shown(_ instant: Timestamp) -> String { String(clock.local(instant).description.dropLast(3)) }

    mutating func take(_ facts: [Fact]) {
        self.facts += facts
        desk = desk.after(facts)
    }

    /// Opens a referral and sends it at once.
    @discardableResult
    mutating func send(
        _ sayings: [String: String], from sender: String? = "PP", at local: String
    ) throws -> ReferralReference {
        let instant = try instant(local)
        let opening = try desk.opening(
            from: sender, sayings.map { Referral.Saying($0.key, $0.value) }.sorted { $0.attribute < $1.attribute },
            at: instant)
        take([opening])
        let reference = try #require(opening.referral)
        take([try desk.fact(.send, of: reference, at: instant)])
        return reference
    }

    mutating func move(
        _ move: ReferralMove, _ reference: ReferralReference, _ step: Int? = nil, by body: String? = nil,
        at local: String
    ) throws {
        take([try desk.fact(move, of: reference, step: step, by: body, at: try instant(local))])
    }

    func steps(_ reference: ReferralReference) -> [ReferralStep] { desk.book[reference]?.steps ?? [] }

    /// `1 VP sent 2026-07-18T20:40` of each step: its number, body, state and deadline.
    func shown(_ reference: ReferralReference) -> [String] {
        steps(reference).map { "\($0.name.number) \($0.body) \($0.state.rawValue) \(shown($0.issue.due))" }
    }
}
