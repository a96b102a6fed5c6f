import Glibc

/// A file being written where nobody sees it yet; it takes the place of the old one only when all of it is on the disk.
/// A process that is killed leaves nothing behind, save in the instant between naming and placing the new file.
final class NewFile {
    private let path: String
    private let folder: String
    private let draft: String
    private var file: Int32
    private var isNamed = false
    /// Something that is no file stands there, a pipe or a terminal: it is written to, not replaced.
    private let isStream: Bool
    private var unsynced = 0

    init(replacing path: String) throws(WorldError) {
        // What a link leads to is replaced, not the link.
        let target = Files.isLink(path) ? try Files.absolute(path) : path
        self.path = target
        folder = target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
        draft = "\(target).\(getpid()).new"
        isStream = Files.exists(target) && !Files.isFile(target)
        if isStream {
            file = open(target, O_WRONLY | O_CLOEXEC)
        } else {
            // A file without a name vanishes with its process; O_TMPFILE is a macro that Swift does not import.
            file = open(folder, 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o666)
            if file < 0, errno == EOPNOTSUPP || errno == EISDIR {
                unlink(draft)
                file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
                isNamed = file >= 0
            }
        }
        guard file >= 0 else { throw .system(.write, path, errno) }
        // Who may read the old file may read the new one, and nobody else.
        var status = stat()
        if !isStream, stat(target, &status) == 0 { fchmod(file, status.st_mode & 0o7777) }
    }

    deinit {
        if file >= 0 { close(file) }
        if isNamed { unlink(draft) }
    }

    func write(_ bytes: [UInt8]) throws(WorldError) {
        try Descriptor.write(bytes, to: file, named: path)
        unsynced += bytes.count
        guard unsynced >= 1 << 20, !isStream else { return }
        // Linux begins to write what it is told will not be read again: the sync at the end has less to wait for.
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
        unsynced = 0
    }

    /// Waits until everything is on the disk. Of several files that belong together, all are synced before any is placed.
    func sync() throws(WorldError) {
        guard isStream || fsync(file) == 0 else { throw .system(.write, path, errno) }
    }

    /// Takes the place of the old file.
    func place() throws(WorldError) {
        guard !isStream else { return }
        if !isNamed {
            // Another process of this number may have been killed in the one instant its draft had a name.
            unlink(draft)
            guard linkat(AT_FDCWD, "/proc/self/fd/\(file)", AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0 else {
                throw .system(.write, path, errno)
            }
            isNamed = true
        }
        guard rename(draft, path) == 0 else { throw .system(.write, path, errno) }
        isNamed = false
        // The new name itself must survive a power cut too; a file system that cannot promise it has done its best.
        let handle = open(folder, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { return }
        _ = fsync(handle)
        close(handle)
    }
}
