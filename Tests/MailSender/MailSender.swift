import Foundation
import SardzeMail
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

/// Sends letters as a workspace's `sardze.yaml` says, past the outbox.
///
///     mail-sender WORKSPACE COUNT ADDRESS…
///
/// Each address gets COUNT letters, numbered from 1. What came of each is one line: `delivered`, or
/// `postponed KIND CODE: REPLY`, `refused KIND CODE: REPLY`; `-` stands for no code. Exit code 0 when all were delivered,
/// 1 when some were not, 2 when the settings allow none.
@main struct MailSender {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        guard words.count >= 3, let count = Int(words[1]) else {
            fail("usage: mail-sender WORKSPACE COUNT ADDRESS…", 64)
        }
        let transport = open(words[0])
        var areAllDelivered = true
        for address in words.dropFirst(2) {
            for number in 1...max(count, 1) {
                let delivery = transport.send(letter(number, to: address))
                areAllDelivered = areAllDelivered && delivery == .delivered
                print(line(delivery))
            }
        }
        exit(areAllDelivered ? 0 : 1)
    }

    private static func open(_ workspace: String) -> any MailTransport {
        do {
            var sources = Sources()
            let text = try String(contentsOfFile: "\(workspace)/sardze.yaml", encoding: .utf8)
            let id = sources.add(SourceText(path: "sardze.yaml", text))
            let read = SettingsReader.read(id, from: sources)
            for diagnostic in read.diagnostics { fail("\(diagnostic.message.en)", 2) }
            guard let settings = read.settings.mail else { fail("there is no `mail:`", 2) }
            return try MailTransports.open(settings, workspace: workspace) {
                ProcessInfo.processInfo.environment[$0]
            }
        } catch let fault as MailSetupFault {
            fail("\(fault.wording.en)\nhelp: \(fault.help.en)", 2)
        } catch {
            fail("\(error)", 2)
        }
    }

    /// As long as the digest of a body with a dozen tasks.
    private static func letter(_ number: Int, to address: String) -> Letter {
        let digits = String(number, radix: 16)
        guard let id = LetterID(String(repeating: "0", count: 32 - digits.count) + digits) else {
            preconditionFailure("a number of 32 digits is a name")
        }
        let lines = (1...12).map { "- \($0).1. Bērnu un jauniešu nometne: nokavēta \($0) darbdienas" }
        return Letter(
            id: id, plan: "madona", body: "SD", address: address, language: .lv, isUrgent: false,
            written: Timestamp(milliseconds: 1_795_296_909_000), subject: "\(number). vēstule: nokavēti uzdevumi – 12",
            text: "Nokavēts\n\n\(lines.joined(separator: "\n"))\n.\n",
            html: "<p>Nokavēts</p>\n<ul>\n\(lines.map { "<li>\($0)</li>" }.joined(separator: "\n"))\n</ul>\n",
            replyTo: "koordinators@example.org", count: 12)
    }

    private static func line(_ delivery: Delivery) -> String {
        switch delivery {
        case .delivered: "delivered"
        case .postponed(let fault): "postponed \(words(fault))"
        case .refused(let fault): "refused \(words(fault))"
        }
    }

    private static func words(_ fault: DeliveryFault) -> String {
        "\(fault.kind.rawValue) \(fault.code.map(String.init) ?? "-"): \(fault.reply)"
    }

    private static func fail(_ message: String, _ code: Int32) -> Never {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
        exit(code)
    }
}
