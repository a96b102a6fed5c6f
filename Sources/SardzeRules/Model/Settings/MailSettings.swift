public import SardzeText

/// `mail:` of a workspace.
public struct MailSettings: Sendable {
    /// Where it stands.
    public let span: Span
    /// The sender.
    public internal(set) var from: Located<MailAddress>?
    public internal(set) var transport: Located<Transport>?
    public internal(set) var tls: Located<TLS>?
    public internal(set) var user: Located<String>?
    /// A file that holds the password and that only its owner can read, from the workspace.
    public internal(set) var passwordFile: Located<String>?
    /// Certificates to trust beside the system's: a municipality's own authority.
    public internal(set) var authorityFile: Located<String>?
    /// Seconds that a server may keep silent, 1 to 120; 30 unless given.
    public internal(set) var timeout: Located<Int>?

    public init(span: Span) { self.span = span }

    /// How letters leave this machine.
    public enum Transport: Sendable, Hashable {
        /// TLS begins with STARTTLS. A host stands as in an address: an IPv6 one in brackets.
        case smtp(host: String, port: Int)
        /// TLS from the first byte.
        case smtps(host: String, port: Int)
        /// A program that takes a letter on its standard input: `/usr/sbin/sendmail`.
        case sendmail(path: String)
        /// A folder where each letter becomes a file.
        case folder(path: String)
        /// A letter is posted as JSON.
        case webhook(url: String)
    }

    public enum TLS: String, Sendable, CaseIterable {
        case required
        /// Allowed to loopback only.
        case none
    }
}

extension MailSettings.Transport: CustomStringConvertible {
    /// As `transport:` writes it, with the port: `smtp://mail.example.org:587`.
    public var description: String {
        switch self {
        case .smtp(let host, let port): "smtp://\(host):\(port)"
        case .smtps(let host, let port): "smtps://\(host):\(port)"
        case .sendmail(let path): "sendmail:\(path)"
        case .folder(let path): "file:\(path)"
        case .webhook(let url): url
        }
    }
}
