import Foundation
import SardzeWatch
import Testing

@testable import SardzeMail

struct FolderTransportTests {
    @Test func `a letter becomes one file that only its owner can read, and stays as it first was`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let transport = try FolderTransport("\(folder.path)/out/letters", from: .sample)
        #expect(transport.send(.sample()) == .delivered)
        let path = "\(folder.path)/out/letters/\(LetterID.sample(1)).eml"
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
        #expect(try bytes == MailMessage(.sample(), from: .sample).bytes)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(transport.send(.sample(subject: "cits")) == .delivered, "the same name is the same letter")
        #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == bytes)
        #expect(transport.send(.sample(2)) == .delivered)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out/letters").count == 2)
    }

    @Test func `a folder that cannot be made is known before any letter is written`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("", to: "file")
        #expect(throws: MailSetupFault.noFolder("\(folder.path)/file/out", number: ENOTDIR)) {
            try FolderTransport("\(folder.path)/file/out", from: .sample)
        }
    }

    @Test func `a folder that is gone leaves a letter waiting`() throws {
        let folder = try TemporaryFolder()
        let transport = try FolderTransport(folder.path, from: .sample)
        folder.remove()
        #expect(transport.send(.sample()).fault?.kind == .system)
        #expect(transport.send(.sample(to: "sd")).row == "refused receiver")
    }
}

/// A folder that a test leaves nothing in.
struct TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/sardze-mail-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// - Returns: the path of the file.
    @discardableResult func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
        if mode & 0o100 != 0 { return try writeProgram(text, to: name, mode: mode) }
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(path)/\(name)")
        return "\(path)/\(name)"
    }

    /// Written by a process of its own: a child that another test starts at this moment would inherit our open file, and a program
    /// that somebody can still write to does not start.
    private func writeProgram(_ text: String, to name: String, mode: Int) throws -> String {
        try write(text, to: "\(name).text")
        let install = Process()
        install.executableURL = URL(filePath: "/usr/bin/install")
        install.arguments = ["-m", String(mode, radix: 8), "\(path)/\(name).text", "\(path)/\(name)"]
        try install.run()
        install.waitUntilExit()
        return "\(path)/\(name)"
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: URL(filePath: "\(path)/\(name)"), encoding: .utf8)
    }

    func remove() {
        do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record(error) }
    }
}
