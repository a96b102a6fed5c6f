import SardzeLedger
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// What the outbox of every store must do.
@Suite(.serialized) struct OutboxSuite {
    private let time = TestLetter.time
    private let busy = DeliveryFault(.busy, code: 421, reply: "try later")
    private let unknown = DeliveryFault(.receiver, code: 550, reply: "no <box-1@example.org> here")

    private func write(
        _ letters: [WrittenLetter], to ledger: any LedgerStore, havingRead last: Int? = nil
    ) async throws {
        try await ledger.write(letters, by: "cron", at: time, havingRead: last)
    }

    private func facts(_ ledger: any LedgerStore) async throws -> [Fact] { try await ledger.events().map(\.fact) }

    @Test(arguments: TestedStore.allCases)
    func `an empty outbox holds nothing, and nothing can be done to it`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            #expect(try await ledger.waiting(at: time).isEmpty)
            #expect(try await ledger.entries(limit: 10).isEmpty)
            #expect(try await ledger.lastRuns() == (nil, nil))
            #expect(try await ledger.retry(TestLetter.id(1), at: time) == nil)
            #expect(try await ledger.drop(TestLetter.id(1), by: "VP", at: time) == nil)
            await #expect(throws: LedgerError.unknownLetter(TestLetter.id(1))) {
                try await ledger.record(.delivered, of: TestLetter.id(1), by: "cron", at: time)
            }
            try await write([], to: ledger, havingRead: 0)
            #expect(try await ledger.events().isEmpty)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `letters wait as they were written, and the ledger tells of them`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let letters = [
                TestLetter.written(1), TestLetter.written(2, to: [("madona", "VP"), ("other", "BT")]),
                TestLetter.written(3, isUrgent: true), TestLetter.written(4),
            ]
            try await write(letters, to: ledger, havingRead: 0)
            let waiting = try await ledger.waiting(at: time)
            #expect(
                waiting.map(\.letter) == [3, 1, 2, 4].map { number in letters[number - 1].letter },
                "urgent ones first, the others in their order")
            for entry in waiting {
                #expect(entry.state == .waiting && entry.attempts == 0 && entry.next == time && entry.since == time)
                #expect(entry.last == nil && entry.fault == nil)
            }
            #expect(try await ledger.entries(limit: 0).map(\.letter) == letters.map(\.letter))
            let events = try await ledger.events()
            #expect(events.map(\.plan) == ["madona", "madona", "other", "madona", "madona"])
            #expect(events.map(\.fact) == letters.flatMap { $0.told.map { .told($0.told) } })
            #expect(try await ledger.verify(against: nil).isSound)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `no mailbox gets into an event`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            try await write([TestLetter.written(1), TestLetter.written(2)], to: ledger)
            try await ledger.record(.refused(unknown), of: TestLetter.id(1), by: "cron", at: time)
            try await ledger.record(.delivered, of: TestLetter.id(2), by: "cron", at: time)
            var lines = ""
            for try await piece in ledger.lines() { lines += String(decoding: piece, as: UTF8.self) }
            #expect(lines.split(separator: "\n").count == 4)
            #expect(!lines.contains("example.org") && !lines.contains("box-"), "\(lines)")
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a letter is written and told once`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let (one, two) = (TestLetter.written(1), TestLetter.written(2))
            try await write([one, one], to: ledger)
            try await write([one, two], to: ledger)
            #expect(try await facts(ledger) == [.told(one.told[0].told), .told(two.told[0].told)])
            try await ledger.record(.delivered, of: one.letter.id, by: "cron", at: time)
            try await write([one, two], to: ledger)
            #expect(try await ledger.waiting(at: time).map(\.letter) == [two.letter])
            #expect(try await ledger.events().count == 3)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `who has not read the end of the ledger writes nothing`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let done = Fact.done(task: "5.2@2024-W40", Fact.Doing(on: TestLetter.day))
            let event = try await ledger.append([done], to: "other", by: "VP", at: time, havingRead: nil)[0]
            await #expect(throws: LedgerError.overtaken(by: event)) {
                try await write([TestLetter.written(1)], to: ledger, havingRead: 0)
            }
            #expect(try await ledger.entries(limit: 9).isEmpty)
            try await write([TestLetter.written(1)], to: ledger, havingRead: 1)
            try await write([TestLetter.written(2)], to: ledger)
            #expect(try await ledger.entries(limit: 9).count == 2)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `no letter stands in the way of a person`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            // The person has read the ledger before it was told that their task is overdue, and answers afterwards.
            try await write([TestLetter.written(1)], to: ledger)
            try await ledger.record(.delivered, of: TestLetter.id(1), by: "cron", at: time)
            let done = Fact.done(task: "1.0@2024-W40", Fact.Doing(on: TestLetter.day))
            let events = try await ledger.append([done], to: "madona", by: "VP", at: time, havingRead: 0)
            #expect(events.map(\.sequence) == [3])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `what was delivered is forgotten but for whom it told`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let letter = TestLetter.written(1, to: [("madona", "SD"), ("madona", "BT"), ("other", "SD")])
            try await write([letter], to: ledger)
            try await ledger.record(.postponed(busy), of: letter.letter.id, by: "cron", at: time)
            let at = TestLetter.later(600_000)
            let entry = try await ledger.record(.delivered, of: letter.letter.id, by: "cron", at: at)
            #expect(
                entry
                    == OutboxEntry(
                        letter: letter.letter.rest, state: .delivered, attempts: 2, next: nil, last: at, fault: nil))
            #expect(try await ledger.entries(limit: 1) == [entry])
            let ends = try await ledger.events(.since(3))
            #expect(ends.map(\.plan) == ["madona", "madona", "other"])
            #expect(
                ends.map(\.fact) == ["SD", "BT", "SD"].map { .delivered(letter: letter.letter.id, body: $0) })
            #expect(ends.allSatisfy { $0.time == at && $0.actor == "cron" })
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `what was delivered stays so, whatever is said later`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            try await write([TestLetter.written(1)], to: ledger)
            let entry = try await ledger.record(.delivered, of: TestLetter.id(1), by: "cron", at: time)
            for delivery in [Delivery.delivered, .refused(unknown), .postponed(busy)] {
                let again = try await ledger.record(
                    delivery, of: TestLetter.id(1), by: "cron", at: TestLetter.later(1))
                #expect(again == entry)
            }
            #expect(try await ledger.retry(TestLetter.id(1), at: time) == nil)
            #expect(try await ledger.drop(TestLetter.id(1), by: "VP", at: time) == nil)
            #expect(try await ledger.events().count == 2)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a letter that is not taken waits longer each time, and is given up after five days`(
        store: TestedStore
    ) async throws {
        try await store.use { ledger async throws in
            try await write([TestLetter.written(1)], to: ledger)
            var (now, pauses): (Timestamp, [Int]) = (time, [])
            while let entry = try await ledger.waiting(at: now).first {
                let tried = try await ledger.record(.postponed(busy), of: entry.letter.id, by: "cron", at: now)
                guard let next = tried.next else { break }
                #expect(tried.fault == busy && tried.last == now && tried.attempts == pauses.count + 1)
                #expect(try await ledger.waiting(at: Timestamp(milliseconds: next.milliseconds - 1)).isEmpty)
                pauses.append((next.milliseconds - now.milliseconds) / 60_000)
                now = next
            }
            #expect(pauses.prefix(8) == [5, 15, 30, 60, 120, 240, 240, 240])
            #expect(now.milliseconds - time.milliseconds >= 5 * 86_400_000)
            let entry = try #require(try await ledger.entries(limit: 1).first)
            #expect(entry.state == .failed && entry.letter == TestLetter.written(1).letter)
            #expect(entry.fault == DeliveryFault(.expired, code: 421, reply: "try later"))
            #expect(try await facts(ledger).last == .undelivered(letter: TestLetter.id(1), body: "SD", .expired))
            #expect(try await ledger.events().count == 2, "a pause is no event")
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a letter that was refused can be tried again, as if for the first time`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            try await write([TestLetter.written(1)], to: ledger)
            let failed = try await ledger.record(.refused(unknown), of: TestLetter.id(1), by: "cron", at: time)
            #expect(failed.state == .failed && failed.letter == TestLetter.written(1).letter && failed.fault == unknown)
            #expect(try await ledger.waiting(at: TestLetter.later(.max / 2 - time.milliseconds)).isEmpty)
            let late = TestLetter.later(30 * 86_400_000)
            let retried = try #require(try await ledger.retry(TestLetter.id(1), at: late))
            #expect(retried.state == .waiting && retried.attempts == 0 && retried.next == late)
            #expect(try await ledger.waiting(at: late) == [retried])
            let postponed = try await ledger.record(.postponed(busy), of: TestLetter.id(1), by: "cron", at: late)
            #expect(postponed.state == .waiting && postponed.attempts == 1, "its five days begin anew")
            try await ledger.record(.delivered, of: TestLetter.id(1), by: "cron", at: late)
            #expect(
                try await facts(ledger).dropFirst() == [
                    .undelivered(letter: TestLetter.id(1), body: "SD", .receiver),
                    .delivered(letter: TestLetter.id(1), body: "SD"),
                ])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a letter that a person drops is forgotten, and they are named`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            try await write([TestLetter.written(1), TestLetter.written(2)], to: ledger)
            try await ledger.record(.refused(unknown), of: TestLetter.id(1), by: "cron", at: time)
            for number in 1...2 {
                let entry = try #require(try await ledger.drop(TestLetter.id(number), by: "VP", at: time))
                #expect(entry.state == .dropped && entry.next == nil)
                #expect(entry.letter == TestLetter.written(number).letter.rest)
                #expect(entry.fault?.reply ?? "" == "", "the server's words name the mailbox")
                #expect(try await ledger.retry(TestLetter.id(number), at: time) == nil)
                #expect(try await ledger.drop(TestLetter.id(number), by: "VP", at: time) == nil)
            }
            let last = try await ledger.events().suffix(2)
            #expect(last.map(\.actor) == ["VP", "VP"])
            #expect(
                last.map(\.fact) == [1, 2].map { .undelivered(letter: TestLetter.id($0), body: "SD", .dropped) })
            // It was on its way when it was dropped, and arrived.
            let entry = try await ledger.record(.delivered, of: TestLetter.id(2), by: "cron", at: time)
            #expect(entry.state == .delivered)
            #expect(try await facts(ledger).last == .delivered(letter: TestLetter.id(2), body: "SD"))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a clock that was far ahead holds no letter back`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            try await write([TestLetter.written(1)], to: ledger)
            try await ledger.record(
                .postponed(busy), of: TestLetter.id(1), by: "cron", at: TestLetter.later(86_400_000))
            #expect(try await ledger.waiting(at: time).count == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a very long letter is told in several events that can be read back`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let letter = TestLetter.written(1, tellings: 2_500)
            try await write([letter], to: ledger)
            let parts = try await facts(ledger).compactMap { fact -> Fact.Told? in
                if case .told(let told) = fact { told } else { nil }
            }
            #expect(parts.map(\.tellings.count) == [1_000, 1_000, 500])
            #expect(parts.flatMap(\.tellings) == letter.told[0].told.tellings)
            try await ledger.record(.delivered, of: letter.letter.id, by: "cron", at: time)
            #expect(try await ledger.events().count == 4, "and it is delivered once")
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `of many who write the same letters at once one does`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let letters = (0..<5).map { TestLetter.written($0) }
            let winners = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 {
                    group.addTask { (try? await ledger.write(letters, by: "cron", at: time, havingRead: 0)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(winners == 1)
            #expect(try await ledger.events().count == 5)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `the last run is remembered, and the last good one`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let good = AlertRun(ended: time, isGood: true, written: 3, delivered: 2, postponed: 0, refused: 0)
            let bad = AlertRun(
                ended: TestLetter.later(5), isGood: false, written: 0, delivered: 0, postponed: 4, refused: 1)
            try await ledger.note(bad)
            #expect(try await ledger.lastRuns() == (nil, bad))
            try await ledger.note(good)
            #expect(try await ledger.lastRuns() == (good, good))
            try await ledger.note(bad)
            #expect(try await ledger.lastRuns() == (good, bad))
            #expect(try await ledger.events().isEmpty, "a run is no fact")
        }
    }
}
