import SardzeLedger
import SardzeWatch

/// An outbox as its description has it, kept in a list, with nothing shared with the ledger's own rules.
struct OutboxModel {
    private(set) var entries: [OutboxEntry] = []
    private(set) var events: [(plan: String, fact: Fact)] = []
    private var bodies: [LetterID: [(plan: String, body: String)]] = [:]

    /// - Returns: whether it is written.
    mutating func write(_ letters: [WrittenLetter], at time: Timestamp, havingRead last: Int?) -> Bool {
        if let last, last < events.count, !letters.isEmpty { return false }
        for letter in letters where !entries.contains(where: { $0.letter.id == letter.letter.id }) {
            entries.append(
                OutboxEntry(
                    letter: letter.letter, state: .waiting, attempts: 0, next: time, last: nil, fault: nil, since: time)
            )
            events += letter.told.map { ($0.plan, .told($0.told)) }
            bodies[letter.letter.id] = letter.told.map { ($0.plan, $0.told.body) }
        }
        return true
    }

    func waiting(at now: Timestamp) -> [OutboxEntry] {
        let due = entries.filter { entry in
            guard entry.state == .waiting, let next = entry.next else { return false }
            return next <= now || next.milliseconds > now.milliseconds + 4 * 3_600_000
        }
        return due.filter(\.letter.isUrgent) + due.filter { !$0.letter.isUrgent }
    }

    /// - Returns: `nil` where there is no such letter.
    mutating func record(_ delivery: Delivery, of letter: LetterID, at time: Timestamp) -> OutboxEntry? {
        guard let place = entries.firstIndex(where: { $0.letter.id == letter }) else { return nil }
        let entry = entries[place]
        switch (delivery, entry.state) {
        case (.delivered, .waiting), (.delivered, .failed), (.delivered, .dropped):
            set(place, .delivered, attempts: entry.attempts + 1, last: time)
            end(letter) { .delivered(letter: letter, body: $0) }
        case (.postponed(let fault), .waiting):
            if time.milliseconds - entry.since.milliseconds >= 5 * 24 * 3_600_000 {
                let expired = DeliveryFault(.expired, code: fault.code, reply: fault.reply)
                return record(.refused(expired), of: letter, at: time)
            }
            let pause: Int
            switch entry.attempts {
            case 0: pause = 5
            case 1: pause = 15
            case 2: pause = 30
            case 3: pause = 60
            case 4: pause = 120
            default: pause = 240
            }
            set(
                place, .waiting, attempts: entry.attempts + 1,
                next: Timestamp(milliseconds: time.milliseconds + pause * 60_000), last: time, fault)
        case (.refused(let fault), .waiting):
            set(place, .failed, attempts: entry.attempts + 1, last: time, fault)
            end(letter) { .undelivered(letter: letter, body: $0, fault.kind) }
        default: break
        }
        return entries[place]
    }

    mutating func retry(_ letter: LetterID, at time: Timestamp) -> OutboxEntry? {
        guard let place = open(letter) else { return nil }
        let entry = entries[place]
        entries[place] = OutboxEntry(
            letter: entry.letter, state: .waiting, attempts: 0, next: time, last: entry.last, fault: entry.fault,
            since: time)
        return entries[place]
    }

    mutating func drop(_ letter: LetterID) -> OutboxEntry? {
        guard let place = open(letter) else { return nil }
        let entry = entries[place]
        let fault = entry.fault.map { DeliveryFault($0.kind, code: $0.code) }
        set(place, .dropped, attempts: entry.attempts, last: entry.last, fault)
        end(letter) { .undelivered(letter: letter, body: $0, .dropped) }
        return entries[place]
    }

    private func open(_ letter: LetterID) -> Int? {
        entries.firstIndex { $0.letter.id == letter && ($0.state == .waiting || $0.state == .failed) }
    }

    private mutating func set(
        _ place: Int, _ state: OutboxEntry.State, attempts: Int, next: Timestamp? = nil, last: Timestamp?,
        _ fault: DeliveryFault? = nil
    ) {
        let entry = entries[place]
        let isForgotten = state == .delivered || state == .dropped
        entries[place] = OutboxEntry(
            letter: isForgotten ? entry.letter.rest : entry.letter, state: state, attempts: attempts, next: next,
            last: last, fault: fault, since: entry.since)
    }

    private mutating func end(_ letter: LetterID, _ fact: (String) -> Fact) {
        events += (bodies[letter] ?? []).map { ($0.plan, fact($0.body)) }
    }
}
