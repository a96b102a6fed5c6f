import SardzeTime
import SardzeWatch

extension EventColumns {
    func told() throws(Fault) -> Fact.Told {
        guard let detail = TellingDetail.tellings(try Self.need(detail, "detail")) else { throw .malformed("detail") }
        return Fact.Told(
            try letter(), to: try Self.need(body, "body"), officer: officer, on: try Self.need(day, "day"),
            isUrgent: detail.isUrgent, detail.tellings)
    }

    func delivered() throws(Fault) -> Fact {
        .delivered(letter: try letter(), body: try Self.need(body, "body"))
    }

    func undelivered() throws(Fault) -> Fact {
        guard let fault = DeliveryFault.Kind(rawValue: try Self.need(reason, "reason")) else {
            throw .malformed("reason")
        }
        return .undelivered(letter: try letter(), body: try Self.need(body, "body"), fault)
    }

    func silence() throws(Fault) -> Silence {
        Silence(
            try scope(), until: try Self.need(due, "due"), owner: try Self.need(value, "value"),
            reason: try Self.need(reason, "reason"))
    }

    func lifted() throws(Fault) -> Fact { .lifted(try scope(), reason: reason) }

    private func letter() throws(Fault) -> LetterID {
        guard let letter = LetterID(subject) else { throw .malformed("letter") }
        return letter
    }

    private func scope() throws(Fault) -> Silence.Scope {
        guard let scope = Silence.Scope(subject) else { throw .malformed("silence") }
        return scope
    }
}
