import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// Small files, read whole through one descriptor, so that what was checked is what was read.
enum ReadableFile {
    /// Why a file could not be read: an error number of the system's.
    struct Failure: Error, Hashable { let number: Int32 }

    /// - Throws: `EFBIG` when it is longer than the limit, `EINVAL` when it is no file.
    static func bytes(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        try read(path, limit: limit) { (_: stat) throws(Failure) in }
    }

    /// - Parameter check: what the file must be like; called before anything is read.
    static func read<Refusal: Error>(
        _ path: String, limit: Int, _ check: (stat) throws(Refusal) -> Void
    ) throws(Refusal) -> [UInt8] where Refusal: FromFileFailure {
        // A pipe would keep the program waiting before it can be seen to be one.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Refusal(Failure(number: errno), path) }
        defer { close(file) }
        var about = stat()
        guard fstat(file, &about) == 0 else { throw Refusal(Failure(number: errno), path) }
        guard about.st_mode & S_IFMT == S_IFREG else { throw Refusal(Failure(number: EINVAL), path) }
        try check(about)
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var count = 0
        while count <= limit {
            let got = bytes.withUnsafeMutableBytes {
                Foundation.read(file, $0.baseAddress.map { $0 + count }, limit + 1 - count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw Refusal(Failure(number: errno), path) }
            if got == 0 { return Array(bytes.prefix(count)) }
            count += got
        }
        throw Refusal(Failure(number: EFBIG), path)
    }
}

/// An error that can be that a file was not read.
protocol FromFileFailure {
    init(_ failure: ReadableFile.Failure, _ path: String)
}

extension ReadableFile.Failure: FromFileFailure {
    init(_ failure: ReadableFile.Failure, _ path: String) { self = failure }
}

extension MailSetupFault: FromFileFailure {
    init(_ failure: ReadableFile.Failure, _ path: String) { self = .unreadable(path, number: failure.number) }
}
