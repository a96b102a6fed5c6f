import CLibCurl
import SardzeWatch

/// Letters to a mail server: one connection and one login for all of them.
///
/// libcurl is loaded when the first letter is sent.
final class SMTPTransport: MailTransport {
    private let server: SMTPServer
    private let sender: MailSender
    private var line: Line?

    init(_ server: SMTPServer, from sender: MailSender) {
        self.server = server
        self.sender = sender
    }

    deinit { line?.handle.close() }

    /// The handle and what its callbacks write to.
    private struct Line {
        let handle: CurlHandle
        let conversation: SMTPConversation
    }

    func send(_ letter: Letter) -> Delivery {
        do throws(DeliveryFault) {
            let message: MailMessage
            do throws(DeliveryFault) {
                message = try MailMessage(letter, from: sender)
            } catch { return .refused(error) }
            let line = try opened()
            let first = try attempt(message, over: line)
            // A server may end a connection between two letters, as after so many of them: that is no fault of the next.
            guard first.wasReused, case .postponed(let fault) = first.delivery,
                fault.kind == .noConnection || fault.kind == .busy, line.conversation.stage != .content
            else { return first.delivery }
            try line.handle.set(CURLOPT_FRESH_CONNECT, to: 1)
            return try attempt(message, over: line).delivery
        } catch { return .postponed(error) }
    }

    private func attempt(
        _ message: MailMessage, over line: Line
    ) throws(DeliveryFault) -> (delivery: Delivery, wasReused: Bool) {
        var needs: SMTPConversation.Needs = server.security == .startTLS ? .startTLS : []
        if server.login != nil { needs.insert(.login) }
        if message.isInternational { needs.insert(.international) }
        let (handle, conversation) = (line.handle, line.conversation)
        if message.isInternational, let abilities = conversation.abilities, !abilities.contains("SMTPUTF8") {
            return (.refused(DeliveryFault(.internationalAddress)), false)
        }
        conversation.begin(message.bytes, needing: needs)
        try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, to: server.patience)
        try handle.set(CURLOPT_LOW_SPEED_TIME, to: server.patience)
        try handle.setSize(CURLOPT_INFILESIZE_LARGE, to: message.bytes.count)
        let receivers = try CurlList([message.receiver.address])
        try handle.set(CURLOPT_MAIL_RCPT, to: receivers)
        let code = withExtendedLifetime(receivers) { handle.perform() }
        try handle.set(CURLOPT_MAIL_RCPT, to: nil)
        try handle.set(CURLOPT_FRESH_CONNECT, to: 0)
        let wasReused = handle.number(CURLINFO_NUM_CONNECTS) == 0
        return (verdict(code, line), wasReused)
    }

    private func verdict(_ code: CURLcode, _ line: Line) -> Delivery {
        let conversation = line.conversation
        switch conversation.objection {
        case .noInternational: return .refused(DeliveryFault(.internationalAddress))
        case .noLogin:
            return .postponed(DeliveryFault(.login, reply: "the server offers no AUTH"))
        case nil: break
        }
        let words = clean(conversation.words)
        if let answer = conversation.code {
            // Only a yes to the letter itself is a yes (RFC 5321, 4.2.1: whatever begins with 2).
            if conversation.stage == .content, (200..<300).contains(answer) { return .delivered }
            if let verdict = SMTPVerdict.of(conversation.stage, code: answer, words: words) { return verdict }
        }
        let isConnected = conversation.stage != .connecting || line.handle.number(CURLINFO_LOCAL_PORT) > 0
        let kind = code == CURLE_OK ? .noConnection : DeliveryFault.Kind(code, isConnected: isConnected)
        let said = code == CURLE_OK ? words : clean(line.handle.words(of: code))
        return .postponed(DeliveryFault(kind, reply: said))
    }

    private func clean(_ words: String) -> String {
        ServerWords.oneLine(words, hiding: [server.login?.password].compactMap(\.self))
    }

    private func opened() throws(DeliveryFault) -> Line {
        if let line { return line }
        let line = try open()
        self.line = line
        return line
    }

    private func open() throws(DeliveryFault) -> Line {
        let handle = try CurlHandle()
        let patience = server.patienceForLetter
        let conversation = SMTPConversation { [unowned handle] in
            // libcurl looks at both whenever it waits; neither can fail for a number.
            try? handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, to: patience)
            try? handle.set(CURLOPT_LOW_SPEED_TIME, to: 0)
        }
        try handle.speak(to: server, from: sender)
        try handle.listen(to: conversation)
        return Line(handle: handle, conversation: conversation)
    }
}
