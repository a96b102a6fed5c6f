extension MailSettings.Transport {
    /// Whether a letter leaves this machine by itself without crossing a network: to loopback, a program, or a folder.
    public var isLocal: Bool {
        switch self {
        case .smtp(let host, _), .smtps(let host, _): ServerAddress.isLoopback(host)
        case .sendmail, .folder: true
        case .webhook(let url): ServerAddress(url).map { ServerAddress.isLoopback($0.host) } ?? false
        }
    }
}
