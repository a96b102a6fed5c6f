/// Why no mail can be sent as a workspace is set up. None of them holds a secret.
public enum MailSetupFault: Error, Sendable, Hashable {
    /// `mail:` does not say how letters leave.
    case noTransport
    /// `mail:` does not say whom letters are from.
    case noSender
    /// Nobody can send from this address.
    case badSender(String)
    /// There can be no machine of this name.
    case badHost(String)
    /// Letters would cross a network for everybody to read.
    case plaintext(host: String)
    /// There is a user and no password.
    case noPassword(user: String)
    /// A webhook has no secret to sign with.
    case noSecret
    /// A file cannot be read, for the system's reason of this number.
    case unreadable(String, number: Int32)
    /// Others can read a file with a secret.
    case exposed(String, mode: Int)
    /// A file with a secret belongs to somebody else.
    case foreign(String)
    /// A file with a secret holds none.
    case empty(String)
    /// A secret, in a file or a variable of the environment, is more than one line of text.
    case notOneLine(String)
    /// A file of authorities holds no certificate in PEM.
    case noCertificate(String)
    /// A program is not there or may not be run.
    case noProgram(String, number: Int32)
    /// A folder cannot be made or written to.
    case noFolder(String, number: Int32)
}
