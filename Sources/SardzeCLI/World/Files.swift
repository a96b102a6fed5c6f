import Glibc

/// The few things this program does with files, over system calls: Foundation's would load much more than they need.
enum Files {
    /// Bytes of the largest file that is read.
    static let largest = 64 << 20

    /// The system's words for an error number.
    static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

    static func absolute(_ path: String) throws(WorldError) -> String {
        guard let resolved = realpath(path, nil) else { throw .system("open", path, errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder, ascending by bytes.
    static func list(_ folder: String) throws(WorldError) -> [String] {
        guard let stream = opendir(folder) else { throw .system("list", folder, errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func read(_ path: String) throws(WorldError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .system("read", path, errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .system("read", path, errno) }
        // A pipe or a device could wait for ever.
        guard status.st_mode & S_IFMT == S_IFREG else { throw .system("read", path, EINVAL) }
        guard status.st_size <= largest else { throw .tooLarge(path) }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            while count < buffer.count {
                let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw .system("read", path, failure) }
        return bytes
    }

    static func makeFolder(_ path: String) throws(WorldError) {
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system("make the folder", path, errno) }
    }

    static func remove(_ path: String) throws(WorldError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .system("remove", path, errno) }
    }

    /// Writes a file whole or not at all: beside it, to the disk, then in its place.
    static func replace(_ path: String, with bytes: [UInt8]) throws(WorldError) {
        let file = try NewFile(replacing: path)
        try file.write(bytes)
        try file.commit()
    }
}

/// A file being written where nobody sees it yet; it takes the place of the old one only when all of it is on the
/// disk, and leaves nothing behind otherwise, even when the process is killed.
final class NewFile {
    private let path: String
    private let folder: String
    private let draft: String
    private var file: Int32
    /// Whether the draft has a name, which must then be taken back.
    private var isNamed = false
    private var unsynced = 0

    init(replacing path: String) throws(WorldError) {
        self.path = path
        folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        draft = "\(path).\(getpid()).new"
        // A file without a name vanishes with its process; O_TMPFILE is a macro that Swift does not import.
        file = open(folder, 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o666)
        if file < 0, errno == EOPNOTSUPP || errno == EISDIR {
            file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            isNamed = file >= 0
        }
        guard file >= 0 else { throw .system("write", path, errno) }
    }

    deinit {
        if file >= 0 { close(file) }
        if isNamed { unlink(draft) }
    }

    func write(_ bytes: [UInt8]) throws(WorldError) {
        try Descriptor.write(bytes, to: file, named: path)
        unsynced += bytes.count
        guard unsynced >= 1 << 20 else { return }
        // Linux begins to write what it is told will not be read again: the sync at the end has less to wait for.
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
        unsynced = 0
    }

    func commit() throws(WorldError) {
        guard fsync(file) == 0 else { throw .system("write", path, errno) }
        if !isNamed {
            guard linkat(AT_FDCWD, "/proc/self/fd/\(file)", AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0 else {
                throw .system("write", path, errno)
            }
            isNamed = true
        }
        guard rename(draft, path) == 0 else { throw .system("write", path, errno) }
        isNamed = false
        // The new name itself must survive a power cut too; a file system that cannot promise it has done its best.
        let handle = open(folder, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { return }
        _ = fsync(handle)
        close(handle)
    }
}

/// Writing to an open file.
enum Descriptor {
    static func write(_ bytes: [UInt8], to file: Int32, named path: String) throws(WorldError) {
        var start = 0
        while start < bytes.count {
            let wrote = bytes.withUnsafeBytes { buffer in
                Glibc.write(file, buffer.baseAddress.map { $0 + start }, bytes.count - start)
            }
            if wrote < 0, errno == EINTR { continue }
            guard wrote > 0 else { throw .system("write", path, errno) }
            start += wrote
        }
    }
}
