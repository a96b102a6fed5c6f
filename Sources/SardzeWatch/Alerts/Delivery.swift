/// What came of sending a letter once.
public enum Delivery: Sendable, Hashable {
    /// The server, program or folder has taken it, and answers for it from then on.
    case delivered
    /// It may succeed later: it is tried again.
    case postponed(DeliveryFault)
    /// It will never succeed as it is: it is not tried again unless somebody asks for it.
    case refused(DeliveryFault)
}

/// Why a letter was not taken.
public struct DeliveryFault: Error, Sendable, Hashable {
    public let kind: Kind
    /// The server's code: 421, 450, 550; the exit code of a program; the status of a webhook.
    public let code: Int?
    /// In the words of the server or the system, on one line; may be empty. A mail server's begin with its code: `550 5.1.1
    /// no such user`.
    public let reply: String

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The server did not answer, or the connection broke.
        case noConnection = "no-connection"
        /// It kept silent for too long.
        case timeout
        /// The certificate is not to be trusted, or there is no TLS where it is required.
        case tls
        /// User or password are not accepted.
        case login
        /// The server does not take mail from this sender.
        case sender
        /// There is no such mailbox, or the server does not take mail for it.
        case receiver
        /// The address has letters that the server cannot transport (RFC 6531).
        case internationalAddress = "international-address"
        /// The server refused the letter itself.
        case letter
        /// The server is there and cannot take mail now.
        case busy
        /// A program, a folder or a library could not be used.
        case system
        /// A person took it off the list.
        case dropped
        /// It was tried for five days.
        case expired
    }

    public init(_ kind: Kind, code: Int? = nil, reply: String = "") {
        self.kind = kind
        self.code = code
        self.reply = reply
    }

    /// "Relay access denied": the server would take the letter from somebody it knows, so the fault is in our settings, though
    /// its no is for good. It may be said of one receiver and not of the next.
    public var isRelayDenied: Bool { (code ?? 0) >= 500 && reply.lowercased().contains("relay") }

    /// Whether the next letter would meet the same fault, so that trying it now makes no sense.
    public var concernsAll: Bool {
        switch kind {
        case .noConnection, .timeout, .tls, .login, .sender, .busy, .system: true
        case .receiver, .internationalAddress, .letter, .dropped, .expired: false
        }
    }
}
