import Crypto
import Foundation
import SardzeTime
import SardzeWatch
import SardzeWords

/// A letter as the bytes that are sent: always the same for the same letter, so that what is sent twice can be known as
/// one.
///
/// - Source: RFC 5322 for the headers, RFC 2045 to 2047 for MIME, RFC 3834 for automatic mail.
struct MailMessage: Sendable, Hashable {
    /// Lines end in CRLF.
    let bytes: [UInt8]
    /// Whether sender or receiver need a server with SMTPUTF8.
    let isInternational: Bool
    let receiver: Mailbox

    /// - Throws: a fault of the receiver when its address is none.
    init(_ letter: Letter, from sender: MailSender) throws(DeliveryFault) {
        guard let receiver = Mailbox(letter.address) else { throw DeliveryFault(.receiver) }
        self.receiver = receiver
        isInternational = receiver.isInternational || sender.mailbox.isInternational
        var text = Self.headers(letter, from: sender, to: receiver, isInternational: isInternational)
        let boundary = "=_sardze_\(letter.id.digits)"
        text += "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"\r\n\r\n"
        for (type, content) in [("plain", letter.text), ("html", letter.html)] {
            text += "--\(boundary)\r\nContent-Type: text/\(type); charset=utf-8\r\n"
            text += "Content-Transfer-Encoding: base64\r\n\r\n\(Self.base64(content))\r\n"
        }
        text += "--\(boundary)--\r\n"
        bytes = Array(text.utf8)
    }

    private static func headers(
        _ letter: Letter, from sender: MailSender, to receiver: Mailbox, isInternational: Bool
    ) -> String {
        let domain = sender.mailbox.domain
        var lines = [
            "Date: \(MailDate.text(letter.written))", from(sender), "To: \(receiver.address)",
        ]
        // A coordinator's address that this letter cannot carry must not keep it from being sent.
        if let answers = letter.replyTo.flatMap(Mailbox.init), isInternational || !answers.isInternational {
            lines.append("Reply-To: \(answers.address)")
        }
        lines.append("Subject: " + HeaderText.unstructured(letter.subject, after: 9))
        lines.append("Message-ID: <\(letter.id.digits)@\(domain)>")
        let root = "<\(threadRoot(letter))@\(domain)>"
        if let previous = letter.previous {
            lines.append("In-Reply-To: <\(previous.digits)@\(domain)>")
            lines.append("References: \(root)\r\n <\(previous.digits)@\(domain)>")
        } else {
            lines.append("References: \(root)")
        }
        lines += [
            "MIME-Version: 1.0", "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
            "Content-Language: \(letter.language.rawValue)",
        ]
        if letter.isUrgent { lines += ["Importance: high", "X-Priority: 1 (Highest)"] }
        return lines.map { $0 + "\r\n" }.joined()
    }

    private static func from(_ sender: MailSender) -> String {
        guard let name = sender.name.map(HeaderText.cleaned), !name.isEmpty else {
            return "From: \(sender.mailbox.address)"
        }
        let phrase = HeaderText.phrase(name, after: 6)
        let last = phrase.components(separatedBy: "\r\n").last.map(\.utf8.count) ?? 0
        let column = phrase.contains("\r\n") ? last : last + 6
        let fits = column + sender.mailbox.address.utf8.count + 3 <= 76
        return "From: \(phrase)\(fits ? " " : "\r\n ")<\(sender.mailbox.address)>"
    }

    /// The name of the letter that never was, which every letter to one mailbox answers: mail programs show them as one
    /// conversation.
    ///
    /// What is no letter, digit or hyphen is written as `=` and two hexadecimal digits a byte; names too long for a line
    /// are hashed.
    private static func threadRoot(_ letter: Letter) -> String {
        let names = ["sardze", letter.plan, letter.body] + [letter.officer].compactMap(\.self)
        let root = names.filter { !$0.isEmpty }.map { name in
            name.utf8.map { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    String(Unicode.Scalar(byte))
                default: "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            }.joined()
        }.joined(separator: ".")
        guard root.utf8.count > 200 else { return root }
        let hash = SHA256.hash(data: Data(root.utf8)).prefix(16)
        return "sardze." + hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Lines of 76 characters; the text's own line breaks become CRLF first, as MIME wants of text.
    private static func base64(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\n", with: "\r\n")
        return Data(lines.utf8).base64EncodedString(
            options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    }
}
