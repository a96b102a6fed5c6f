import SardzeText

/// What `sardze.yaml` says about a workspace; everything has a default, and so has the file.
public struct Settings: Sendable {
    /// Where the ledger is kept, as written.
    public internal(set) var ledger: Located<String>?
    /// How mail is sent; `nil` when nobody has said.
    public internal(set) var mail: MailSettings?
    public internal(set) var alerts = AlertSettings()
    public internal(set) var workbench = WorkbenchSettings()

    /// The address that links in messages begin with.
    public var workbenchURL: Located<String>? { workbench.url }

    public init() {}
}

/// `alerts:` of a workspace: the watch over the watch.
public struct AlertSettings: Sendable {
    /// An address that is called after every good run.
    public internal(set) var heartbeat: Located<String>?
    /// `silent after:`, hours after the last good run at which `check` says that the watch has stopped; at least 1.
    public internal(set) var silentAfterHours: Located<Int>?
    /// What holds where nothing is said: a day and two hours, so that a daily run that begins a little late is no fault.
    public static let usualSilentHours = 26

    public init() {}
}

/// `workbench:` of a workspace.
public struct WorkbenchSettings: Sendable {
    /// Where it listens: an IP address or the name of a host; an IPv6 address without brackets.
    public internal(set) var address: Located<String>?
    public internal(set) var port: Located<Int>?
    /// The address under which people reach it: links in messages begin with it, without a slash at its end.
    public internal(set) var url: Located<String>?

    public init() {}
}
