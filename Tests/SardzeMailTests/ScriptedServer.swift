import Foundation
import Synchronization

/// A mail server on loopback that answers as it should, but for what it is told to do otherwise.
final class ScriptedServer: Sendable {
    let port: Int
    private let listener: Int32
    private let script: [Step: [Act]]
    private let abilities: [String]
    private let log = Mutex(Log())

    /// What a server answers to.
    enum Step: String, Sendable, CaseIterable {
        case greeting, hello = "EHLO", login = "AUTH", sender = "MAIL", receiver = "RCPT", data = "DATA"
        /// The full stop after the letter.
        case content
    }

    enum Act: Sendable {
        case usual
        /// These lines, each with its CRLF.
        case say(String)
        case sayAndDrop(String)
        case drop
        case stall
    }

    struct Log: Sendable {
        var connections = 0
        /// Every command and `greeting` and `content`, in order.
        var steps: [String] = []
        var letters: [[UInt8]] = []
    }

    /// - Parameter script: what it does the first, the second… time it comes to a step; then, and else, what is usual.
    init(_ script: [Step: [Act]] = [:], abilities: [String] = ["SIZE 1000000", "SMTPUTF8"]) throws {
        self.script = script
        self.abilities = abilities
        (listener, port) = try Loop.listen()
        Thread.detachNewThread { [self] in
            while case let socket = accept(listener, nil, nil), socket >= 0 {
                Thread.detachNewThread { [self] in
                    log.withLock { $0.connections += 1 }
                    Conversation(socket: socket, server: self).run()
                    Foundation.close(socket)
                }
            }
            Foundation.close(listener)
        }
    }

    var seen: Log { log.withLock { $0 } }

    func stop() {
        // Its thread closes it: a number that is closed here may be another test's socket by the time it is used there.
        shutdown(listener, Int32(SHUT_RDWR))
    }

    private struct Conversation {
        let socket: Int32
        let server: ScriptedServer

        func run() {
            var lines = LineReader(socket: socket)
            guard answer(.greeting, "220 loopback ready\r\n") else { return }
            while let line = lines.next() {
                let verb = line.prefix { $0 != " " }.uppercased()
                let goesOn: Bool
                switch verb {
                case "EHLO", "HELO": goesOn = answer(.hello, hello)
                case "AUTH": goesOn = answer(.login, "235 2.7.0 welcome\r\n")
                case "MAIL": goesOn = answer(.sender, "250 2.1.0 sender fine\r\n", log: line)
                case "RCPT": goesOn = answer(.receiver, "250 2.1.5 receiver fine\r\n", log: line)
                case "DATA":
                    goesOn = answer(.data, "354 go on\r\n") && letter(&lines)
                case "QUIT":
                    Loop.write("221 bye\r\n", to: socket)
                    return
                default: goesOn = Loop.write("502 5.5.1 unknown\r\n", to: socket)
                }
                guard goesOn else { return }
            }
        }

        private var hello: String {
            let all = ["loopback"] + server.abilities
            return all.enumerated().map { "250\($0 == all.count - 1 ? " " : "-")\($1)\r\n" }.joined()
        }

        private func letter(_ lines: inout LineReader) -> Bool {
            // A server that refused DATA does not wait for a letter.
            guard server.seen.steps.last == "DATA" else { return true }
            var text = ""
            while let line = lines.next() {
                if line == "." {
                    server.log.withLock { $0.letters.append(Array(text.utf8)) }
                    return answer(.content, "250 2.0.0 taken\r\n")
                }
                text += (line.hasPrefix(".") ? String(line.dropFirst()) : line) + "\r\n"
            }
            return false
        }

        private func answer(_ step: Step, _ usual: String, log line: String? = nil) -> Bool {
            let times = server.log.withLock { log in
                log.steps.append(line ?? step.rawValue)
                return log.steps.count { $0.hasPrefix(step.rawValue) }
            }
            let acts = server.script[step] ?? []
            switch acts.count >= times ? acts[times - 1] : .usual {
            case .usual: return Loop.write(usual, to: socket)
            case .say(let text):
                if step == .data { server.log.withLock { $0.steps.append("no letter") } }
                return Loop.write(text, to: socket)
            case .sayAndDrop(let text):
                Loop.write(text, to: socket)
                return false
            case .drop: return false
            case .stall:
                var byte: UInt8 = 0
                while recv(socket, &byte, 1, 0) > 0 {}
                return false
            }
        }
    }
}

/// The lines of a connection, without their ends.
struct LineReader {
    let socket: Int32
    private var buffer: [UInt8] = []

    init(socket: Int32) { self.socket = socket }

    mutating func next() -> String? {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                let line = buffer[..<end]
                buffer.removeSubrange(...end)
                return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
            }
            guard let more = read() else { return nil }
            buffer += more
        }
    }

    /// Exactly so many bytes.
    mutating func bytes(_ count: Int) -> [UInt8]? {
        while buffer.count < count {
            guard let more = read() else { return nil }
            buffer += more
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    private func read() -> [UInt8]? {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &piece, piece.count, 0)
        return count > 0 ? Array(piece.prefix(count)) : nil
    }
}

/// Sockets on 127.0.0.1.
enum Loop {
    struct Failure: Error { let number: Int32 }

    static func listen() throws -> (socket: Int32, port: Int) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0 else { throw Failure(number: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                bind(listener, general, size) == 0 && Foundation.listen(listener, 16) == 0
                    && getsockname(listener, general, &size) == 0
            }
        }
        guard bound else { throw Failure(number: errno) }
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }

    /// A port that nobody listens on.
    static func deadPort() throws -> Int {
        let (socket, port) = try listen()
        close(socket)
        return port
    }

    @discardableResult static func write(_ text: String, to socket: Int32) -> Bool {
        var rest = Array(text.utf8)
        while !rest.isEmpty {
            let count = send(socket, rest, rest.count, Int32(MSG_NOSIGNAL))
            guard count > 0 else { return false }
            rest.removeFirst(count)
        }
        return true
    }
}
