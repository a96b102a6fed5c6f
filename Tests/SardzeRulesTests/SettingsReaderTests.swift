import SardzeRules
import SardzeText
import SardzeWords
import TestSupport
import Testing

struct SettingsReaderTests {
    private struct Read {
        let settings: Settings
        let diagnostics: [Diagnostic]
        let sources: Sources

        init(_ text: String) {
            var sources = Sources()
            (settings, diagnostics) = SettingsReader.read(
                sources.add(SourceText(path: "sardze.yaml", text)), from: sources)
            self.sources = sources
        }

        var codes: [String] { diagnostics.map(\.code).sorted() }

        /// `3:4 unknown-key`, sorted.
        var placed: [String] {
            diagnostics.map { "\($0.span.start.line):\($0.span.start.column) \($0.code)" }.sorted()
        }
    }

    private static let whole = """
        ledger: sqlite:.sardze/ledger.sqlite
        mail:
          from: Sardze <sardze@example.org>
          transport: smtp://mail.example.org
          tls: required
          user: sardze
          password file: /etc/sardze/mail-password
          authority file: ca.pem
          timeout: 30
        alerts:
          heartbeat: https://hc.example.org/abc
          silent after: 26 hours
        workbench: {address: 127.0.0.1, port: 8080, url: https://sardze.example.org/}
        """

    @Test func `every setting is read`() throws {
        let read = Read(Self.whole)
        #expect(read.placed == [])
        let mail = try #require(read.settings.mail)
        #expect(mail.from?.value == MailAddress(name: "Sardze", address: "sardze@example.org"))
        #expect(mail.transport?.value == .smtp(host: "mail.example.org", port: 587))
        #expect(mail.tls?.value == .required && mail.user?.value == "sardze" && mail.timeout?.value == 30)
        #expect(mail.passwordFile?.value == "/etc/sardze/mail-password" && mail.authorityFile?.value == "ca.pem")
        #expect(read.settings.alerts.heartbeat?.value == "https://hc.example.org/abc")
        #expect(read.settings.alerts.silentAfterHours?.value == 26)
        #expect(read.settings.workbench.address?.value == "127.0.0.1" && read.settings.workbench.port?.value == 8080)
        #expect(read.settings.workbenchURL?.value == "https://sardze.example.org")
    }

    @Test(arguments: ["", "~", "mail:\nalerts:\nworkbench:\n", "mail: {}"])
    func `nothing need be said`(text: String) {
        let read = Read(text)
        #expect(read.codes == [] && read.settings.mail == nil)
    }

    // MARK: Mail

    private func mail(_ lines: String...) -> Read {
        Read("mail:\n  from: s@example.org\n" + lines.map { "  \($0)\n" }.joined())
    }

    @Test(arguments: [
        ("smtp://mail.example.org", MailSettings.Transport.smtp(host: "mail.example.org", port: 587)),
        ("smtp://mail.example.org:25/", .smtp(host: "mail.example.org", port: 25)),
        ("SMTPS://Mail.Example.org", .smtps(host: "mail.example.org", port: 465)),
        ("smtp://[2001:db8::1]:2525", .smtp(host: "[2001:db8::1]", port: 2525)),
        ("smtp://[::1]", .smtp(host: "[::1]", port: 587)), ("smtp://192.0.2.7", .smtp(host: "192.0.2.7", port: 587)),
        ("sendmail:/usr/sbin/sendmail", .sendmail(path: "/usr/sbin/sendmail")),
        ("file:letters", .folder(path: "letters")), ("file:/var/spool/sardze", .folder(path: "/var/spool/sardze")),
        ("https://example.org/in?box=1", .webhook(url: "https://example.org/in?box=1")),
        ("http://127.0.0.1:9/x", .webhook(url: "http://127.0.0.1:9/x")),
        ("http://[::1]/x", .webhook(url: "http://[::1]/x")),
        ("http://localhost/x", .webhook(url: "http://localhost/x")),
    ])
    func `a transport is read, and what it prints is read as the same`(
        text: String, transport: MailSettings.Transport
    ) {
        let read = mail("transport: \(text)")
        #expect(read.placed == [])
        #expect(read.settings.mail?.transport?.value == transport)
        #expect(mail("transport: \(transport)").settings.mail?.transport?.value == transport)
    }

    @Test(arguments: [
        ("smtp:mail.example.org", "wrong-type"), ("smtp://", "wrong-type"), ("smtp://mail example", "wrong-type"),
        ("smtp://mail.example.org:0", "wrong-type"), ("smtp://mail.example.org:65536", "wrong-type"),
        ("smtp://mail.example.org:", "wrong-type"), ("smtp://mail.example.org/inbox", "wrong-type"),
        ("smtp://2001:db8::1", "wrong-type"), ("smtp://[2001:db8::1", "wrong-type"), ("smtp://[1::2::3]", "wrong-type"),
        ("smtp://300.1.1.1", "wrong-type"), ("smtp://-mail.org", "wrong-type"), ("smtp://a..b", "wrong-type"),
        ("smtp://sardze@mail.example.org", "wrong-type"), ("smtp://sardze:secret@mail.example.org", "password-in-file"),
        ("https://sardze:secret@example.org/x", "password-in-file"), ("https://me@example.org/x", "wrong-type"),
        ("smtps://u:p w@mail.example.org", "password-in-file"),
        ("http://example.org/x", "mail-unencrypted"), ("http://127.0.0.1.example.org/x", "mail-unencrypted"),
        ("http://localhost.example.org/", "mail-unencrypted"), ("https:///x", "wrong-type"),
        ("https://example.org/#x", "wrong-type"),
        ("sendmail:", "wrong-type"), ("sendmail:sendmail", "wrong-type"),
        ("sendmail:/usr/sbin/sendmail -t", "wrong-type"),
        ("file:", "wrong-type"), ("file:///var/mail", "wrong-type"), ("imap://example.org", "unknown-value"),
        ("mail.example.org", "unknown-value"), ("", "unknown-value"),
    ])
    func `a transport that cannot be is refused with help, and no password is repeated`(text: String, code: String) {
        let read = mail("transport: \"\(text)\"")
        #expect(read.placed == ["3:14 \(code)"])
        #expect(read.diagnostics.allSatisfy { $0.help != nil })
        #expect(read.diagnostics.allSatisfy { !$0.message.en.contains("secret") && !$0.message.lv.contains("secret") })
        #expect(read.diagnostics.allSatisfy { $0.hidesText == ($0.code == "password-in-file") })
        #expect(read.settings.mail?.transport == nil)
    }

    @Test(arguments: [
        (["transport: smtp://mail.example.org", "tls: none"], ["4:8 mail-unencrypted"]),
        (["transport: smtp://127.0.0.1", "tls: none"], []), (["transport: smtp://127.255.0.3:25", "tls: none"], []),
        (["transport: smtp://localhost", "tls: none"], []), (["transport: smtp://[0:0:0:0:0:0:0:1]", "tls: none"], []),
        (["transport: smtp://[::2]", "tls: none"], ["4:8 mail-unencrypted"]),
        (["transport: smtp://[1::]", "tls: none"], ["4:8 mail-unencrypted"]),
        (["transport: smtp://128.0.0.1", "tls: none"], ["4:8 mail-unencrypted"]),
        (["transport: smtp://localhost", "tls: none", "user: s"], ["5:3 mail-unencrypted"]),
        (["transport: smtps://localhost", "tls: none"], ["4:3 key-without-effect"]),
        (["transport: file:x", "tls: none", "user: s"], ["4:3 key-without-effect", "5:3 key-without-effect"]),
        (["transport: sendmail:/s", "timeout: 9"], []),
        (["transport: file:x", "timeout: 9"], ["4:3 key-without-effect"]),
        (["transport: smtp://m.lv", "password file: x"], ["4:3 key-without-effect"]),
        (["transport: https://m.lv", "password file: x"], []),
        (["transport: https://m.lv", "user: x"], ["4:3 key-without-effect"]),
        (["transport: smtp://m.lv", "timeout: 0"], ["4:12 wrong-type"]),
        (["transport: smtp://m.lv", "timeout: 121"], ["4:12 wrong-type"]),
        (["transport: smtp://m.lv", "tls: maybe"], ["4:8 unknown-value"]),
        (["transport: smtp://m.lv", "passwordfile: x"], ["4:3 unknown-key"]), (["tls: required"], ["1:1 missing-key"]),
        (["transport: smtp://m.lv", "user: s", "password: abc"], ["5:3 password-in-file"]),
        (["transport: smtp://m.lv", "user: \"\""], ["4:9 wrong-type"]),
    ])
    func `settings of mail go together or are pointed at`(lines: [String], placed: [String]) {
        let read = Read("mail:\n  from: s@example.org\n" + lines.map { "  \($0)\n" }.joined())
        #expect(read.placed == placed)
    }

    @Test func `letters have a sender`() {
        #expect(Read("mail: {transport: \"smtp://m.lv\"}").placed == ["1:1 missing-key"])
        #expect(Read("mail: {transport: \"smtp://m.lv\", from: nobody}").placed == ["1:40 wrong-type"])
    }

    @Test(arguments: [
        "a@b.lv", "Sardze <a@b.lv>", "\"Sardze, Madona\" <a@b.lv>", "jānis@novads.lv", "a.b+c@x-y.example.org",
        "Bērnu aizsardzība <a@b.lv>", "root@localhost", "a@dārzs.lv",
    ])
    func `a mail address is read, and what it prints is read as the same`(text: String) throws {
        let address = try #require(MailAddress(text))
        #expect(address.description == text && MailAddress(address.description) == address)
    }

    @Test(arguments: [
        "", "a", "@b.lv", "a@", "a@b", "a@b.", "a@.lv", ".a@b.lv", "a.@b.lv", "a..b@c.lv", "a@b@c.lv", "a b@c.lv",
        "<a@b.lv", "a@b.lv>", "Sardze a@b.lv", "Sardze, Madona <a@b.lv>", "<a@b.lv> Sardze", "a@b.lv, c@d.lv",
        "a\r\nBcc: x@y.lv", "Sardze\u{0} <a@b.lv>", "\"a\"@b.lv", "a@[127.0.0.1]", "a@-b.lv", "a@b_c.lv",
        "\"Sar\"dze\" <a@b.lv>", "a(x)@b.lv", "a\u{2028}@b.lv", "a\u{200B}@b.lv",
    ])
    func `what is no mail address is refused`(text: String) { #expect(MailAddress(text) == nil) }

    @Test func `an address is not longer than a server takes`() {
        let local = String(repeating: "a", count: 64)
        let label = String(repeating: "b", count: 63)
        #expect(MailAddress.isAddress("\(local)@\(label).lv") && !MailAddress.isAddress("a\(local)@\(label).lv"))
        #expect(
            !MailAddress.isAddress("a@b\(label).lv")
                && !MailAddress.isAddress("a@\(label).\(label).\(label).\(label).lv"))
    }

    // MARK: Alerts and the workbench

    @Test(arguments: [("26 hours", 26), ("2 days", 48), ("1 week", 168), ("26 stundas", 26), ("divas dienas", 48)])
    func `the silence that is too long is read in hours or days`(text: String, hours: Int) {
        let read = Read("alerts: {silent after: \(text)}")
        #expect(read.codes == [] && read.settings.alerts.silentAfterHours?.value == hours)
    }

    @Test(arguments: [
        ("alerts: {silent after: 26}", "1:24 wrong-type"),
        ("alerts: {silent after: 2 working days}", "1:24 wrong-type"),
        ("alerts: {silent after: 400 days}", "1:24 wrong-type"),
        ("alerts: {heartbeat: hc.example.org}", "1:21 wrong-type"),
        ("alerts: {heartbeat: \"ftp://a.b\"}", "1:21 wrong-type"), ("alerts: {heartbeet: x}", "1:10 unknown-key"),
        ("alerts: {remind: none}", "1:10 unknown-key"), ("workbench: {port: 0}", "1:19 wrong-type"),
        ("workbench: {port: 70000}", "1:19 wrong-type"), ("workbench: {adress: x}", "1:13 unknown-key"),
        ("workbench: {address: a b}", "1:22 wrong-type"), ("workbench: {url: sardze.example.org}", "1:18 wrong-type"),
        ("workbench: {url: \"https://a.b/?x=1\"}", "1:18 wrong-type"), ("workbensh: {}", "1:1 unknown-key"),
        ("mail: [a]", "1:7 wrong-type"), ("- a", "1:1 wrong-type"),
    ])
    func `what is no such setting is pointed at`(text: String, placed: String) {
        let read = Read(text)
        #expect(read.placed == [placed] && read.diagnostics.allSatisfy { $0.help != nil || $0.code == "wrong-type" })
    }

    @Test(arguments: [
        ("address: \"::1\"", "::1"), ("address: \"[::1]\"", "::1"), ("address: 0.0.0.0", "0.0.0.0"),
        ("address: localhost", "localhost"),
    ])
    func `the workbench listens on an address or a name`(text: String, address: String) {
        let read = Read("workbench: {\(text)}")
        #expect(read.codes == [] && read.settings.workbench.address?.value == address)
    }

    // MARK: Damage

    private static let values = [
        "", "~", "[]", "{}", "[a]", "{a: b}", "none", "required", "smtp://", "smtp://[", "smtp://]", "smtp://[]:1",
        "smtp://@", "smtp://a@b:c@d", "https://", "://", ":", "@", "<", "<>", "<@>", "a <", "> a <b@c.lv", "file:",
        "sendmail:", "99999999999999999999", "-1", "26 hours", "99999 weeks", "\"\\e[31m\"", "*x", "&x y", "ā̀",
    ]

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `broken settings are read to their end`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let lines = Self.whole.split(separator: "\n").map(String.init)
        for _ in 0..<100 {
            let text = Damage.lines(lines, Self.values, most: 4, &random) + "\n"
            let read = Read(text)
            for diagnostic in read.diagnostics {
                #expect(diagnostic.span.end.line <= text.utf8.count { $0 == 0x0A } + 1, "\(text)")
            }
            // What goes into a letter's head or to a server never holds a line end or a space.
            let mail = read.settings.mail
            #expect(mail?.from?.value.address.contains(where: \.isWhitespace) != true, "\(text)")
            if case .smtp(let host, let port)? = mail?.transport?.value {
                #expect(!host.isEmpty && (1...65_535).contains(port), "\(text)")
            }
        }
    }
}
