public import SardzeText

/// What `sardze.yaml` says about a workspace; everything has a default, and so has the file.
public struct Settings: Sendable {
    /// Where the ledger is kept, as written.
    public internal(set) var ledger: Located<String>?
    /// How mail is sent; `nil` when nobody has said.
    public internal(set) var mail: MailSettings?
    public internal(set) var alerts = AlertSettings()
    /// `workbench:` as written.
    public internal(set) var workbench: YAMLEntry?
    /// The address under which people reach the workbench: links in messages begin with it, without a slash at its end.
    public internal(set) var workbenchURL: Located<String>?

    public init() {}
}

/// `alerts:` of a workspace: the watch over the watch.
public struct AlertSettings: Sendable {
    /// An address that is called after every good run.
    public internal(set) var heartbeat: Located<String>?
    /// Hours after the last good run at which `check` says that the watch has stopped; at least 1.
    public internal(set) var quietHours: Located<Int>?
    /// What holds where nothing is said: a day and two hours, so that a daily run that begins a little late is no fault.
    public static let usualQuietHours = 26

    public init() {}
}

/// `mail:` of a workspace.
public struct MailSettings: Sendable {
    /// Where it stands.
    public let span: Span
    /// The sender, as it is written: `Sardze <sardze@example.org>`.
    public internal(set) var from: Located<MailAddress>?
    public internal(set) var transport: Located<Transport>?
    public internal(set) var tls: Located<TLS>?
    public internal(set) var user: Located<String>?
    /// A file that holds the password and that only its owner can read, from the workspace.
    public internal(set) var passwordFile: Located<String>?
    /// Certificates to trust beside the system's: a municipality's own authority.
    public internal(set) var authorityFile: Located<String>?
    /// Seconds that a server may keep silent; 30 unless given.
    public internal(set) var timeout: Located<Int>?

    public init(span: Span) { self.span = span }

    /// How letters leave this machine.
    public enum Transport: Sendable, Hashable {
        /// TLS begins with STARTTLS.
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

/// A mailbox, with or without a name: `Sardze <sardze@example.org>`.
public struct MailAddress: Sendable, Hashable {
    public let name: String?
    public let address: String

    public init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }
}
