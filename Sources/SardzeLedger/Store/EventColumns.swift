import SardzeTime
import SardzeWatch

/// A fact laid flat: what a table holds of it beside its kind, and what one line of JSON says.
struct EventColumns: Hashable {
    var subject: String
    var body: String?
    var officer: String?
    var day: CivilDate?
    var due: CivilDate?
    var count: Int?
    var period: String?
    var value: String?
    var evidence: String?
    var reason: String?
    var note: String?
    /// Of referrals see `ReferralDetail`, of letters `TellingDetail`.
    var detail: String?

    init(subject: String) { self.subject = subject }

    init(_ fact: Fact) {
        subject = fact.subject
        switch fact {
        case .done(_, let doing), .progress(_, let doing):
            (day, count, evidence, note) = (doing.day, doing.count, doing.evidence, doing.note)
        case .reopened(_, let why): reason = why
        case .assigned(_, let assignee, let office, let why): (body, officer, reason) = (assignee, office, why)
        case .waived(_, let why), .cancelled(_, let why): reason = why
        case .figure(_, let figure):
            (body, period, value, note) = (figure.body, figure.period.description, figure.value, figure.note)
        case .triggered(_, let call): (body, day, due, note) = (call.lead, call.day, call.due, call.note)
        case .referred(let opening): (body, detail) = (opening.sender, ReferralDetail.text(opening))
        case .moved(let moving):
            (count, value, detail) = (moving.step, moving.move.kind.rawValue, ReferralDetail.text(moving))
            (body, officer, reason) = (moving.move.body, moving.move.officer, moving.move.reason)
        case .disclosed(_, let why): reason = why
        case .told(let told):
            (body, officer, day, detail) = (told.body, told.officer, told.day, TellingDetail.text(told))
        case .delivered(_, let told): body = told
        case .undelivered(_, let told, let fault): (body, reason) = (told, fault.rawValue)
        case .silenced(let silence): (due, value, reason) = (silence.until, silence.owner, silence.reason)
        case .lifted(_, let why): reason = why
        }
    }
}

extension EventColumns {
    /// Why no event can be made of what is stored.
    enum Fault: Error, Hashable {
        case missing(String)
        case malformed(String)
    }

    /// The fact that was laid flat. Columns that its kind does not use are not looked at.
    func fact(_ kind: Fact.Kind) throws(Fault) -> Fact {
        switch kind {
        case .done: .done(task: subject, try doing())
        case .progress: .progress(task: subject, try doing())
        case .reopened: .reopened(task: subject, reason: reason)
        case .assigned:
            .assigned(task: subject, body: try Self.need(body, "body"), officer: officer, reason: reason)
        case .waived: .waived(task: subject, reason: try Self.need(reason, "reason"))
        case .cancelled: .cancelled(task: subject, reason: try Self.need(reason, "reason"))
        case .figure: .figure(indicator: subject, try figure())
        case .triggered:
            .triggered(
                task: subject,
                Fact.Call(on: try Self.need(day, "day"), due: try Self.need(due, "due"), lead: body, note: note))
        case .referred: .referred(try opening())
        case .moved: .moved(try moving())
        case .disclosed: .disclosed(what: subject, reason: try Self.need(reason, "reason"))
        case .told: .told(try told())
        case .delivered: try delivered()
        case .undelivered: try undelivered()
        case .silenced: .silenced(try silence())
        case .lifted: try lifted()
        }
    }

    private func doing() throws(Fault) -> Fact.Doing {
        Fact.Doing(on: try Self.need(day, "day"), count: count, evidence: evidence, note: note)
    }

    private func figure() throws(Fault) -> Fact.Figure {
        guard let slot = Slot(try Self.need(period, "period")) else { throw .malformed("period") }
        return Fact.Figure(
            period: slot, body: try Self.need(body, "body"), value: try Self.need(value, "value"), note: note)
    }

    static func need<Value>(_ value: Value?, _ name: String) throws(Fault) -> Value {
        guard let value else { throw .missing(name) }
        return value
    }
}
