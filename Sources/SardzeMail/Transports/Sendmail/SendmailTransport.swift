import Foundation
import SardzeWatch

/// Letters to a program that takes what sendmail takes: `-i -f FROM -- TO`, the letter on its standard input. No shell
/// stands between.
final class SendmailTransport: MailTransport {
    private let program: String
    private let sender: MailSender
    private let patience: Int

    /// - Parameter patience: seconds that the program may take; then it is killed with all that it has started.
    init(_ program: String, from sender: MailSender, patience: Int) {
        self.program = program
        self.sender = sender
        self.patience = patience
    }

    func send(_ letter: Letter) -> Delivery {
        let message: MailMessage
        do throws(DeliveryFault) {
            message = try MailMessage(letter, from: sender)
        } catch { return .refused(error) }
        // Programs expect the line ends of the system, and make CRLF of them on the wire.
        let bytes = message.bytes.filter { $0 != UInt8(ascii: "\r") }
        let arguments = ["-i", "-f", sender.mailbox.address, "--", message.receiver.address]
        do throws(DeliveryFault) {
            let end = try ProgramRun.run(program, arguments, input: bytes, patience: patience)
            return SendmailVerdict.of(end.status, words: ServerWords.oneLine(end.lastLine))
        } catch { return .postponed(error) }
    }
}
