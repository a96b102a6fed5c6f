import Glibc

extension LeaseHolder {
    /// The running program.
    public static var current: LeaseHolder {
        let process = Int(getpid())
        return LeaseHolder(machine: thisMachine, process: process, began: ProcessState(of: process).began ?? 0)
    }

    /// Whether it is known that this run has ended. Of another machine nothing is known.
    func hasEnded(seenFrom machine: String = thisMachine) -> Bool {
        guard machine == self.machine else { return false }
        switch ProcessState(of: process) {
        case .gone: return true
        case .running(let began): return began != self.began
        // It is there, but another's, and the system does not show more of it.
        case .hidden: return false
        }
    }

    /// The machine since it was started, and the space its process numbers count in: two containers may share the former.
    ///
    /// Where the system tells neither, it is a name that no other process has, so that nobody is taken for dead by mistake.
    static let thisMachine: String = {
        guard let boot = SystemText.read("/proc/sys/kernel/random/boot_id"), let space = SystemText.processSpace else {
            return "unknown-\(UInt64.random(in: .min ... .max))"
        }
        return "\(SystemText.hostName) \(boot) \(space)"
    }()
}

/// What the system tells of a process by its number.
enum ProcessState: Equatable {
    case gone
    /// When it began, in clock ticks since the machine was started.
    case running(began: Int)
    case hidden

    /// - Source: proc(5), `/proc/pid/stat`: field 3 is the state, field 22 the beginning.
    init(of process: Int) {
        guard let number = pid_t(exactly: process), number > 0 else {
            self = .gone
            return
        }
        guard let text = SystemText.read("/proc/\(number)/stat") else {
            self = kill(number, 0) != 0 && errno == ESRCH ? .gone : .hidden
            return
        }
        // The name before may hold spaces and brackets.
        let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
        guard fields.count > 20, let began = Int(fields[20]) else {
            self = .hidden
            return
        }
        // A zombie has ended, and only nobody has asked how.
        self = ["Z", "X", "x"].contains(fields[1]) ? .gone : .running(began: began)
    }

    var began: Int? { if case .running(let began) = self { began } else { nil } }
}

/// Short texts that the system shows as files.
private enum SystemText {
    /// - Returns: its first bytes without white space around them; `nil` where it cannot be read.
    static func read(_ path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1_024)
        let count = Glibc.read(file, &bytes, bytes.count)
        guard count > 0 else { return nil }
        let text = String(decoding: bytes.prefix(count), as: UTF8.self)
        return text.split(separator: "\n").first.map(String.init)
    }

    static var processSpace: String? {
        var bytes = [CChar](repeating: 0, count: 64)
        let count = readlink("/proc/self/ns/pid", &bytes, bytes.count)
        return count > 0 ? text(bytes.prefix(count)) : nil
    }

    static var hostName: String {
        var bytes = [CChar](repeating: 0, count: 256)
        guard gethostname(&bytes, bytes.count - 1) == 0 else { return "" }
        return text(bytes.prefix { $0 != 0 })
    }

    private static func text(_ bytes: ArraySlice<CChar>) -> String {
        String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
