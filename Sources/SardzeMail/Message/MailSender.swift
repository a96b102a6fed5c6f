import SardzeRules

/// Who letters are from.
struct MailSender: Sendable, Hashable {
    let name: String?
    let mailbox: Mailbox

    /// - Returns: `nil` when the address is none that mail can be sent from.
    init?(_ address: MailAddress) {
        guard let mailbox = Mailbox(address.address) else { return nil }
        name = address.name
        self.mailbox = mailbox
    }
}
