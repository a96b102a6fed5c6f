import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// Secrets: from the environment, or from a file that nobody else can read. Never from the settings, which are shared.
enum Credentials {
    /// The secret of that name.
    ///
    /// - Parameters:
    ///   - variable: of the environment; it counts when it is set and not empty.
    ///   - file: where it is kept otherwise; its last line break is no part of it.
    /// - Returns: `nil` where there is neither.
    /// - Throws: when the file cannot be read, others can read it, somebody else wrote it, or it holds no one-line text.
    static func secret(
        _ variable: String, file: String?, environment: (String) -> String?
    ) throws(MailSetupFault) -> String? {
        if let text = environment(variable), !text.isEmpty {
            guard isOneLine(text) else { throw .notOneLine(variable) }
            return text
        }
        guard let file else { return nil }
        let bytes = try ReadableFile.read(file, limit: 4_096) { (about: stat) throws(MailSetupFault) in
            guard about.st_uid == geteuid() || about.st_uid == 0 else { throw .foreign(file) }
            guard isPrivate(about) else { throw .exposed(file, mode: Int(about.st_mode & 0o777)) }
        }
        guard var text = String(validating: bytes, as: UTF8.self) else { throw .notOneLine(file) }
        // One character for Swift, whether it is LF or CRLF.
        if text.last?.isNewline == true { text.removeLast() }
        guard !text.isEmpty else { throw .empty(file) }
        guard isOneLine(text) else { throw .notOneLine(file) }
        return text
    }

    /// Nobody but its owner can read it. systemd hands a service its credentials as root's own files, which the group
    /// root, and by an extra entry the service, may read.
    private static func isPrivate(_ about: stat) -> Bool {
        about.st_mode & 0o077 == 0 || (about.st_uid == 0 && about.st_gid == 0 && about.st_mode & 0o037 == 0)
    }

    private static func isOneLine(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
