import Foundation
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

@testable import SardzeMail

/// From what people write into `sardze.yaml` to a way of sending, or to what keeps it from being one.
struct MailTransportsTests {
    private static let password = "ļoti slepena 7 parole"

    private func open(
        _ yaml: String, in folder: TemporaryFolder, _ environment: [String: String] = [:]
    ) throws -> any MailTransport {
        var sources = Sources()
        let id = sources.add(SourceText(path: "sardze.yaml", "mail:\n" + yaml))
        let read = SettingsReader.read(id, from: sources)
        let settings = try #require(read.settings.mail, "\(read.diagnostics)")
        return try MailTransports.open(settings, workspace: folder.path) { environment[$0] }
    }

    private func fault(
        _ yaml: String, in folder: TemporaryFolder, _ environment: [String: String] = [:]
    ) -> MailSetupFault? {
        do {
            _ = try open(yaml, in: folder, environment)
            return nil
        } catch let fault as MailSetupFault {
            for wording in [fault.wording, fault.help] {
                expectBilingual(wording)
                #expect(!"\(wording)".contains(Self.password))
            }
            #expect(!"\(fault)".contains(Self.password))
            return fault
        } catch {
            Issue.record(error)
            return nil
        }
    }

    @Test func `every way of sending opens, and none of them talks to anybody yet`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let from = "  from: Sardze <sardze@example.org>\n  transport: "
        #expect(try open(from + "smtp://mail.invalid:587\n", in: folder) is SMTPTransport)
        #expect(try open(from + "smtps://mail.invalid\n", in: folder) is SMTPTransport)
        #expect(try open(from + "smtp://[::1]:25\n  tls: none\n", in: folder) is SMTPTransport)
        #expect(try open(from + "sendmail:/bin/true\n", in: folder) is SendmailTransport)
        let transport = try open(from + "file:out\n", in: folder)
        #expect(transport.send(.sample()) == .delivered)
        #expect(try folder.text("out/\(LetterID.sample(1)).eml").contains("From: Sardze <sardze@example.org>"))
        let hook = "  from: sardze@example.org\n  transport: https://hook.invalid/a\n"
        #expect(try open(hook, in: folder, ["SARDZE_WEBHOOK_SECRET": "x"]) is WebhookTransport)
        #expect(fault(hook, in: folder) == .noSecret)
        #expect(
            fault(from + "sendmail:/no/such/program\n", in: folder) == .noProgram("/no/such/program", number: ENOENT))
    }

    @Test func `a password comes from the environment, else from a file that nobody else can read`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let yaml =
            "  from: sardze@example.org\n  transport: smtp://mail.invalid:587\n  user: sardze\n  password file: password\n"
        let path = "\(folder.path)/password"
        #expect(fault(yaml, in: folder) == .unreadable(path, number: ENOENT))
        #expect(fault(yaml, in: folder, ["SARDZE_MAIL_PASSWORD": Self.password]) == nil, "the file is not looked at")
        for (text, mode, wanted) in [
            (Self.password, 0o600, nil), (Self.password + "\n", 0o400, nil), (Self.password + "\r\n", 0o600, nil),
            (Self.password, 0o644, .exposed(path, mode: 0o644)), (Self.password, 0o604, .exposed(path, mode: 0o604)),
            (Self.password, 0o660, .exposed(path, mode: 0o660)), ("", 0o600, .empty(path)), ("\n", 0o600, .empty(path)),
            ("\(Self.password)\nmore\n", 0o600, .notOneLine(path)), ("a\0b", 0o600, .notOneLine(path)),
            (String(repeating: "a", count: 5_000), 0o600, .unreadable(path, number: EFBIG)),
        ] as [(String, Int, MailSetupFault?)] {
            try folder.write(text, to: "password", mode: mode)
            #expect(fault(yaml, in: folder) == wanted, "\(text.prefix(30)) \(mode)")
        }
    }

    @Test(.enabled(if: geteuid() == 0))
    func `a password that somebody else wrote is not used, and the way systemd hands it over is`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = try folder.write(Self.password, to: "password", mode: 0o440)
        #expect(try Credentials.secret("X", file: path) { _ in nil } == Self.password, "root's, for the group root")
        #expect(chown(path, 0, 12_345) == 0)
        #expect(throws: MailSetupFault.exposed(path, mode: 0o440)) {
            try Credentials.secret("X", file: path) { _ in nil }
        }
        #expect(chown(path, 12_345, 0) == 0)
        #expect(throws: MailSetupFault.foreign(path)) { try Credentials.secret("X", file: path) { _ in nil } }
    }

    @Test func `the last line break is no part of a password`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        for end in ["", "\n", "\r\n"] {
            let path = try folder.write(Self.password + end, to: "password")
            #expect(try Credentials.secret("X", file: path) { _ in nil } == Self.password)
            #expect(try Credentials.secret("X", file: path) { _ in "other" } == "other")
            #expect(try Credentials.secret("X", file: path) { _ in "" } == Self.password)
        }
        #expect(try Credentials.secret("X", file: nil) { _ in nil } == nil)
    }

    @Test func `an authority's certificate is looked at before any letter is written`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let yaml = "  from: sardze@example.org\n  transport: smtp://mail.invalid:587\n  authority file: ca.pem\n"
        #expect(fault(yaml, in: folder) == .unreadable("\(folder.path)/ca.pem", number: ENOENT))
        try folder.write("not a certificate", to: "ca.pem")
        #expect(fault(yaml, in: folder) == .noCertificate("\(folder.path)/ca.pem"))
        try folder.write("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", to: "ca.pem")
        #expect(fault(yaml, in: folder) == nil)
    }

    @Test func `every fault says in both languages what is wrong and what to do`() {
        let faults: [MailSetupFault] = [
            .noTransport, .noSender, .badSender("x"), .badHost("x"), .plaintext(host: "x"), .noPassword(user: "x"),
            .noSecret, .unreadable("x", number: ENOENT), .exposed("x", mode: 0o644), .foreign("x"), .empty("x"),
            .notOneLine("x"), .noCertificate("x"), .noProgram("x", number: EACCES), .noFolder("x", number: EROFS),
        ]
        for fault in faults {
            expectBilingual(fault.wording)
            expectBilingual(fault.help)
        }
    }

    @Test func `only this machine counts as loopback`() {
        for host in ["localhost", "LOCALHOST", "127.0.0.1", "127.255.3.4", "::1", "[::1]"] {
            #expect(Loopback.contains(host), "\(host)")
        }
        for host in [
            "", "example.org", "128.0.0.1", "localhost.example.org", "127.0.0.1.example.org", "::2", "[::]", "0.0.0.0",
        ] {
            #expect(!Loopback.contains(host), "\(host)")
        }
    }

    @Test func `no secret outlives what is shown, however it is spelt`() {
        let secret = "a b/ā+?"
        for spelling in [secret, Data(secret.utf8).base64EncodedString(), "a%20b%2F%C4%81%2B%3F"] {
            #expect(ServerWords.oneLine("535 <\(spelling)>\r\n\u{1B}[31m", hiding: [secret]) == "535 <…> [31m")
        }
    }
}
