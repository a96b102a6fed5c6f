import SardzeWatch

/// What a server's no means for a letter.
///
/// What says that this program is set up wrongly, or that the server is in trouble, never costs a letter: it waits. Only
/// what a server says of this mailbox or this letter, and for good, ends it.
enum SMTPVerdict {
    /// - Parameters:
    ///   - stage: the command that was answered.
    ///   - code: the answer's; `nil` or not 4xx or 5xx where the server said nothing of use.
    ///   - words: the answer.
    /// - Returns: `nil` where the answer is none that refuses.
    /// - Source: RFC 5321, 4.2.2 and 4.3.2; RFC 3463 for the second number; RFC 4954, 6.
    static func of(_ stage: SMTPConversation.Stage, code: Int, words: String) -> Delivery? {
        guard (400..<600).contains(code) else { return nil }
        let isForGood = code >= 500
        let fault = DeliveryFault(kind(stage, code, words), code: code, reply: words)
        let isAboutLetter = fault.kind == .letter || fault.kind == .receiver
        return isForGood && isAboutLetter && !fault.isRelayDenied ? .refused(fault) : .postponed(fault)
    }

    private static func kind(_ stage: SMTPConversation.Stage, _ code: Int, _ words: String) -> DeliveryFault.Kind {
        switch code {
        // "Service not available, closing": whatever was asked.
        case 421: return .busy
        case 530, 534, 535, 538: return .login
        default: break
        }
        return switch stage {
        case .connecting, .greeting: .busy
        case .hello: code < 500 ? .busy : .sender
        case .startTLS: .tls
        case .login: .login
        case .sender: ofSender(code, words)
        case .receiver: .receiver
        case .data, .content: .letter
        }
    }

    /// An answer to MAIL: it may be about the letter's announced size.
    private static func ofSender(_ code: Int, _ words: String) -> DeliveryFault.Kind {
        if code < 500 { return .busy }
        return code == 552 || words.contains(" 5.3.4") || words.contains(" 5.2.3") ? .letter : .sender
    }
}
