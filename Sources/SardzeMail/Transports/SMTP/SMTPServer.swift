import SardzeRules

/// A mail server and how to speak to it.
struct SMTPServer: Sendable {
    var host: String
    var port: Int
    var security: Security
    var login: Login?
    /// Certificates in PEM to trust beside the system's.
    var authorities: [UInt8]?
    /// Seconds that the server may keep silent, and that connecting and logging in may take together.
    var patience = 30
    /// Seconds that it may keep silent once it has a letter.
    ///
    /// A server looks through a letter before it says yes, and a letter it took without anybody hearing it is sent twice:
    /// so it may think longer then. RFC 5321, 4.5.3.2.6 asks for ten minutes; a run that is called every quarter of an
    /// hour has less.
    var patienceForLetter = 120
    /// Seconds for the whole of one letter: at most ten minutes, for the right to send, which a run renews before each letter,
    /// ends after a quarter of an hour.
    var patienceForAll: Int { min(max(180, patience * 2), 600) }
    /// The name this machine gives itself: the domain of an EHLO.
    var greeting: String

    enum Security: Sendable {
        /// TLS begins with STARTTLS, and there is no mail without it.
        case startTLS
        /// TLS from the first byte.
        case implicit
        /// To a server on this machine only.
        case none
    }

    struct Login: Sendable {
        let user: String
        let password: String
    }

    /// With the greeting as its path, as libcurl has it.
    var url: String {
        let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        return "\(security == .implicit ? "smtps" : "smtp")://\(name):\(port)/\(greeting)"
    }
}
