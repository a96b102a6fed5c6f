import Glibc

/// The few things this program does with files, over system calls: Foundation's would load much more than they need.
enum Files {
    /// Bytes of the largest file that is read.
    static let largest = 64 << 20

    static func absolute(_ path: String) throws(WorldError) -> String {
        guard let resolved = realpath(path, nil) else { throw .system(.open, path, errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isFolder(_ path: String) -> Bool { kind(path) == S_IFDIR }
    static func isFile(_ path: String) -> Bool { kind(path) == S_IFREG }

    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// What a path leads to, or `nil` when nothing is there.
    private static func kind(_ path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// The names in a folder, ascending by bytes.
    static func list(_ folder: String) throws(WorldError) -> [String] {
        guard let stream = opendir(folder) else { throw .system(.list, folder, errno) }
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
        guard file >= 0 else { throw .system(.read, path, errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .system(.read, path, errno) }
        // A pipe or a device could wait for ever.
        guard status.st_mode & S_IFMT == S_IFREG else { throw .system(.read, path, EINVAL) }
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
        guard failure == 0 else { throw .system(.read, path, failure) }
        return bytes
    }

    static func makeFolder(_ path: String) throws(WorldError) {
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system(.makeFolder, path, errno) }
    }

    static func remove(_ path: String) throws(WorldError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .system(.remove, path, errno) }
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
            guard wrote > 0 else { throw .system(.write, path, errno) }
            start += wrote
        }
    }
}
