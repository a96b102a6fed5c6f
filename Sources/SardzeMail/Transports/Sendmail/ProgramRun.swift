import Foundation
import SardzeWatch

#if canImport(Glibc)
import Glibc
#endif

/// One run of a program that is given its input as a file and watched while it runs.
enum ProgramRun {
    struct End: Sendable {
        /// Its exit code; `nil` when a signal ended it.
        let status: Int?
        /// The last line that it complained with.
        let lastLine: String
    }

    /// Runs a program by its path, without a shell and without our secrets in its environment.
    ///
    /// Input and complaints are nameless files rather than pipes: whatever the program reads and writes, and in whatever
    /// order, neither side can keep the other waiting. It leads a group of processes of its own, so that ctrl-C does not
    /// end it amid a letter, and so that none of them is left when its time is up.
    ///
    /// - Throws: `.system` when it cannot be started, `.timeout` when it took longer than its patience.
    static func run(
        _ program: String, _ arguments: [String], input: [UInt8], patience: Int
    ) throws(DeliveryFault) -> End {
        let letter = try namelessFile(input)
        defer { close(letter) }
        let complaints = try namelessFile([])
        defer { close(complaints) }
        let process = try start(program, arguments, input: letter, complaints: complaints)
        guard let status = wait(for: process, seconds: patience) else {
            throw DeliveryFault(.timeout, reply: ServerWords.oneLine(lastLine(complaints)))
        }
        let exited = status & 0x7F == 0
        return End(status: exited ? Int(status >> 8 & 0xFF) : nil, lastLine: lastLine(complaints))
    }

    private static func start(
        _ program: String, _ arguments: [String], input: Int32, complaints: Int32
    ) throws(DeliveryFault) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, complaints, 2)
        var none = sigset_t()
        sigemptyset(&none)
        var usual = sigset_t()
        sigemptyset(&usual)
        for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&usual, signal) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        let words = CStrings([program] + arguments)
        let environment = CStrings(
            ProcessInfo.processInfo.environment.filter { !secrets.contains($0.key) }.map { "\($0.key)=\($0.value)" }
                .sorted())
        var process = pid_t()
        let failure = posix_spawn(&process, program, &actions, &attributes, words.pointers, environment.pointers)
        guard failure == 0 else {
            throw DeliveryFault(.system, reply: "\(program): \(String(cString: strerror(failure)))")
        }
        return process
    }

    private static let secrets: Set = ["SARDZE_MAIL_PASSWORD", "SARDZE_WEBHOOK_SECRET"]

    /// - Returns: its wait status; `nil` when it was killed for taking too long.
    private static func wait(for process: pid_t, seconds: Int) -> Int32? {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var status: Int32 = 0
        var pause: UInt32 = 500
        while true {
            let got = waitpid(process, &status, WNOHANG)
            if got == process { return status }
            if got < 0, errno != EINTR { return nil }
            if clock.now >= end {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                return nil
            }
            usleep(pause)
            pause = min(pause * 2, 20_000)
        }
    }

    /// A file that nobody else can open and that is gone when it is closed, at its beginning.
    private static func namelessFile(_ bytes: [UInt8]) throws(DeliveryFault) -> Int32 {
        guard let stream = tmpfile() else {
            throw DeliveryFault(.system, reply: String(cString: strerror(errno)))
        }
        let file = fcntl(fileno(stream), F_DUPFD_CLOEXEC, 0)
        fclose(stream)
        guard file >= 0 else { throw DeliveryFault(.system, reply: String(cString: strerror(errno))) }
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(file, $0.baseAddress.map { $0 + sent }, $0.count - sent)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let failure = errno
                close(file)
                throw DeliveryFault(.system, reply: String(cString: strerror(failure)))
            }
            sent += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    /// Of the last 8 KB: the last line with anything on it.
    private static func lastLine(_ file: Int32) -> String {
        let size = lseek(file, 0, SEEK_END)
        var bytes = [UInt8](repeating: 0, count: min(Int(size), 8_192))
        let count = pread(file, &bytes, bytes.count, size - off_t(bytes.count))
        let text = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? ""
    }
}

/// Texts as C wants lists of them.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

    deinit { for pointer in pointers { free(pointer) } }
}
