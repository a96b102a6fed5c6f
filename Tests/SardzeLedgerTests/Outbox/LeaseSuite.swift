import SardzeLedger
import SardzeWatch
import TestSupport
import Testing

/// What the lease of every store must do.
@Suite(.serialized) struct LeaseSuite {
    private let time = TestLetter.time
    /// A quarter of an hour.
    private let length = 900_000

    private func other(_ name: String) -> LeaseHolder { LeaseHolder(machine: name, process: 7, began: 100) }

    @Test(arguments: TestedStore.allCases)
    func `one run has the lease until it gives it back`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let (a, b) = (other("a"), other("b"))
            #expect(try await ledger.takeLease(a, at: time) == nil)
            #expect(try await ledger.takeLease(a, at: time) == nil, "its own it gets again")
            let until = TestLetter.later(length)
            #expect(try await ledger.takeLease(b, at: time) == Lease(holder: a, until: until))
            try await ledger.releaseLease(b)
            #expect(try await ledger.takeLease(b, at: time) == Lease(holder: a, until: until))
            await #expect(throws: LedgerError.leaseLost) { try await ledger.renewLease(b, at: time) }
            try await ledger.releaseLease(a)
            await #expect(throws: LedgerError.leaseLost) { try await ledger.renewLease(a, at: time) }
            #expect(try await ledger.takeLease(b, at: time) == nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a run that says nothing for too long loses it, and is told`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let (a, b) = (other("a"), other("b"))
            #expect(try await ledger.takeLease(a, at: time) == nil)
            try await ledger.renewLease(a, at: TestLetter.later(length - 1))
            #expect(try await ledger.takeLease(b, at: TestLetter.later(length)) != nil)
            #expect(try await ledger.takeLease(b, at: TestLetter.later(2 * length - 2))?.holder == a)
            #expect(try await ledger.takeLease(b, at: TestLetter.later(2 * length - 1)) == nil)
            await #expect(throws: LedgerError.leaseLost) {
                try await ledger.renewLease(a, at: TestLetter.later(2 * length))
            }
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a run that comes late is not put out while nobody else came`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            #expect(try await ledger.takeLease(other("a"), at: time) == nil)
            try await ledger.renewLease(other("a"), at: TestLetter.later(10 * length))
            #expect(try await ledger.takeLease(other("b"), at: TestLetter.later(11 * length - 1)) != nil)
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `who looked at its clock before another took it takes nothing over`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            #expect(try await ledger.takeLease(other("a"), at: TestLetter.later(10_000)) == nil)
            #expect(try await ledger.takeLease(other("b"), at: time)?.holder == other("a"))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a clock that was far ahead holds no lease for ever`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            #expect(try await ledger.takeLease(other("a"), at: TestLetter.later(length + 1)) == nil)
            #expect(try await ledger.takeLease(other("b"), at: time) == nil, "further ahead than it can be taken for")
            #expect(try await ledger.takeLease(other("b"), at: TestLetter.later(365 * 86_400_000)) == nil)
            try await ledger.renewLease(other("b"), at: time)
            #expect(try await ledger.takeLease(other("a"), at: time)?.until == TestLetter.later(length))
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `a run of this machine that has ended is not waited for`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let current = LeaseHolder.current
            // No process has this number: it is above the system's limit.
            let ended = LeaseHolder(machine: current.machine, process: 1 << 30, began: 1)
            let reborn = LeaseHolder(machine: current.machine, process: current.process, began: current.began - 1)
            for holder in [ended, reborn] {
                #expect(try await ledger.takeLease(holder, at: time) == nil)
                #expect(try await ledger.takeLease(current, at: time) == nil)
                #expect(try await ledger.takeLease(other("a"), at: time)?.holder == current, "and this one runs")
                try await ledger.releaseLease(current)
            }
        }
    }

    @Test(arguments: TestedStore.allCases)
    func `of many who come at once one gets it`(store: TestedStore) async throws {
        try await store.use { ledger async throws in
            let winners = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        do { return try await ledger.takeLease(other("\(number)"), at: time) == nil } catch {
                            Issue.record(error)
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(winners == 1)
        }
    }
}
