import Foundation
import SardzeWatch
import Testing

@testable import SardzeMail

/// What comes of a letter whatever a server does.
struct SMTPTransportTests {
    private static func transport(_ port: Int, login: SMTPServer.Login? = nil) -> SMTPTransport {
        var server = SMTPServer(host: "127.0.0.1", port: port, security: .none, greeting: "example.org")
        server.patience = 1
        server.patienceForLetter = 1
        server.login = login
        return SMTPTransport(server, from: .sample)
    }

    private static func send(
        _ script: [ScriptedServer.Step: [ScriptedServer.Act]], _ letters: [Letter] = [.sample()]
    ) throws -> (deliveries: [Delivery], seen: ScriptedServer.Log) {
        let server = try ScriptedServer(script)
        defer { server.stop() }
        let transport = transport(server.port)
        return (letters.map(transport.send), server.seen)
    }

    // MARK: One answer

    struct Row: Sendable, CustomTestStringConvertible {
        let step: ScriptedServer.Step
        let answer: String
        let delivery: String
        init(_ step: ScriptedServer.Step, _ answer: String, _ delivery: String) {
            (self.step, self.answer, self.delivery) = (step, answer, delivery)
        }
        var testDescription: String { "\(step.rawValue): \(answer)" }
    }

    /// A server's no, and what it means. What is our fault or the server's waits; what is the mailbox's or the letter's
    /// ends it.
    static let rows = [
        Row(.greeting, "421 4.3.2 shutting down", "postponed busy 421"),
        Row(.greeting, "450 4.3.2 later", "postponed busy 450"),
        Row(.greeting, "554 5.7.1 not you", "postponed busy 554"),
        Row(.hello, "500 5.5.1 only HELO here", "delivered"),
        Row(.sender, "421 4.3.2 shutting down", "postponed busy 421"),
        Row(.sender, "450 4.7.1 too many letters", "postponed busy 450"),
        Row(.sender, "451 4.3.0 trouble", "postponed busy 451"),
        Row(.sender, "452 4.3.1 disk full", "postponed busy 452"),
        Row(.sender, "530 5.7.0 authentication required", "postponed login 530"),
        Row(.sender, "550 5.7.1 sender unknown", "postponed sender 550"),
        Row(.sender, "552 5.3.4 letter too large", "refused letter 552"),
        Row(.sender, "553 5.7.1 not your address", "postponed sender 553"),
        Row(.sender, "554 5.7.1 no", "postponed sender 554"),
        Row(.receiver, "421 4.3.2 shutting down", "postponed busy 421"),
        Row(.receiver, "450 4.2.0 greylisted", "postponed receiver 450"),
        Row(.receiver, "451 4.4.3 cannot look it up", "postponed receiver 451"),
        Row(.receiver, "452 4.2.2 mailbox full", "postponed receiver 452"),
        Row(.receiver, "454 4.7.1 relay access denied", "postponed receiver 454"),
        Row(.receiver, "530 5.7.0 authentication required", "postponed login 530"),
        Row(.receiver, "550 5.1.1 no such user", "refused receiver 550"),
        Row(.receiver, "552 5.2.2 mailbox full", "refused receiver 552"),
        Row(.receiver, "554 5.7.1 Relay access denied", "postponed receiver 554"),
        Row(.receiver, "554 5.1.0 no", "refused receiver 554"),
        Row(.data, "421 4.3.2 shutting down", "postponed busy 421"),
        Row(.data, "450 4.3.2 later", "postponed letter 450"),
        Row(.data, "451 4.3.0 trouble", "postponed letter 451"),
        Row(.data, "554 5.5.1 no", "refused letter 554"),
        Row(.content, "250 2.0.0 taken", "delivered"),
        Row(.content, "251 2.0.0 taken, and passed on", "delivered"),
        Row(.content, "421 4.3.2 shutting down", "postponed busy 421"),
        Row(.content, "450 4.7.1 greylisted", "postponed letter 450"),
        Row(.content, "451 4.3.0 trouble", "postponed letter 451"),
        Row(.content, "452 4.3.1 disk full", "postponed letter 452"),
        Row(.content, "550 5.7.1 looks like spam", "refused letter 550"),
        Row(.content, "552 5.3.4 too large", "refused letter 552"),
        Row(.content, "554 5.6.0 not like this", "refused letter 554"),
        // Answers that are none.
        Row(.sender, "garbage", "postponed timeout"),
        Row(.content, "354 go on", "postponed no-connection"),
    ]

    @Test(arguments: rows) func `a server's answer decides what becomes of a letter`(_ row: Row) throws {
        let (deliveries, seen) = try Self.send([row.step: [.say(row.answer + "\r\n")]])
        #expect(deliveries.map(\.row) == [row.delivery])
        #expect(seen.connections == 1)
        if let fault = deliveries[0].fault, fault.code != nil { #expect(fault.reply == row.answer) }
    }

    @Test(arguments: ScriptedServer.Step.allCases.filter { $0 != .login })
    func `a server that hangs up leaves a letter waiting`(_ step: ScriptedServer.Step) throws {
        #expect(try Self.send([step: [.drop]]).deliveries.map(\.row) == ["postponed no-connection"])
        #expect(
            try Self.send([step: [.sayAndDrop("421 4.3.2 closing\r\n")]]).deliveries.map(\.row) == [
                "postponed busy 421"
            ])
        let half = step == .content ? "25" : "4"
        #expect(try Self.send([step: [.sayAndDrop(half)]]).deliveries.map(\.row) == ["postponed no-connection"])
    }

    @Test(arguments: [ScriptedServer.Step.greeting, .sender, .content])
    func `a server that keeps silent is not waited for longer than it may`(_ step: ScriptedServer.Step) throws {
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try Self.send([step: [.stall]]).deliveries.map(\.row) == ["postponed timeout"])
        #expect(clock.now - start < .seconds(8))
    }

    @Test func `nobody listens, or there is no such machine`() throws {
        let port = try Loop.deadPort()
        #expect(Self.transport(port).send(.sample()).row == "postponed no-connection")
        var server = SMTPServer(host: "nobody.invalid", port: 25, security: .none, greeting: "example.org")
        // Where there is no network, nobody may answer who is asked for the name either.
        server.patience = 2
        #expect(SMTPTransport(server, from: .sample).send(.sample()).row == "postponed no-connection")
    }

    @Test func `a long answer of many lines is heard as one`() throws {
        let lines = (0..<40).map { "550-5.1.1 line \($0) \u{7}of it\r\n" }.joined() + "550 5.1.1 no such user\r\n"
        let fault = try #require(try Self.send([.receiver: [.say(lines)]]).deliveries[0].fault)
        #expect(fault.row == "receiver 550")
        #expect(fault.reply.hasPrefix("550 5.1.1 line 0 of it 5.1.1 line 1 of it"))
        #expect(fault.reply.count == 300)
    }

    // MARK: Several letters

    @Test func `all letters of a run share one connection`() throws {
        let (deliveries, seen) = try Self.send([:], (1...20).map { .sample($0) })
        #expect(deliveries == Array(repeating: .delivered, count: 20))
        #expect(seen.connections == 1)
        #expect(seen.steps.count { $0 == "EHLO" } == 1)
        let messages = try (1...20).map { try MailMessage(.sample($0), from: .sample).bytes }
        #expect(seen.letters == messages)
    }

    @Test func `a connection that ended between two letters is no fault of the second`() throws {
        for act in [ScriptedServer.Act.drop, .sayAndDrop("421 4.7.0 too many letters, come again\r\n")] {
            let (deliveries, seen) = try Self.send([.sender: [.usual, act]], [.sample(1), .sample(2), .sample(3)])
            #expect(deliveries.map(\.row) == ["delivered", "delivered", "delivered"])
            #expect(seen.connections == 2 && seen.letters.count == 3)
        }
        let (deliveries, seen) = try Self.send([.content: [.sayAndDrop("250 taken\r\n")]], [.sample(1), .sample(2)])
        #expect(deliveries.map(\.row) == ["delivered", "delivered"])
        #expect(seen.connections == 2)
    }

    @Test func `a letter that may have been taken is never sent again at once`() throws {
        let (deliveries, seen) = try Self.send([.content: [.usual, .drop]], [.sample(1), .sample(2)])
        #expect(deliveries.map(\.row) == ["delivered", "postponed no-connection"])
        #expect(seen.connections == 1 && seen.letters.count == 2)
    }

    @Test func `a mailbox that is refused keeps nobody else from being told`() throws {
        let (deliveries, seen) = try Self.send(
            [.receiver: [.usual, .say("550 5.1.1 no such user\r\n")]], [.sample(1), .sample(2), .sample(3)])
        #expect(deliveries.map(\.row) == ["delivered", "refused receiver 550", "delivered"])
        #expect(seen.letters.count == 2)
    }

    // MARK: Addresses

    @Test func `an address that the server cannot transport is refused before it is told of it`() throws {
        let server = try ScriptedServer(abilities: ["SIZE 1000"])
        defer { server.stop() }
        let transport = Self.transport(server.port)
        for number in 1...2 {
            #expect(transport.send(.sample(number, to: "jānis@example.org")).row == "refused international-address")
        }
        #expect(transport.send(.sample(3, to: "sd@mārupe.example")).row == "delivered")
        #expect(server.seen.steps.contains { $0.hasPrefix("RCPT TO:<sd@xn--mrupe-fwa.example>") })
        #expect(server.seen.steps.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    }

    @Test func `an address in any alphabet is written where the server can transport it`() throws {
        let (deliveries, seen) = try Self.send([:], [.sample(to: "jānis@mārupe.example")])
        #expect(deliveries.map(\.row) == ["delivered"])
        #expect(seen.steps.contains("RCPT TO:<jānis@xn--mrupe-fwa.example>"))
        #expect(seen.steps.contains { $0.hasPrefix("MAIL") && $0.hasSuffix("SMTPUTF8") })
        let letter = try #require(seen.letters.first.map { String(decoding: $0, as: UTF8.self) })
        #expect(letter.contains("\r\nTo: jānis@xn--mrupe-fwa.example\r\n"))
    }

    @Test func `what is no address is refused without a word to anybody`() throws {
        let bad = [
            "", "sd", "@example.org", "sd@", "sd@example..org", "s d@example.org", "sd@example.org\r\nRCPT TO:<x@y>",
        ]
        let (deliveries, seen) = try Self.send([:], bad.map { .sample(to: $0) })
        #expect(deliveries.map(\.row) == bad.map { _ in "refused receiver" })
        #expect(seen.connections == 0)
    }

    // MARK: Login

    @Test func `a user who is not let in leaves letters waiting, and no answer holds the password`() throws {
        let password = "ļoti slepena 7 parole"
        let coded = Data(password.utf8).base64EncodedString()
        let login = SMTPServer.Login(user: "sardze", password: password)
        for answer in ["535 5.7.8 \(password) or \(coded) is wrong\r\n", "535-\(password)\r\n535 \(password)\r\n"] {
            let server = try ScriptedServer([.login: [.say(answer)]], abilities: ["AUTH PLAIN"])
            defer { server.stop() }
            let fault = try #require(Self.transport(server.port, login: login).send(.sample()).fault)
            #expect(fault.row == "login 535")
            #expect(!fault.reply.contains(password) && !fault.reply.contains(coded))
        }
        let server = try ScriptedServer([:], abilities: ["AUTH PLAIN LOGIN"])
        defer { server.stop() }
        let transport = Self.transport(server.port, login: login)
        #expect(transport.send(.sample(1)).row == "delivered" && transport.send(.sample(2)).row == "delivered")
        #expect(server.seen.steps.count { $0 == "AUTH" } == 1)
    }

    @Test func `a server that takes no password gets no letter from who has one`() throws {
        let server = try ScriptedServer()
        defer { server.stop() }
        let transport = Self.transport(server.port, login: SMTPServer.Login(user: "sardze", password: "x"))
        #expect(transport.send(.sample()).row == "postponed login")
        #expect(server.seen.steps == ["greeting", "EHLO"])
    }

    @Test func `a server without STARTTLS gets no letter where TLS is required`() throws {
        let server = try ScriptedServer()
        defer { server.stop() }
        let required = SMTPServer(host: "127.0.0.1", port: server.port, security: .startTLS, greeting: "example.org")
        #expect(SMTPTransport(required, from: .sample).send(.sample()).row == "postponed tls")
        #expect(server.seen.steps == ["greeting", "EHLO"])
    }
}
