import Foundation
import TestSupport
import Testing

/// `ledger-writer`, built beside the tests, running in a process of its own.
struct WriterProcess {
    private let process = Process()
    private let ended: ProcessEnd
    private let printed: URL
    private let complained: URL

    init(_ arguments: [String]) throws {
        let tests = CommandLine.arguments.first.map { URL(filePath: $0).deletingLastPathComponent() }
        let folders = [tests, Fixtures.repository.appending(path: ".build/debug")].compactMap(\.self)
        let found = folders.map { $0.appending(path: "ledger-writer") }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        }
        let program: URL = try #require(found, "`ledger-writer` is not built beside the tests")
        ended = ProcessEnd(of: process)
        process.executableURL = program
        process.arguments = arguments
        printed = FileManager.default.temporaryDirectory.appending(path: "ledger-writer-\(UUID().uuidString)")
        complained = printed.appendingPathExtension("errors")
        // Files rather than pipes: what was written to one stays there when the process is killed.
        process.standardOutput = try Self.empty(printed)
        process.standardError = try Self.empty(complained)
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    private static func empty(_ file: URL) throws -> FileHandle {
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }

    /// Waits until it has printed something, or has ended.
    func waitForOutput() throws {
        while process.isRunning, try Data(contentsOf: printed).isEmpty { usleep(500) }
    }

    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits for its end.
    ///
    /// - Returns: the exit code or signal, the whole lines it printed, and what it complained of.
    func end() throws -> (code: Int32, lines: [String], complaint: String) {
        ended.wait()
        defer {
            try? FileManager.default.removeItem(at: printed)
            try? FileManager.default.removeItem(at: complained)
        }
        let text = String(decoding: try Data(contentsOf: printed), as: UTF8.self)
        let whole = text.components(separatedBy: "\n").dropLast()
        return (process.terminationStatus, Array(whole), try String(contentsOf: complained, encoding: .utf8))
    }

    static func run(_ arguments: [String]) throws -> (code: Int32, lines: [String], complaint: String) {
        try WriterProcess(arguments).end()
    }

    /// The options that make a process somebody who may write nothing here; root may write anything.
    static var asStranger: [String] { geteuid() == 0 ? ["--as", "65534"] : [] }
}
