import Foundation
import TestSupport
import Testing

/// The program, built into the same folder as the tests that run.
enum BuiltProgram {
    static let url: URL? = {
        let tests = CommandLine.arguments.first.map { URL(filePath: $0).deletingLastPathComponent() }
        let folders = [tests, Fixtures.repository.appending(path: ".build/debug")].compactMap(\.self)
        return folders.map { $0.appending(path: "sardze") }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        }
    }()
}

/// A workspace in a folder of its own, to change without harm.
struct CopiedWorkspace {
    let folder: URL

    /// The rules and schedules of this repository, or of another workspace.
    init(of workspace: URL = Fixtures.repository) throws {
        try self.init(copying: ["rules", "schedules"], of: workspace)
    }

    /// One plan, `plan`, of one file, without a schedule.
    init(rules text: String) throws {
        try self.init(copying: [], of: Fixtures.repository)
        try write(text, to: "rules/plan/plan.yaml")
    }

    private init(copying names: [String], of workspace: URL) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "sardze-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in names {
            let source = workspace.appending(path: name)
            guard FileManager.default.fileExists(atPath: source.path) else { continue }
            try FileManager.default.copyItem(at: source, to: folder.appending(path: name))
        }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ data: Data, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Replaces text that must be there.
    func replace(_ old: String, with new: String, in path: String) throws {
        let text = try text(path)
        try #require(text.contains(old))
        try write(text.replacingOccurrences(of: old, with: new), to: path)
    }

    /// Every file below the folder with its bytes.
    func files() throws -> [String: Data] {
        let inside = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        var files: [String: Data] = [:]
        for case let file as URL in inside?.allObjects ?? [] {
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[String(file.path.dropFirst(folder.path.count + 1))] = try Data(contentsOf: file)
        }
        return files
    }

    /// Runs a line of shell in the folder, in English unless the line or the variables say otherwise.
    ///
    /// - Returns: the exit code, and what was printed to either output.
    func run(
        _ line: String, _ variables: [String: String] = [:]
    ) throws -> (code: Int32, output: String, diagnostics: String) {
        let program = try #require(BuiltProgram.url, "`sardze` is not built beside the tests")
        // Files rather than pipes: a pipe that nobody empties while the program runs would stop it.
        let printed = FileManager.default.temporaryDirectory.appending(path: "sardze-printed-\(UUID().uuidString)")
        let complained = printed.appendingPathExtension("errors")
        defer {
            try? FileManager.default.removeItem(at: printed)
            try? FileManager.default.removeItem(at: complained)
        }
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", "{ \(line)\n} >'\(printed.path)' 2>'\(complained.path)' </dev/null"]
        shell.currentDirectoryURL = folder
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        shell.environment = ProcessInfo.processInfo.environment.merging(
            [
                "PATH": "\(program.deletingLastPathComponent().path):\(path)",
                "LANG": "C", "LC_ALL": "C", "LC_MESSAGES": "C", "SARDZE_LANGUAGE": "",
            ]
        ) { $1 }.merging(variables) { $1 }
        let end = ProcessEnd(of: shell)
        try shell.run()
        end.wait()
        func read(_ url: URL) throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }
        return (shell.terminationStatus, try read(printed), try read(complained))
    }
}
