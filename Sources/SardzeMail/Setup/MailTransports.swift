import Foundation
public import SardzeRules

#if canImport(Glibc)
import Glibc
#endif

/// The way of sending that a workspace's settings describe.
public enum MailTransports {
    /// Checks everything that can be known before the first letter, and sends nothing: secrets and certificates are read,
    /// a program or a folder is looked for. libcurl is loaded by the first letter.
    ///
    /// - Parameters:
    ///   - workspace: the folder that relative paths start from.
    ///   - environment: a variable's value; `SARDZE_MAIL_PASSWORD` and `SARDZE_WEBHOOK_SECRET` are asked for.
    public static func open(
        _ settings: MailSettings, workspace: String, environment: (String) -> String?
    ) throws(MailSetupFault) -> any MailTransport {
        func path(_ written: String) -> String {
            written.hasPrefix("/") ? written : "\(workspace)/\(written)"
        }
        let password = settings.passwordFile.map { path($0.value) }
        switch settings.transport?.value {
        case nil: throw .noTransport
        case .smtp(let host, let port):
            let security = settings.tls?.value == MailSettings.TLS.none ? SMTPServer.Security.none : .startTLS
            return try smtp(settings, host, port, security, path, password, environment)
        case .smtps(let host, let port):
            return try smtp(settings, host, port, .implicit, path, password, environment)
        case .sendmail(let program):
            let sender = try sender(settings)
            guard access(path(program), X_OK) == 0 else { throw .noProgram(path(program), number: errno) }
            return SendmailTransport(path(program), from: sender, patience: settings.timeout?.value ?? 30)
        case .folder(let folder): return try FolderTransport(path(folder), from: sender(settings))
        case .webhook(let url):
            // Beside the variable there is one file of a workspace's secret, whatever it is the secret of.
            guard let secret = try Credentials.secret("SARDZE_WEBHOOK_SECRET", file: password, environment: environment)
            else { throw .noSecret }
            return try WebhookTransport(
                url, secret: secret, authorities: authorities(settings, path), patience: settings.timeout?.value ?? 30)
        }
    }

    private static func smtp(
        _ settings: MailSettings, _ host: String, _ port: Int, _ security: SMTPServer.Security,
        _ path: (String) -> String, _ passwordFile: String?, _ environment: (String) -> String?
    ) throws(MailSetupFault) -> SMTPTransport {
        let sender = try sender(settings)
        let bare = host.trimmingCharacters(in: ["[", "]"])
        var six = in6_addr()
        guard let name = inet_pton(AF_INET6, bare, &six) == 1 ? bare : DomainName.ascii(host) else {
            throw .badHost(host)
        }
        guard security != .none || Loopback.contains(name) else { throw .plaintext(host: host) }
        var server = SMTPServer(host: name, port: port, security: security, greeting: greeting(sender))
        server.patience = settings.timeout?.value ?? 30
        server.patienceForLetter = max(server.patience, server.patienceForLetter)
        server.authorities = try authorities(settings, path)
        if let user = settings.user?.value {
            guard
                let password = try Credentials.secret(
                    "SARDZE_MAIL_PASSWORD", file: passwordFile, environment: environment)
            else { throw .noPassword(user: user) }
            server.login = SMTPServer.Login(user: user, password: password)
        }
        return SMTPTransport(server, from: sender)
    }

    private static func sender(_ settings: MailSettings) throws(MailSetupFault) -> MailSender {
        guard let from = settings.from?.value else { throw .noSender }
        guard let sender = MailSender(from) else { throw .badSender(from.address) }
        return sender
    }

    private static func authorities(
        _ settings: MailSettings, _ path: (String) -> String
    ) throws(MailSetupFault) -> [UInt8]? {
        guard let file = settings.authorityFile.map({ path($0.value) }) else { return nil }
        let bytes = try ReadableFile.read(file, limit: 1 << 20) { (_: stat) throws(MailSetupFault) in }
        guard String(decoding: bytes, as: UTF8.self).contains("-----BEGIN CERTIFICATE-----") else {
            throw .noCertificate(file)
        }
        return bytes
    }

    /// The name of this machine where it is a full one, else the sender's domain: many servers talk to nobody whose name
    /// has no dot.
    private static func greeting(_ sender: MailSender) -> String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, 255) == 0 else { return fallback(sender) }
        let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard text.contains("."), let host = DomainName.ascii(text) else { return fallback(sender) }
        return host
    }

    private static func fallback(_ sender: MailSender) -> String {
        sender.mailbox.domain.hasPrefix("[") ? "localhost" : sender.mailbox.domain
    }
}
