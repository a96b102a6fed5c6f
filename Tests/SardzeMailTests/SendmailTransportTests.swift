import Foundation
import SardzeWatch
import Testing

@testable import SardzeMail

struct SendmailTransportTests {
    @Test func `a program gets sender, receiver and letter, and none of our secrets`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let program = try folder.write(
            """
            #!/bin/sh
            cd '\(folder.path)' && printf '%s\\n' "$@" >arguments && cat >letter && env >environment
            """, to: "sendmail", mode: 0o700)
        let transport = SendmailTransport(program, from: .sample, patience: 20)
        // Longer than any pipe holds, and an address that is an option of the program's.
        let letter = Letter.sample(to: "-oQ@example.org", text: String(repeating: "ā.\n", count: 100_000))
        setenv("SARDZE_MAIL_PASSWORD", "slepena", 1)
        setenv("SARDZE_WEBHOOK_SECRET", "slepena", 1)
        defer {
            unsetenv("SARDZE_MAIL_PASSWORD")
            unsetenv("SARDZE_WEBHOOK_SECRET")
        }
        #expect(transport.send(letter) == .delivered)
        #expect(try folder.text("arguments") == "-i\n-f\nsardze@example.org\n--\n-oQ@example.org\n")
        let sent = try MailMessage(letter, from: .sample).bytes
        #expect(try folder.text("letter") == String(decoding: sent, as: UTF8.self).replacing("\r\n", with: "\n"))
        let environment = try folder.text("environment")
        #expect(environment.contains("PATH=") && !environment.contains("slepena"))
    }

    @Test func `exit codes are understood`() {
        let rows = [
            (0, "delivered"), (64, "postponed system 64"), (65, "refused letter 65"), (67, "refused receiver 67"),
            (68, "refused receiver 68"), (69, "postponed receiver 69"), (70, "postponed system 70"),
            (71, "postponed system 71"), (75, "postponed receiver 75"), (77, "postponed sender 77"),
            (78, "postponed system 78"), (1, "postponed system 1"), (127, "postponed system 127"),
        ]
        for (status, wanted) in rows { #expect(SendmailVerdict.of(status, words: "").row == wanted) }
        #expect(SendmailVerdict.of(nil, words: "").row == "postponed system")
    }

    @Test func `what a program complains of last is what a person reads`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let program = try folder.write(
            "#!/bin/sh\necho ignored\necho first >&2\nprintf 'no such\\tuser\\007\\n\\n' >&2\nexit 67\n",
            to: "sendmail",
            mode: 0o700)
        let fault = try #require(SendmailTransport(program, from: .sample, patience: 20).send(.sample()).fault)
        #expect(fault == DeliveryFault(.receiver, code: 67, reply: "no such user"))
        let gone = SendmailTransport("\(folder.path)/none", from: .sample, patience: 20).send(.sample())
        #expect(gone.row == "postponed system")
        #expect(gone.fault?.reply == "\(folder.path)/none: No such file or directory")
    }

    @Test func `a program that does not end is killed with what it started`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let program = try folder.write(
            "#!/bin/sh\necho waiting >&2\nsleep 60 & echo $! >'\(folder.path)/child'\nwait\n", to: "sendmail",
            mode: 0o700)
        let delivery = SendmailTransport(program, from: .sample, patience: 1).send(.sample())
        #expect(delivery == .postponed(DeliveryFault(.timeout, reply: "waiting")))
        let child = try #require(pid_t(try folder.text("child").trimmingCharacters(in: .newlines)))
        #expect(Self.ends(child))
    }

    /// Whether a process that was killed is gone, or waits only for whoever inherited it to notice; given a moment.
    private static func ends(_ process: pid_t) -> Bool {
        for _ in 0..<2_000 {
            guard let state = FileManager.default.contents(atPath: "/proc/\(process)/stat") else { return true }
            if String(decoding: state, as: UTF8.self).contains(") Z ") { return true }
            usleep(1_000)
        }
        return false
    }
}
