import CLibCurl

/// What libcurl and a server say to each other about one letter: which command the server answered last, and how.
///
/// libcurl tells that a command failed, not which one and in what words; both decide whether a letter is to be sent again.
final class SMTPConversation {
    /// The command that was sent last.
    private(set) var stage = Stage.connecting
    /// The code of its answer; `nil` until that is complete.
    private(set) var code: Int?
    /// The lines of its answer.
    private(set) var lines: [String] = []
    /// What the server can do, by its last EHLO: `AUTH`, `SMTPUTF8`, `SIZE`; `nil` before the first.
    private(set) var abilities: Set<String>?
    /// Why the conversation was ended from this side.
    private(set) var objection: Objection?
    private var message: [UInt8] = []
    private var sent = 0
    private var needs: Needs = []
    private var isSecure = false
    /// Goodbye was said, and what is answered to that is of no interest.
    private var isOver = false
    /// Called when the last byte was handed over and only the server's yes or no is missing.
    private let atEnd: () -> Void

    enum Stage: Sendable {
        case connecting, greeting, hello, startTLS, login, sender, receiver, data
        /// The letter itself.
        case content
    }

    /// What a server must be able to do before it is told of a letter.
    struct Needs: OptionSet {
        let rawValue: Int
        static let login = Needs(rawValue: 1)
        static let international = Needs(rawValue: 2)
        /// EHLO is said twice, and only what comes after STARTTLS counts.
        static let startTLS = Needs(rawValue: 4)
    }

    enum Objection: Sendable {
        /// It does not offer to take a password.
        case noLogin
        /// It cannot transport an address that is not ASCII.
        case noInternational
    }

    init(atEnd: @escaping () -> Void) { self.atEnd = atEnd }

    /// Begins with another letter, over whatever connection there is; abilities are remembered.
    func begin(_ message: [UInt8], needing needs: Needs) {
        self.message = message
        self.needs = needs
        (stage, code, lines, objection, sent, isSecure, isOver) = (.connecting, nil, [], nil, 0, false, false)
    }

    /// The server's answer, its lines made one: `550 5.1.1 no such user`.
    var words: String {
        guard let first = lines.first else { return "" }
        return ([first] + lines.dropFirst().map { String($0.dropFirst(4)) }).joined(separator: " ")
            .replacing(Self.firstHyphen, with: { "\($0.output.1) " })
    }

    /// `550-` at the beginning of an answer of several lines.
    private static var firstHyphen: Regex<(Substring, Substring)> { /^([0-9]{3})-/ }

    /// A command that libcurl has sent. What a login says is looked at no further than that it is none of the others.
    func tookCommand(_ bytes: UnsafeRawBufferPointer) {
        let verb = String(decoding: bytes.prefix { $0 > UInt8(ascii: " ") }.prefix(9), as: UTF8.self)
        if verb == "QUIT" { return isOver = true }
        let next: Stage? =
            switch verb {
            case "EHLO", "HELO": .hello
            case "STARTTLS": .startTLS
            case "MAIL": .sender
            case "RCPT": .receiver
            case "DATA": .data
            default: stage == .hello || stage == .login ? .login : nil
            }
        guard let next else { return }
        stage = next
        // HELO follows a no to EHLO, which stays the server's last word until there is another.
        if verb != "HELO" { (code, lines) = (nil, []) }
    }

    /// A line of the server's.
    ///
    /// - Returns: whether the conversation goes on.
    func tookLine(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if isOver { return true }
        if stage == .connecting { stage = .greeting }
        if code != nil { (code, lines) = (nil, []) }
        let line = String(decoding: bytes.prefix { $0 != 13 && $0 != 10 }, as: UTF8.self)
        // A server that talks on and on is heard, not kept.
        if lines.count < 100 { lines.append(line) }
        guard line.utf8.count < 4 || line.utf8.dropFirst(3).first == UInt8(ascii: " ") else { return true }
        code = Int(line.utf8.count > 3 ? String(line.prefix(3)) : line)
        return stage != .hello || code != 250 || greeted()
    }

    /// What is still to be sent of the letter.
    func source(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        if stage == .data { (stage, code, lines) = (.content, nil, []) }
        let count = min(buffer.count, message.count - sent)
        message.withUnsafeBytes { buffer.copyBytes(from: $0[sent..<sent + count]) }
        sent += count
        if count == 0 { atEnd() }
        return count
    }

    /// The server has said what it can do.
    private func greeted() -> Bool {
        if needs.contains(.startTLS), !isSecure {
            // The next EHLO comes over TLS; libcurl sees to it that there is no other.
            isSecure = true
            return true
        }
        let abilities = Set(lines.dropFirst().compactMap { $0.dropFirst(4).split(separator: " ").first?.uppercased() })
        self.abilities = abilities
        if needs.contains(.login), !abilities.contains("AUTH") {
            objection = .noLogin
        } else if needs.contains(.international), !abilities.contains("SMTPUTF8") {
            objection = .noInternational
        }
        return objection == nil
    }
}
