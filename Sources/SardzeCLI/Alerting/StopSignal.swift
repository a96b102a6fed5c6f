import Glibc

/// Whether somebody asked this process to end: SIGTERM of a service manager, Ctrl-C of a person.
///
/// A letter in hand is finished and written down first. Who asks a second time does not wait for that.
enum StopSignal {
    /// What a handler writes to, and what is looked at: the one thing that a handler may safely do.
    private static let pipe: (read: Int32, write: Int32)? = {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        return (ends[0], ends[1])
    }()

    /// From here on these signals wait to be looked for.
    static func listen() {
        guard pipe != nil else { return }
        for number in [SIGTERM, SIGINT, SIGHUP] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                guard let end = StopSignal.pipe?.write else { return }
                let saved = errno
                var byte: UInt8 = 0
                _ = Glibc.write(end, &byte, 1)
                signal(number, SIG_DFL)
                errno = saved
            }
            action.sa_flags = SA_RESTART
            sigaction(number, &action, nil)
        }
    }

    static var hasCome: Bool {
        guard let end = pipe?.read else { return false }
        var state = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
        return poll(&state, 1, 0) == 1
    }
}
