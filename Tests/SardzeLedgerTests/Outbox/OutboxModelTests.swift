import SardzeLedger
import SardzeWatch
import TestSupport
import Testing

/// Whatever is done in whatever order, every store's outbox stands as the slow one in memory does.
@Suite(.serialized) struct OutboxModelTests {
    @Test(arguments: TestedStore.allCases)
    func `random runs, persons and clocks leave what the model says`(store: TestedStore) async throws {
        var seen: [Fact.Kind: Int] = [:]
        var faults: Set<DeliveryFault.Kind> = []
        for seed in UInt64(1)...6 {
            try await store.use { ledger async throws in
                var run = RandomRun(seed: seed)
                for step in 0..<60 {
                    try await run.step(ledger, "seed \(seed), step \(step)")
                }
                #expect(try await ledger.verify(against: nil).isSound)
                for event in try await ledger.events() {
                    seen[event.fact.kind, default: 0] += 1
                    if case .undelivered(_, _, let fault) = event.fact { faults.insert(fault) }
                }
            }
        }
        #expect(seen.keys.count == 3 && seen.values.allSatisfy { $0 > 20 }, "\(seen)")
        #expect(faults.isSuperset(of: [.dropped, .expired]), "\(faults)")
    }
}

private struct RandomRun {
    private var random: SeededGenerator
    private var model = OutboxModel()
    private var now = TestLetter.time

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func step(_ ledger: any LedgerStore, _ place: String) async throws {
        moveClock()
        let number = Int.random(in: 0..<12, using: &random)
        let letter = TestLetter.id(number)
        switch Int.random(in: 0..<10, using: &random) {
        case 0...2: try await write(ledger, place)
        case 3...7: try await record(ledger, letter, place)
        case 8:
            let expected = model.retry(letter, at: now)
            let entry = try await ledger.retry(letter, at: now)
            #expect(entry == expected, "\(place)")
        default:
            let expected = model.drop(letter)
            let entry = try await ledger.drop(letter, by: "VP", at: now)
            #expect(entry == expected, "\(place)")
        }
        #expect(try await ledger.entries(limit: 100) == model.entries, "\(place)")
        #expect(try await ledger.waiting(at: now) == model.waiting(at: now), "\(place)")
        let events = try await ledger.events()
        #expect(events.map(\.fact) == model.events.map(\.fact), "\(place)")
        #expect(events.map(\.plan) == model.events.map(\.plan), "\(place)")
    }

    private mutating func write(_ ledger: any LedgerStore, _ place: String) async throws {
        let letters = (0..<Int.random(in: 0...3, using: &random)).map { _ in written() }
        let behind = Int.random(in: 0...2, using: &random) == 0 ? 1 : 0
        let last = Bool.random(using: &random) ? nil : max(0, model.events.count - behind)
        let isWritten = model.write(letters, at: now, havingRead: last)
        do throws(LedgerError) {
            try await ledger.write(letters, by: "cron", at: now, havingRead: last)
            #expect(isWritten, "\(place)")
        } catch {
            guard case .overtaken = error else { throw error }
            #expect(!isWritten, "\(place)")
        }
    }

    private mutating func record(_ ledger: any LedgerStore, _ letter: LetterID, _ place: String) async throws {
        let delivery = delivery()
        let expected = model.record(delivery, of: letter, at: now)
        do throws(LedgerError) {
            let entry = try await ledger.record(delivery, of: letter, by: "cron", at: now)
            #expect(entry == expected, "\(place): \(delivery)")
        } catch {
            guard error == .unknownLetter(letter) else { throw error }
            #expect(expected == nil, "\(place)")
        }
    }

    private mutating func written() -> WrittenLetter {
        let number = Int.random(in: 0..<12, using: &random)
        // One letter always tells the same.
        let bodies = [("madona", "SD"), ("other", "BT"), ("other", "SD")].prefix(number % 3 + 1)
        return TestLetter.written(
            number, to: bodies.map { (plan: $0.0, body: $0.1) }, isUrgent: number.isMultiple(of: 5))
    }

    private mutating func delivery() -> Delivery {
        let kinds = DeliveryFault.Kind.allCases
        let fault = DeliveryFault(
            kinds[Int.random(in: kinds.indices, using: &random)], code: Bool.random(using: &random) ? 450 : nil,
            reply: Bool.random(using: &random) ? "no \u{0} box" : "")
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return .delivered
        case 1: return .refused(fault)
        default: return .postponed(fault)
        }
    }

    /// Mostly on, by minutes or days, now and then back.
    private mutating func moveClock() {
        let minutes = [0, 1, 4, 15, 60, 300, 1_440, 4_000, -30, -2_000]
        let moved = minutes[Int.random(in: minutes.indices, using: &random)]
        now = Timestamp(milliseconds: now.milliseconds + moved * 60_000)
    }
}
