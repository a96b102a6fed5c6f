import Crypto
import Foundation
import SardzeWatch
import Testing

@testable import SardzeMail

struct WebhookTransportTests {
    private static let secret = "ļoti slepens"

    private static func transport(_ port: Int) throws -> WebhookTransport {
        try WebhookTransport(
            "http://127.0.0.1:\(port)/hook?k=1", secret: secret, authorities: nil, patience: 5, clock: { 1_795_300_000 }
        )
    }

    @Test func `a letter is posted as JSON, signed with its time, and named so that it is taken once`() throws {
        let server = try WebServer(["200 OK"])
        defer { server.stop() }
        let transport = try Self.transport(server.port)
        let letter = Letter.sample(officer: "vadītāja", text: "\"a\"\\\n\t\u{1}ā\u{2028}")
        #expect(transport.send(letter) == .delivered && transport.send(.sample(2)) == .delivered)
        let request = try #require(server.seen.first)
        #expect(request.line == "POST /hook?k=1 HTTP/1.1")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["idempotency-key"] == letter.id.digits)
        let signature = try #require(request.headers["x-sardze-signature"])
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("1795300000.\(request.body)".utf8), using: SymmetricKey(data: Data(Self.secret.utf8)))
        #expect(signature == "t=1795300000,v1=" + code.map { String(format: "%02x", $0) }.joined())
        let json = try JSONSerialization.jsonObject(with: Data(request.body.utf8)) as? [String: Any]
        #expect(json?["version"] as? Int == 1)
        let told = try #require(json?["letter"] as? [String: Any])
        #expect(told["text"] as? String == letter.text && told["html"] as? String == letter.html)
        #expect(told["officer"] as? String == "vadītāja" && told["urgent"] as? Bool == false)
        #expect(told["written"] as? String == "2026-11-21T21:35:09.000Z" && told["language"] as? String == "lv")
        #expect(Set(told.keys).isSuperset(of: ["id", "plan", "body", "address", "subject"]))
    }

    @Test func `the signature is the one of every other program`() {
        // `printf '1795300000.{"a":"ā"}' | openssl dgst -sha256 -hmac atslēga`
        #expect(
            WebhookSignature.header(of: #"{"a":"ā"}"#, secret: "atslēga", at: 1_795_300_000)
                == "t=1795300000,v1=5b9601c5ecf692772177e90485385f6cd93e91d065b401a06f28a84188ae6c0e")
    }

    @Test func `what a web server answers decides what becomes of a letter`() throws {
        let rows = [
            ("200 OK", "delivered"), ("202 Accepted", "delivered"), ("302 Found", "postponed system 302"),
            ("400 Bad Request", "refused letter 400"), ("401 Unauthorized", "postponed login 401"),
            ("403 Forbidden", "postponed login 403"), ("404 Not Found", "postponed system 404"),
            ("408 Request Timeout", "postponed timeout 408"), ("413 Too Large", "refused letter 413"),
            ("422 Unprocessable", "refused letter 422"), ("425 Too Early", "postponed busy 425"),
            ("429 Too Many", "postponed busy 429"), ("500 Error", "postponed busy 500"),
            ("503 Busy", "postponed busy 503"),
        ]
        let server = try WebServer(rows.map(\.0))
        defer { server.stop() }
        let transport = try Self.transport(server.port)
        #expect(rows.map { _ in transport.send(.sample()).row } == rows.map(\.1))
        #expect(server.seen.count == rows.count, "no redirect is followed")
    }

    @Test func `a web server that is not there leaves a letter waiting`() throws {
        let transport = try Self.transport(Loop.deadPort())
        #expect(transport.send(.sample()).row == "postponed no-connection")
    }

    @Test func `letters cross a network over TLS only`() {
        for url in [
            "http://example.org/hook", "ftp://127.0.0.1/", "smtp://127.0.0.1/", "http://127.0.0.1.example.org/",
        ] {
            #expect(throws: MailSetupFault.self) {
                try WebhookTransport(url, secret: "x", authorities: nil, patience: 1)
            }
        }
        #expect(throws: Never.self) {
            try WebhookTransport("https://example.org/hook", secret: "x", authorities: nil, patience: 1)
        }
    }

    @Test func `a heartbeat is one call, and its failure never says where it went`() throws {
        let server = try WebServer(["200 OK", "500 Error"])
        defer { server.stop() }
        let url = "http://127.0.0.1:\(server.port)/ping/slepens"
        #expect(Heartbeat.call(url) == nil)
        #expect(server.seen.map(\.line) == ["GET /ping/slepens HTTP/1.1"])
        #expect(Heartbeat.call(url) == DeliveryFault(.busy, code: 500, reply: "HTTP 500"))
        let dead = try Loop.deadPort()
        let fault = try #require(Heartbeat.call("http://127.0.0.1:\(dead)/ping/slepens"))
        #expect(fault.kind == .noConnection && !fault.reply.contains("slepens"))
        #expect(Heartbeat.call("file:///etc/passwd")?.kind == .system)
    }
}
