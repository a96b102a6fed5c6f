import SardzeLedger
import SardzeTime
import SardzeWatch
import TestSupport
import Testing

/// What every store must do.
@Suite(.serialized) struct LedgerStoreSuite {
    private let day = CivilDate(dayNumber: 20_133)
    private let time = Timestamp(milliseconds: 1_751_362_200_123)

    private func done(_ task: String, note: String? = nil) -> Fact {
        .done(task: task, Fact.Doing(on: day, note: note))
    }

    @Test(arguments: TestedStore.allCases)
    func `an empty ledger has no events, no head and nothing wrong`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            #expect(try await ledger.events().isEmpty)
            #expect(try await ledger.head() == .empty)
            #expect(try await ledger.verify(against: nil).isSound)
            #expect(try await ledger.records(after: 0, limit: 10).isEmpty)
            #expect(try await ledger.append([], to: "madona", by: "VP", at: time, havingRead: 0).isEmpty)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `facts come back as events, numbered in their order`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            var random = RandomFacts(seed: 7)
            let facts = random.facts(300)
            let appended = try await ledger.append(facts, to: "madona", by: "VP", at: time, havingRead: nil)
            #expect(appended.map(\.sequence) == Array(1...300))
            #expect(appended.map(\.fact) == facts)
            let events = try await ledger.events()
            #expect(events == appended)
            #expect(
                events.map(\.fact.canonicalForm) == facts.map(\.canonicalForm), "byte for byte, not only as equal texts"
            )
            let report = try await ledger.verify(against: nil)
            #expect(report.isSound && report.events == 300)
            #expect(try await ledger.head() == report.head)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `one plan, one task, or what came since can be read alone`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            for (number, plan) in ["madona", "other", "madona", "other"].enumerated() {
                let facts = [done("a@2025"), done("b@2025", note: "\(number)")]
                _ = try await ledger.append(facts, to: plan, by: "VP", at: time, havingRead: nil)
            }
            func sequences(_ reading: LedgerReading) async throws -> [Int] {
                try await ledger.events(reading).map(\.sequence)
            }
            #expect(try await sequences(.plan("madona")) == [1, 2, 5, 6])
            #expect(try await sequences(.plan("madona", after: 2)) == [5, 6])
            #expect(try await sequences(.subject("b@2025", of: "other")) == [4, 8])
            #expect(try await sequences(.subject("b@2025", of: "other", after: 4)) == [8])
            #expect(try await sequences(.since(6)) == [7, 8])
            #expect(try await sequences(.plan("none")) == [])
            #expect(try await ledger.records(after: 3, limit: 2).map(\.event.sequence) == [4, 5])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `who did not see the last event about a task records nothing`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            _ = try await ledger.append([done("a@2025")], to: "madona", by: "VP", at: time, havingRead: 0)
            let first = try await ledger.events()
            await #expect(throws: LedgerError.overtaken(by: first[0])) {
                _ = try await ledger.append(
                    [done("b@2025"), done("a@2025")], to: "madona", by: "PP", at: time, havingRead: 0)
            }
            #expect(try await ledger.events() == first, "nothing of it is recorded")
            _ = try await ledger.append([done("b@2025")], to: "madona", by: "PP", at: time, havingRead: 0)
            _ = try await ledger.append([done("a@2025")], to: "other", by: "PP", at: time, havingRead: 0)
            _ = try await ledger.append([done("a@2025")], to: "madona", by: "PP", at: time, havingRead: 1)
            _ = try await ledger.append([done("a@2025")], to: "madona", by: "PP", at: time, havingRead: nil)
            #expect(try await ledger.events().count == 5)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `of many who close one task at once exactly one does`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let winners = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        let events = try? await ledger.append(
                            [done("a@2025")], to: "madona", by: "office \(number)", at: time, havingRead: 0)
                        return events != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(winners == 1)
            #expect(try await ledger.events().count == 1)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a noted head is found again, and one that never was is not`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            _ = try await ledger.append([done("a@2025")], to: "madona", by: "VP", at: time, havingRead: nil)
            let noted = try await ledger.head()
            _ = try await ledger.append([done("b@2025")], to: "madona", by: "VP", at: time, havingRead: nil)
            #expect(try await ledger.verify(against: noted).isSound)
            #expect(try await ledger.verify(against: .empty).isSound)
            let other = LedgerHead(sequence: 2, hash: noted.hash)
            #expect(try await ledger.verify(against: other).breaks == [LedgerBreak(sequence: 2, fault: .rewritten)])
            let later = LedgerHead(sequence: 3, hash: noted.hash)
            #expect(try await ledger.verify(against: later).breaks == [LedgerBreak(sequence: 3, fault: .cutOff)])
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a verifying fold reads the same and finds nothing wrong`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            var random = RandomFacts(seed: 8)
            _ = try await ledger.append(random.facts(50), to: "madona", by: "VP", at: time, havingRead: nil)
            let fold = try await ledger.fold(.verified, into: [Int]()) { $0.append($1.sequence) }
            #expect(fold.answer == Array(1...50))
            #expect(fold.breaks.isEmpty)
            #expect(fold.head == (try await ledger.head()))
        }
    }
}

extension Fact {
    /// Tells apart texts that Swift holds for equal: `ā` as one scalar and as two.
    var canonicalForm: [UInt32] { "\(self)".unicodeScalars.map(\.value) }
}
