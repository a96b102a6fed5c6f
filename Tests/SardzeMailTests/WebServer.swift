import Foundation
import Synchronization

/// A web server on loopback that answers every request with the next of its answers, and hears what was asked.
final class WebServer: Sendable {
    struct Request: Sendable {
        let line: String
        /// Names in small letters.
        let headers: [String: String]
        let body: String
    }

    let port: Int
    private let listener: Int32
    private let answers: Mutex<[String]>
    private let log = Mutex<[Request]>([])

    /// - Parameter answers: `200 OK`, `503 Busy`; the last one is repeated.
    init(_ answers: [String]) throws {
        self.answers = Mutex(answers)
        (listener, port) = try Loop.listen()
        Thread.detachNewThread { [self] in
            while case let socket = accept(listener, nil, nil), socket >= 0 {
                Thread.detachNewThread { [self] in
                    var lines = LineReader(socket: socket)
                    while let request = Self.request(&lines) {
                        log.withLock { $0.append(request) }
                        let answer = self.answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
                        Loop.write("HTTP/1.1 \(answer)\r\nContent-Length: 2\r\n\r\nok", to: socket)
                    }
                    Foundation.close(socket)
                }
            }
            Foundation.close(listener)
        }
    }

    var seen: [Request] { log.withLock { $0 } }

    func stop() {
        // Its thread closes it: a number that is closed here may be another test's socket by the time it is used there.
        shutdown(listener, Int32(SHUT_RDWR))
    }

    private static func request(_ lines: inout LineReader) -> Request? {
        guard let line = lines.next() else { return nil }
        var headers: [String: String] = [:]
        while let header = lines.next(), !header.isEmpty {
            let parts = header.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts.count > 1 ? parts[1].trimmingCharacters(in: [" "]) : ""
        }
        guard let body = lines.bytes(Int(headers["content-length"] ?? "0") ?? 0) else { return nil }
        return Request(line: line, headers: headers, body: String(decoding: body, as: UTF8.self))
    }
}
