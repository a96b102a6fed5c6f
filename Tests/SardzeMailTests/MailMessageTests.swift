import Foundation
import SardzeRules
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

@testable import SardzeMail

/// Letters as bytes, read back by a reader of our own that knows nothing of the writer.
struct MailMessageTests {
    private func text(_ letter: Letter, from sender: MailSender = .sample) throws -> String {
        String(decoding: try MailMessage(letter, from: sender).bytes, as: UTF8.self)
    }

    @Test func `a digest and an urgent letter as they are sent`() throws {
        let digest = try text(.sample(previous: 7)).replacing("\r\n", with: "\n")
        Fixtures.expectGolden(digest, "mail/digest.eml")
        let urgent = Letter.sample(
            255, plan: "Madonas plāns", body: "SD", officer: "vadītāja", isUrgent: true,
            subject: "Steidzami: nosūtījums R-2026-0001, 2. solis, atbilde jāsniedz šodien līdz plkst. 17.00")
        Fixtures.expectGolden(try text(urgent).replacing("\r\n", with: "\n"), "mail/urgent.eml")
    }

    @Test func `both bodies and the subject come back as they were written`() throws {
        let letter = Letter.sample(text: "ā\r\nē\rī\nū", html: "<p>ā</p>\n")
        let mail = try ReadMail(MailMessage(letter, from: .sample).bytes)
        #expect(mail.parts.map { $0["content-type"] } == [["text/plain; charset=utf-8"], ["text/html; charset=utf-8"]])
        #expect(mail.parts.map(\.content) == ["ā\r\nē\r\nī\r\nū", "<p>ā</p>\r\n"])
        #expect(mail["subject"].map(ReadMail.decoded) == [letter.subject])
        #expect(mail["content-language"] == ["lv"])
    }

    @Test func `the same letter is always the same bytes, and another time of sending changes nothing`() throws {
        #expect(try text(.sample()) == text(.sample()))
        #expect(try text(.sample()).contains("Date: Sat, 21 Nov 2026 21:35:09 +0000\r\n"))
    }

    @Test func `letters to one mailbox are one conversation`() throws {
        let first = try ReadMail(MailMessage(.sample(1), from: .sample).bytes)
        let second = try ReadMail(MailMessage(.sample(2, previous: 1), from: .sample).bytes)
        #expect(first["references"] == ["<sardze.madona.SD@example.org>"])
        #expect(first["in-reply-to"] == [])
        #expect(second["in-reply-to"] == first["message-id"])
        #expect(second["references"] == [first["references"][0] + " " + first["message-id"][0]])
        let office = try ReadMail(
            MailMessage(.sample(3, plan: "Madonas plāns", body: "a.b", officer: "c"), from: .sample).bytes)
        #expect(office["references"] == ["<sardze.Madonas=20pl=C4=81ns.a=2Eb.c@example.org>"])
    }

    @Test func `a sender's name is written so that every program reads it`() throws {
        let rows: [(String?, String)] = [
            (nil, "sardze@example.org"), ("", "sardze@example.org"), ("Sardze", "Sardze <sardze@example.org>"),
            ("Madona: Sardze", "\"Madona: Sardze\" <sardze@example.org>"),
            ("a \"b\" \\", "\"a \\\"b\\\" \\\\\" <sardze@example.org>"),
            ("Sociālais dienests", "=?UTF-8?B?U29jacSBbGFpcyBkaWVuZXN0cw==?= <sardze@example.org>"),
            ("Sardze\r\nBcc: x@example.org", "\"Sardze Bcc: x@example.org\" <sardze@example.org>"),
        ]
        for (name, wanted) in rows {
            let sender = try #require(MailSender(MailAddress(name: name, address: "sardze@example.org")))
            #expect(try ReadMail(MailMessage(.sample(), from: sender).bytes)["from"] == [wanted])
        }
    }

    @Test func `a coordinator's address that cannot be carried is left out`() throws {
        #expect(try !text(.sample(replyTo: "jānis@example.org")).contains("Reply-To"))
        #expect(try !text(.sample(replyTo: "a b@example.org")).contains("Reply-To"))
        #expect(try text(.sample(to: "ā@example.org", replyTo: "jānis@example.org")).contains("Reply-To: jānis@"))
    }

    /// Whatever anybody writes into a field: the headers are the same ones, once each, and what is read is what was written.
    @Test func `no field can add a header, end the headers or lengthen a line`() throws {
        var random = SeededGenerator(seed: 20_261_121)
        let names = try ReadMail(MailMessage(.sample(previous: 1), from: .sample).bytes).headers.map(\.name)
        for _ in 0..<3_000 {
            func nasty() -> String { Self.nasty(&random) }
            let letter = Letter.sample(
                plan: "p" + nasty(), body: nasty(), officer: nasty(), subject: nasty(), text: nasty(), html: nasty(),
                previous: 1)
            let sender = try #require(MailSender(MailAddress(name: nasty(), address: "sardze@example.org")))
            let bytes = try MailMessage(letter, from: sender).bytes
            let mail = try ReadMail(bytes)
            #expect(mail.headers.map(\.name) == names, "\(letter)")
            #expect(mail["subject"].map(ReadMail.decoded) == [HeaderText.cleaned(letter.subject)])
            #expect(mail["from"][0].hasSuffix("<sardze@example.org>") || mail["from"][0] == "sardze@example.org")
            #expect(mail.parts.count == 2)
            let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
            // The root of a conversation is one word, and cannot be folded.
            #expect(lines.allSatisfy { $0.utf8.count <= ($0.hasPrefix("References") ? 250 : 76) }, "\(lines)")
            #expect(bytes.allSatisfy { $0 < 0x80 })
        }
    }

    @Test func `no text is an address that could end a header or a command`() {
        var random = SeededGenerator(seed: 20_261_122)
        for _ in 0..<5_000 {
            let text = Self.nasty(&random) + "@" + Self.nasty(&random)
            guard let mailbox = Mailbox(text) else { continue }
            #expect(
                !mailbox.address.unicodeScalars.contains {
                    $0.value <= 0x20 || "<>,;:\"()\\".unicodeScalars.contains($0)
                })
        }
    }

    @Test func `names of machines in other alphabets`() {
        // RFC 3492, 7.1, and names that exist.
        let rows = [
            "mārupe.lv": "xn--mrupe-fwa.lv", "Rīga.LV": "xn--rga-uta.lv", "bücher.example": "xn--bcher-kva.example",
            "他们为什么不说中文": "xn--ihqwcrb4cv8a8dqg056pqjye",
            "почемужеонинеговорятпорусски": "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l",
            "example.org": "example.org", "[192.0.2.1]": "[192.0.2.1]", "a..b": nil, "-a.b": nil, "a b.c": nil, "": nil,
            "a_b.c": nil, "☃.example": nil,
        ]
        for (written, wanted) in rows { #expect(DomainName.ascii(written) == wanted, "\(written)") }
    }

    /// Text of everything that has ever ended a header early, and of all alphabets.
    private static func nasty(_ random: inout SeededGenerator) -> String {
        let pieces = [
            "\r\n", "\n", "\r", "\0", "\r\n\r\n", "\r\nBcc: x@example.org", "=?UTF-8?B?QQ==?=", "?=", "\u{2028}",
            "\u{85}",
            "\"", "\\", "<", ">", ",", ":", " ", "  ", "\t", "a", "Z9", "ā", "ļ", "語", "👩‍👩‍👧", "e\u{301}", "\u{202E}",
            "=", "-", ".", "--=_sardze", "@", "x@example.org", String(repeating: "garš ", count: 30),
            String(repeating: "a", count: 90),
        ]
        return (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
    }
}
