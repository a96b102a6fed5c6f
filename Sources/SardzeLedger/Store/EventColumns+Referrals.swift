import SardzeRules
import SardzeWatch

extension EventColumns {
    func opening() throws(Fault) -> Fact.Referring {
        guard let detail = ReferralDetail.opening(try Self.need(detail, "detail")) else { throw .malformed("detail") }
        return Fact.Referring(try reference(), at: detail.at, from: body, detail.sayings)
    }

    func moving() throws(Fault) -> Fact.Moving {
        guard let detail = ReferralDetail.moving(try Self.need(detail, "detail")) else { throw .malformed("detail") }
        if let count, count < 1 { throw .malformed("count") }
        return Fact.Moving(try reference(), step: count, at: detail.at, try move(), steps: detail.steps)
    }

    /// Only the one spelling of a reference is a subject: two of one referral would be two referrals.
    private func reference() throws(Fault) -> ReferralReference {
        guard let reference = ReferralReference(subject), reference.description == subject else {
            throw .malformed("referral")
        }
        return reference
    }

    private func move() throws(Fault) -> ReferralMove {
        guard let kind = ReferralMove.Kind(rawValue: try Self.need(value, "value")) else { throw .malformed("value") }
        switch kind {
        case .send: return .send
        case .receive: return .receive
        case .accept: return .accept(officer: officer)
        case .decline: return .decline(try word(DeclineReason.init(rawValue:)), suggesting: body)
        case .redirect: return .redirect(to: try Self.need(body, "body"))
        case .start: return .start
        case .done: return .done(try word(ReferralOutcome.init(rawValue:)))
        case .feedback: return .feedback
        case .close: return .close
        case .cancel: return .cancel(try word(CancelReason.init(rawValue:)))
        case .handOver:
            if let officer { return .handOver(to: .officer(officer)) }
            return .handOver(to: .body(try Self.need(body, "body")))
        }
    }

    /// The word of a closed list.
    private func word<Word>(_ read: (String) -> Word?) throws(Fault) -> Word {
        guard let word = read(try Self.need(reason, "reason")) else { throw .malformed("reason") }
        return word
    }
}
