import Foundation
import GRDB
import Glibc
import SardzeLedger
import SardzeTime
import SardzeWatch
import SardzeWords
import Testing

/// Disks fail, fill and are taken away: what is told, and what can be saved.
@Suite(.serialized) struct LedgerDamageTests {
    private let time = Timestamp(milliseconds: 0)

    private func withLedger(
        of count: Int, _ body: (SQLiteLedger, LedgerFolder) async throws -> Void
    ) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        let facts = (0..<count).map { number in
            Fact.waived(task: "1.\(number)@2025", reason: String(repeating: "iemesls ", count: 20))
        }
        _ = try await ledger.append(facts, to: "madona", by: "VP", at: time, havingRead: nil)
        try await body(ledger, folder)
        try await ledger.close()
    }

    /// Overwrites bytes of a file.
    private func damage(_ path: String, at offset: UInt64, _ count: Int) throws {
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.seek(toOffset: offset)
        try file.write(contentsOf: Data(repeating: 0xFF, count: count))
        try file.close()
    }

    @Test func `of a file with a damaged page everything before it is saved, and it says so`() async throws {
        try await withLedger(of: 800) { ledger, folder async throws in
            try await ledger.close()
            let raw = try DatabaseQueue(path: folder.ledger)
            let page = try await raw.read { db in
                // The page in the middle of the table, by SQLite's own account.
                let pages = try Int.fetchAll(
                    db, sql: "SELECT pageno FROM dbstat WHERE name = 'event' AND pagetype = 'leaf' ORDER BY path")
                return pages[pages.count / 2]
            }
            try raw.close()
            try damage(folder.ledger, at: UInt64(page - 1) * 4096, 200)
            var (saved, reached) = (Data(), 0)
            let error = await #expect(throws: LedgerError.self) {
                for try await piece in ledger.lines() { saved.append(contentsOf: piece) }
            }
            guard case .corrupt(folder.ledger, after: let last?) = error else {
                Issue.record("\(String(describing: error)) \(saved.count)")
                return
            }
            reached = last
            #expect((300...500).contains(reached))
            #expect(error?.wording.en.hasSuffix("it can be read up to event \(reached)") == true)
            let report = try await ledger.verify(against: nil)
            #expect(!report.isSound && !report.damage.isEmpty && report.events == reached)
            await #expect(throws: LedgerError.corrupt(folder.ledger, after: nil)) {
                try await ledger.backup(to: folder.path("copy.sqlite"))
            }
            #expect(!FileManager.default.fileExists(atPath: folder.path("copy.sqlite")))
            try await ledger.close()

            // The way back, as the help tells it.
            try FileManager.default.moveItem(atPath: folder.ledger, toPath: folder.path("damaged.sqlite"))
            try saved.write(to: URL(filePath: folder.path("saved.jsonl")))
            #expect(try await ledger.importLines(from: folder.path("saved.jsonl")) == reached)
            #expect(try await ledger.verify(against: nil).isSound)
        }
    }

    @Test func `a file whose first page is damaged is not taken for a ledger`() async throws {
        try await withLedger(of: 10) { ledger, folder async throws in
            try await ledger.close()
            try damage(folder.ledger, at: 0, 100)
            await #expect(throws: LedgerError.notALedger(folder.ledger)) { try await ledger.events() }
        }
    }

    @Test func `a file cut short is told of`() async throws {
        try await withLedger(of: 800) { ledger, folder async throws in
            try await ledger.close()
            let file = try FileHandle(forWritingTo: URL(filePath: folder.ledger))
            try file.truncate(atOffset: 40_000)
            try file.close()
            let error = await #expect(throws: LedgerError.self) { try await ledger.events() }
            guard case .corrupt = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test func `of a write-ahead log cut short anywhere a sound beginning is left, and a noted head shows the loss`()
        async throws
    {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        let ledger = SQLiteLedger(path: folder.ledger)
        for number in 0..<20 {
            let fact = Fact.waived(task: "1.\(number)@2025", reason: "iemesls")
            _ = try await ledger.append([fact], to: "madona", by: "VP", at: time, havingRead: nil)
        }
        let noted = try await ledger.head()
        let log = try Data(contentsOf: URL(filePath: folder.ledger + "-wal"))
        var counts: Set<Int> = []
        for length in stride(from: 0, to: log.count, by: 2_777) {
            let copy = folder.path("cut-\(length).sqlite")
            try FileManager.default.copyItem(atPath: folder.ledger, toPath: copy)
            try log.prefix(length).write(to: URL(filePath: copy + "-wal"))
            let cut = SQLiteLedger(path: copy)
            let report = try await cut.verify(against: nil)
            #expect(report.isSound, "\(length)")
            let breaks = try await cut.verify(against: noted).breaks
            #expect(breaks == (report.events == 20 ? [] : [LedgerBreak(sequence: 20, fault: .cutOff)]))
            counts.insert(report.events)
            try await cut.close()
        }
        #expect(counts.count > 10)
        try await ledger.close()
    }

    @Test(arguments: [true, false]) func `a full disk is told of, and what was confirmed before stays`(
        isRealDisk: Bool
    ) async throws {
        let folder = try LedgerFolder()
        defer { folder.remove() }
        // A small disk of its own where that may be made, and a quota, which every user may set: SQLite tells the two apart.
        if isRealDisk, try !mount(folder, kilobytes: 500) { return }
        defer { if isRealDisk { unmount(folder) } }
        let limit = isRealDisk ? [] : ["--bytes", "300000"]
        let (code, lines, complaint) = try WriterProcess.run(["append", folder.ledger, "VP", "100000"] + limit)
        #expect(code == 2)
        let start = isRealDisk ? "the disk is full: nothing was recorded in `" : "cannot use `"
        #expect(complaint.hasPrefix(start), "\(complaint)")
        #expect(complaint.contains(isRealDisk ? "help: make room" : "help: look at the disk, its quota"))
        let ledger = SQLiteLedger(path: folder.ledger)
        let report = try await ledger.verify(against: nil)
        #expect(report.isSound && report.events == lines.count && report.events > 10)
        try await ledger.close()
    }

    @Test func `where nothing may be written a ledger is read all the same`() async throws {
        try await withLedger(of: 5) { ledger, folder async throws in
            let head = try await ledger.head()
            try await ledger.close()
            try protect(folder)
            let read = try WriterProcess.run(["read", folder.ledger] + WriterProcess.asStranger)
            #expect(read.code == 0 && read.lines == ["5 events, 0 breaks, head \(head)"], "\(read)")
            let wrote = try WriterProcess.run(["append", folder.ledger, "VP", "1"] + WriterProcess.asStranger)
            #expect(wrote.code == 2)
            #expect(wrote.complaint.hasPrefix("`\(folder.ledger)` cannot be written to\nhelp: "), "\(wrote.complaint)")
            try release(folder)
            #expect(try await ledger.events().count == 5)
            try await ledger.close()
            #expect(folder.names() == ["ledger.sqlite"], "nothing was left beside it")
        }
    }

    @Test func `a reader who may not write sees what another has not yet moved into the file`() async throws {
        try await withLedger(of: 5) { ledger, folder async throws in
            let head = try await ledger.head()
            // The log and its index are there, for the ledger is open.
            try protect(folder)
            let read = try WriterProcess.run(["read", folder.ledger] + WriterProcess.asStranger)
            #expect(read.code == 0 && read.lines == ["5 events, 0 breaks, head \(head)"], "\(read)")
            // After a crash and a copy the index may be missing: then there is nothing to be done here, and it says so.
            try release(folder)
            let copy = folder.path("copy")
            try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
            for ending in ["", "-wal"] {
                try FileManager.default.copyItem(
                    atPath: folder.ledger + ending, toPath: "\(copy)/ledger.sqlite\(ending)")
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o444], ofItemAtPath: "\(copy)/ledger.sqlite\(ending)")
            }
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: copy)
            let blind = try WriterProcess.run(["read", "\(copy)/ledger.sqlite"] + WriterProcess.asStranger)
            #expect(blind.code == 2 && blind.complaint.contains("ledger.sqlite-wal` and cannot be read"), "\(blind)")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy)
        }
    }

    private func mount(_ folder: LedgerFolder, kilobytes: Int) throws -> Bool {
        geteuid() == 0 && Glibc.mount("tmpfs", folder.url.path, "tmpfs", 0, "size=\(kilobytes)k") == 0
    }

    /// A process that another test starts at this moment holds our files open until it becomes another program: it is let go once
    /// nobody does.
    private func unmount(_ folder: LedgerFolder) { #expect(umount2(folder.url.path, Int32(MNT_DETACH)) == 0) }

    /// Lets everybody read and nobody write.
    private func protect(_ folder: LedgerFolder) throws { try set(folder, files: 0o444, folder: 0o555) }

    private func release(_ folder: LedgerFolder) throws { try set(folder, files: 0o600, folder: 0o700) }

    private func set(_ folder: LedgerFolder, files: Int, folder mode: Int) throws {
        let manager = FileManager.default
        for name in folder.names() {
            try manager.setAttributes([.posixPermissions: files], ofItemAtPath: folder.path(".sardze/\(name)"))
        }
        try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path(".sardze"))
    }
}
