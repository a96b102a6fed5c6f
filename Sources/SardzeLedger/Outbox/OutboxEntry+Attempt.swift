import SardzeWatch

extension OutboxEntry {
    /// What the ledger records when a letter waits no more.
    enum Ending: Hashable {
        case delivered
        case undelivered(DeliveryFault.Kind)

        func fact(_ letter: LetterID, to body: String) -> Fact {
            switch self {
            case .delivered: .delivered(letter: letter, body: body)
            case .undelivered(let fault): .undelivered(letter: letter, body: body, fault)
            }
        }
    }

    /// How it stands after it was tried once more; every store keeps to this.
    ///
    /// That it was delivered holds whatever was thought before: two runs may have sent it, or a person dropped it while it was
    /// on its way. That it was not delivered says nothing of a letter that waits no more.
    ///
    /// - Returns: `nil` when that changes nothing.
    func tried(_ delivery: Delivery, at time: Timestamp) -> (entry: OutboxEntry, ending: Ending?)? {
        switch delivery {
        case .delivered where state != .delivered: (settled(.delivered, at: time, nil), .delivered)
        case .postponed(let fault) where state == .waiting: postponed(fault, at: time)
        case .refused(let fault) where state == .waiting: (failed(fault, at: time), .undelivered(fault.kind))
        case .delivered, .postponed, .refused: nil
        }
    }

    /// How it stands when it is to be tried at once, as if for the first time.
    ///
    /// - Returns: `nil` when its text is gone.
    func retried(at time: Timestamp) -> OutboxEntry? {
        guard state == .waiting || state == .failed else { return nil }
        return OutboxEntry(
            letter: letter, state: .waiting, attempts: 0, next: time, last: last, fault: fault, since: time)
    }

    /// How it stands when a person took it off the list.
    ///
    /// - Returns: `nil` when it neither waits nor was given up.
    func dropped() -> (entry: OutboxEntry, ending: Ending)? {
        guard state == .waiting || state == .failed else { return nil }
        // A server's own words may name the mailbox.
        let fault = fault.map { DeliveryFault($0.kind, code: $0.code) }
        let entry = OutboxEntry(
            letter: letter.forgotten, state: .dropped, attempts: attempts, next: nil, last: last, fault: fault,
            since: since)
        return (entry, .undelivered(.dropped))
    }

    private func postponed(_ fault: DeliveryFault, at time: Timestamp) -> (OutboxEntry, Ending?) {
        guard let next = Backoff.next(after: attempts + 1, at: time, since: since) else {
            return (
                failed(DeliveryFault(.expired, code: fault.code, reply: fault.reply), at: time),
                .undelivered(.expired)
            )
        }
        let entry = OutboxEntry(
            letter: letter, state: .waiting, attempts: attempts + 1, next: next, last: time, fault: fault,
            since: since)
        return (entry, nil)
    }

    /// A letter that was given up keeps its text: a person may set right what hindered it.
    private func failed(_ fault: DeliveryFault, at time: Timestamp) -> OutboxEntry {
        OutboxEntry(
            letter: letter, state: .failed, attempts: attempts + 1, next: nil, last: time, fault: fault, since: since)
    }

    private func settled(_ state: State, at time: Timestamp, _ fault: DeliveryFault?) -> OutboxEntry {
        OutboxEntry(
            letter: letter.forgotten, state: state, attempts: attempts + 1, next: nil, last: time, fault: fault,
            since: since)
    }
}

extension Letter {
    /// The same without what was only needed to send it.
    fileprivate var forgotten: Letter {
        Letter(
            id: id, plan: plan, body: body, officer: officer, address: "", language: language, isUrgent: isUrgent,
            written: written, subject: "", text: "", html: "", previous: previous, count: count)
    }
}
