import Foundation
import SardzeWatch

#if canImport(Glibc)
import Glibc
#endif

/// Letters as files, `LETTERID.eml`, for programs and people that fetch them.
///
/// A file appears whole or not at all, and only its owner can read it. One that is there already is the same letter.
final class FolderTransport: MailTransport {
    private let folder: String
    private let sender: MailSender

    /// Makes the folder where there is none.
    init(_ folder: String, from sender: MailSender) throws(MailSetupFault) {
        self.folder = folder
        self.sender = sender
        let failure = Self.make(folder)
        guard failure == 0 else { throw .noFolder(folder, number: failure) }
        guard access(folder, W_OK | X_OK) == 0 else { throw .noFolder(folder, number: errno) }
    }

    func send(_ letter: Letter) -> Delivery {
        let message: MailMessage
        do throws(DeliveryFault) {
            message = try MailMessage(letter, from: sender)
        } catch { return .refused(error) }
        let path = "\(folder)/\(letter.id.digits).eml"
        // One that a killed run left may not be safe on the disk yet.
        let isThere = access(path, F_OK) == 0
        let failure = isThere ? Self.settle(folder) : write(message.bytes, named: letter.id, to: path)
        return failure == 0
            ? .delivered
            : .postponed(DeliveryFault(.system, code: Int(failure), reply: String(cString: strerror(failure))))
    }

    /// - Returns: 0, or the system's error number.
    private func write(_ bytes: [UInt8], named letter: LetterID, to path: String) -> Int32 {
        // Its name is the letter's too, so that what a killed run left is written over and not left for ever.
        let part = "\(folder)/.\(letter.digits).part"
        unlink(part)
        let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return errno }
        let written = Self.write(bytes, to: file)
        close(file)
        var failure = written
        if failure == 0, rename(part, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(part)
            return failure
        }
        return Self.settle(folder)
    }

    static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(file, $0.baseAddress.map { $0 + sent }, $0.count - sent)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            sent += count
        }
        return fsync(file) == 0 ? 0 : errno
    }

    /// Makes sure that the name outlives a power cut.
    private static func settle(_ folder: String) -> Int32 {
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return errno }
        defer { close(directory) }
        return fsync(directory) == 0 || errno == EINVAL ? 0 : errno
    }

    private static func make(_ folder: String) -> Int32 {
        var path = folder.hasPrefix("/") ? "" : "."
        for part in folder.split(separator: "/") {
            path += "/\(part)"
            if mkdir(path, 0o700) != 0, errno != EEXIST {
                let failure = errno
                // A folder above may be closed to us and there.
                guard access(path, F_OK) == 0 else { return failure }
            }
        }
        return 0
    }
}
