public import SardzeWatch

/// A way for letters to leave this machine.
///
/// One letter at a time; it keeps what it has open, a connection and a login, for the next one, and closes it when it is
/// let go. Sending blocks until it is known what came of it, or until the settings' patience ends.
public protocol MailTransport: AnyObject {
    /// Hands a letter over. Sent again, it is byte for byte the same but for what a server adds.
    func send(_ letter: Letter) -> Delivery
}
