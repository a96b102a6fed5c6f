import Glibc
import SardzeExport
import SardzeTime
import SardzeWatch
import SardzeWords

/// The terminal, the environment and the clock: everything the commands do not get from their arguments.
enum Console {
    /// Prints through an exporter to standard output. A reader that closes the pipe early ends it quietly.
    static func print(_ write: (inout Output) throws -> Void) throws {
        var output = Output { bytes in
            let name = Wording("standard output", lv: "standarta izvadē")[language]
            try Descriptor.write(bytes, to: STDOUT_FILENO, named: name)
        }
        do {
            try write(&output)
            try output.flush()
        } catch WorldError.system(_, _, EPIPE) {
            // `sardze agenda | head` has seen enough.
        }
    }

    /// A line on standard error.
    static func say(_ line: String) {
        // Where standard error is closed there is nobody to tell.
        try? Descriptor.write(Array("\(line)\n".utf8), to: STDERR_FILENO, named: "standard error")
    }

    /// Whether a person can be asked: both what is typed and what is shown are a terminal's.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Shows a text on standard error and waits for a line.
    ///
    /// - Returns: `nil` at the end of input.
    static func ask(_ text: String) -> String? {
        // Where standard error is closed nobody is asked.
        try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO, named: "standard error")
        return readLine()
    }

    static var ink: Ink { Ink(isOn: isatty(STDOUT_FILENO) == 1 && wantsColour) }

    /// Whether progress can be drawn where it disturbs no log.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

    /// - Source: the convention of `NO_COLOR`: set and not empty means no colour.
    private static var wantsColour: Bool {
        (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
    }

    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The day it is in a time zone; `--today` replaces it everywhere.
    ///
    /// The C library reads the zone: no copy of the zone tables goes into this binary.
    static func today(in zone: String?) -> CivilDate {
        let own = variable("TZ")
        if let zone {
            // The C library takes a zone it does not know for UTC without a word.
            if !Files.exists("/usr/share/zoneinfo/\(zone)") {
                note(
                    Wording(
                        "the time zone \(zone) is not known on this machine, so today is taken from UTC; install tzdata",
                        lv: "laika josla \(zone) šajā datorā nav zināma, tāpēc šodiena ņemta pēc UTC; uzstādiet tzdata")
                )
            }
            setenv("TZ", zone, 1)
            tzset()
        }
        defer {
            // The next plan may name no zone, and then means this machine's own.
            if zone != nil {
                if let own { setenv("TZ", own, 1) } else { unsetenv("TZ") }
                tzset()
            }
        }
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? CivilDate(dayNumber: now / 86_400)
    }
}

extension Console {
    /// Who records: the name given, else SARDZE_ACTOR, else the name this process runs by.
    static func actor(_ given: String?) -> String {
        let login = getpwuid(geteuid())?.pointee.pw_name.map { String(cString: $0) }
        let names = [given, variable("SARDZE_ACTOR"), login, variable("USER")]
        return names.compactMap(\.self).first { !$0.isEmpty } ?? "uid \(geteuid())"
    }

    /// The instant it is; while `--today` replaces the clock, noon of that day.
    static func now(_ today: CivilDate?) -> Timestamp {
        if let today { return Timestamp(noonOf: today) }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Timestamp(milliseconds: now.tv_sec * 1_000 + now.tv_nsec / 1_000_000)
    }
}

/// One line on standard error that tells how far long work has come; nothing where nobody watches.
struct Progress {
    private let title: Wording
    private let total: Int
    private let start = clock()
    private var isShown = false

    init(_ title: Wording, of total: Int) {
        self.title = title
        self.total = total
    }

    /// Shows itself only after half a second, so that short work stays quiet.
    mutating func step(_ done: Int, _ what: Noun) {
        guard Console.showsProgress, isShown || clock() - start > CLOCKS_PER_SEC / 2 else { return }
        isShown = true
        let filled = total == 0 ? 20 : 20 * done / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        try? Descriptor.write(
            Array("\r\u{1B}[K\(title[Console.language]) \(bar) \(counts(done, what))".utf8), to: STDERR_FILENO,
            named: "standard error")
    }

    private func counts(_ done: Int, _ what: Noun) -> String {
        "\(done)/\(counted(total, what)[Console.language])"
    }

    func end() {
        guard isShown else { return }
        try? Descriptor.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO, named: "standard error")
    }
}
