import Glibc

/// The file of a ledger, before SQLite opens it.
struct LedgerFile {
    let path: String

    var folder: String {
        path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }

    /// What can be done with a file.
    enum Access {
        /// It and its folder may be written to.
        case full
        /// It may only be read, and others may be writing.
        case reading
        /// It may only be read, and nothing waits beside it to be moved into it.
        case settled
    }

    /// Whether something is there. A folder that may not be looked into counts: opening it will tell why.
    var exists: Bool { Glibc.access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR) }

    var access: Access {
        // SQLite writes two more files beside the ledger, so the folder matters as much as the file.
        if Glibc.access(path, W_OK) == 0, Glibc.access(folder, W_OK) == 0 { return .full }
        var status = stat()
        return stat("\(path)-wal", &status) == 0 && status.st_size > 0 ? .reading : .settled
    }

    /// Puts a file in place that `build` makes, or leaves the one that another process has put there meanwhile. What is in
    /// place is always whole, however the process ends.
    ///
    /// Only the owner may read either, for they name offices: 0700 for the folder, 0600 for the file.
    func create(_ build: (String) throws(LedgerError) -> Void) throws(LedgerError) {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure() }
        let draft = try Draft(beside: path)
        try build(draft.path)
        try draft.place(replacing: false)
    }

    func failure() -> LedgerError { .failed(path, errno) }
}

/// A file under a name that nobody looks for; it is gone again unless it was placed.
struct Draft: ~Copyable {
    let path: String
    private let target: String

    /// - Parameter target: the path it shall have in the end.
    init(beside target: String) throws(LedgerError) {
        self.target = target
        path = "\(target).\(getpid()).new"
        Self.remove(path)
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .failed(target, errno) }
        close(file)
    }

    deinit { Self.remove(path) }

    /// Takes its place; the bytes and the name survive a power cut.
    ///
    /// - Parameter replacing: whether a file that stands there is replaced; else that one stays and this one is dropped.
    /// - Returns: whether it was placed.
    @discardableResult
    func place(replacing: Bool) throws(LedgerError) -> Bool {
        try Self.sync(path, for: target)
        if replacing {
            guard rename(path, target) == 0 else { throw .failed(target, errno) }
        } else if link(path, target) != 0 {
            if errno == EEXIST { return false }
            // Some file systems know no second name for a file; there the check and the renaming are two steps.
            guard errno == EPERM || errno == EOPNOTSUPP, access(target, F_OK) != 0, rename(path, target) == 0 else {
                throw .failed(target, errno)
            }
        }
        try Self.sync(LedgerFile(path: target).folder, for: target)
        return true
    }

    private static func sync(_ path: String, for target: String) throws(LedgerError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .failed(target, errno) }
        defer { close(file) }
        // A file system that cannot sync a folder says EINVAL; it has done its best.
        guard fsync(file) == 0 || errno == EINVAL else { throw .failed(target, errno) }
    }

    private static func remove(_ path: String) {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
    }
}

extension LedgerError {
    /// What a system call that failed means for a ledger.
    static func failed(_ path: String, _ number: Int32) -> LedgerError {
        switch number {
        case EROFS, EACCES, EPERM: .readOnly(path)
        case ENOSPC, EDQUOT, EFBIG: .diskFull(path)
        default: .system(path, reason: String(cString: strerror(number)))
        }
    }
}
